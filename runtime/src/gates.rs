//! The deadlines of the gates that are closed on one connection.

use crate::core::{Core, Key};
use crate::work::{clock, poll_deadline};
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::Context;
use std::time::{Duration, Instant};
use tokio::time::Sleep;

/// The deadlines of the gates that are closed, in order: as every gate has the same time, the last one closed is the last
/// one due, and one timer serves them all.
#[derive(Debug, Default)]
pub(crate) struct Gates {
    due: VecDeque<(Instant, Key)>,
    timer: Option<Pin<Box<Sleep>>>,
    /// How long the line may grow before those that opened are thrown out of it.
    room: usize,
}

impl Gates {
    /// Below this length the line is not worth a look.
    const SHORT: usize = 64;

    /// Whether there is any to be watched.
    pub(crate) fn wait(&self) -> bool {
        !self.due.is_empty()
    }

    /// Takes the gates that closed, and opens those whose time is over. Returns whether anything happened.
    pub(crate) fn poll(&mut self, core: &mut Core, deadline: Duration, context: &mut Context<'_>) -> bool {
        let closed = core.take_closed_gates();
        let mut moved = !closed.is_empty();
        if moved {
            // A deadline beyond what the clock can say is none.
            if let Some(at) = clock().checked_add(deadline) {
                self.due.extend(closed.into_iter().map(|key| (at, key)));
            }
            if self.due.len() > self.room.max(Self::SHORT) {
                self.due.retain(|(_, key)| core.gate_waits(*key));
                self.room = self.due.len() * 2;
            }
        }
        while let Some((at, key)) = self.due.front().copied() {
            if core.gate_waits(key) {
                let at = tokio::time::Instant::from_std(at);
                let timer = self.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(at)));
                if timer.deadline() != at {
                    timer.as_mut().reset(at);
                }
                if poll_deadline(timer, context).is_pending() {
                    return moved;
                }
                core.gate_deadline(key);
                moved = true;
            }
            self.due.pop_front();
        }
        self.timer = None;
        moved
    }
}
