//! The deadline of a graceful shutdown.

use crate::core::Core;
use crate::release::End;
use crate::work::poll_deadline;
use std::pin::Pin;
use std::task::Context;
use tokio::time::{Instant, Sleep};

/// The deadline of a graceful shutdown, while there is one.
#[derive(Debug, Default)]
pub(crate) struct Draining(Option<Pin<Box<Sleep>>>);

/// Whether a graceful shutdown lets the connection be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Drained {
    /// There is none, or something is under way.
    No,
    /// Nothing is under way any more.
    Yes,
    /// The deadline is over.
    Late,
}

impl Draining {
    /// Closes a connection that is being shut down, when nothing is under way any more or the deadline is over. `idle`:
    /// the driver found nothing to do, and no handler is at work.
    pub(crate) fn poll(&mut self, core: &mut Core, idle: bool, context: &mut Context<'_>) -> Drained {
        let Some(by) = core.draining().filter(|_| !core.is_closing()).map(Instant::from_std) else {
            return Drained::No;
        };
        let timer = self.0.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(by)));
        if timer.deadline() != by {
            timer.as_mut().reset(by);
        }
        let drained = if poll_deadline(timer, context).is_ready() {
            Drained::Late
        } else if idle && !core.has_work() && core.is_drained() {
            Drained::Yes
        } else {
            return Drained::No;
        };
        core.begin_close(End::Closed);
        drained
    }
}
