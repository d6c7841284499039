//! Handlers that begin and end on the task of a connection.
//!
//! It knows nothing of the transport, so that it is compiled once and not for each of them.

use super::step::Step;
use crate::core::Left;
use crate::job::Job;
use crate::layers::Top;
use crate::link::{Link, Locked};
use crate::observe::Observer;
use crate::seat::{Outcome, Runner};
use crate::watch::Watch;
use crate::work::{Ended, Suspended, discard, drop_quietly, poll_runner};
use futures_util::stream::FuturesUnordered;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

/// What a connection's task has to do with handlers.
pub(super) struct Handlers<'d> {
    pub(super) link: &'d Arc<Link>,
    pub(super) layers: Option<&'d Arc<Top>>,
    pub(super) observer: Option<&'d dyn Observer>,
    pub(super) suspended: &'d mut FuturesUnordered<Suspended>,
    pub(super) spare: &'d mut Vec<Runner>,
}

impl Handlers<'_> {
    /// Begins with up to `most` messages whose destination is free, and ends with those whose handler is not suspended.
    pub(super) fn begin(self, most: usize, now: Instant, context: &mut Context<'_>) -> Step {
        let Self { link, layers, observer, suspended, spare } = self;
        // Used again for each of them that is not suspended.
        let mut at_hand: Option<Runner> = None;
        let mut step = Step::MORE;
        // Locked once for the end of one message and the beginning of the next.
        let mut core = link.lock();
        for begun in 0..most {
            let Some(start) = core.next_job(now) else {
                step = Step { moved: begun > 0, more: false };
                break;
            };
            drop(core);
            let watch = Watch::new(&link.meters, &start, now);
            let runner = at_hand.get_or_insert_with(|| spare.pop().unwrap_or_else(Runner::new));
            let (key, serial, deadline) = (start.key, start.serial, start.deadline);
            let (job, adapter) = Job::new(start, link, runner.job.take());
            // An observer hears of a message before its handler can do anything about it.
            if observer.is_some() {
                show(link, observer);
            }
            match layers {
                None => adapter.begin(job, runner),
                Some(layers) => layers.clone().begin(job, adapter, runner),
            }
            match poll_runner(runner, deadline, &watch, context) {
                Poll::Ready(Outcome::Well { adapter, mut job }) => {
                    drop(watch);
                    core = link.lock();
                    let left = core.finish_well(&mut job, adapter);
                    runner.job = Some(job);
                    if left.is_some() {
                        core = drop_left(core, left, link);
                    }
                }
                Poll::Ready(Outcome::Otherwise(ending, adapter)) => {
                    drop(watch);
                    let ended = Ended::otherwise(key, serial, (ending, adapter), &mut at_hand);
                    (core, at_hand) = end(ended, link);
                }
                Poll::Pending => {
                    if let Some(runner) = at_hand.take() {
                        suspended.push(Suspended::new(key, serial, runner, deadline, watch));
                    }
                    core = link.lock();
                }
            }
        }
        drop(core);
        keep(at_hand, spare);
        step
    }
}

/// Boxes that are kept for handlers to come.
const SPARE: usize = 64;

/// Keeps the box of a handler that ended.
pub(super) fn keep(runner: Option<Runner>, spare: &mut Vec<Runner>) {
    if let Some(runner) = runner
        && spare.len() < SPARE
    {
        spare.push(runner);
    }
}

/// Notes how a handler ended. Gives back the lock, for whoever goes on with the next one, and what can be used again.
pub(super) fn end(ended: Ended, link: &Link) -> (Locked<'_>, Option<Runner>) {
    let Ended { key, serial, outcome, mut spare } = ended;
    let mut core = link.lock();
    let left = match outcome {
        Outcome::Well { adapter, mut job } => {
            let left = core.finish_well(&mut job, adapter);
            if let Some(runner) = &mut spare {
                runner.job = Some(job);
            }
            left
        }
        Outcome::Otherwise(ending, adapter) => core.finish(key, serial, ending, adapter),
    };
    if left.is_some() {
        core = drop_left(core, left, link);
    }
    (core, spare)
}

/// Drops what is left over when a job ends: it is the user's, so the lock is given back meanwhile.
#[cold]
fn drop_left<'l>(core: Locked<'l>, left: Option<Box<Left>>, link: &'l Link) -> Locked<'l> {
    drop(core);
    drop_quietly(left);
    link.lock()
}

/// Shows the observer and the log what happened.
pub(super) fn show(link: &Link, observer: Option<&dyn Observer>) {
    let happenings = {
        let mut core = link.lock();
        if core.journal.is_empty() {
            return;
        }
        core.journal.take()
    };
    for happening in happenings {
        happening.trace();
        if let Some(observer) = observer
            && let Err(payload) = catch_unwind(AssertUnwindSafe(|| observer.observe(&happening)))
        {
            discard(payload);
        }
    }
}
