//! How far a message that goes through layers has come, seen from both of their ends.

use crate::core::Ending;
use crate::job::Job;
use crate::seat::{Adapter, Outcome, Runner};
use crate::work::poll_handler;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Instant;

/// How far one message that goes through layers has come. The layers may keep the handler's future, or move it to another
/// task; the connection, which holds the other end, drops it here all the same when they have answered, so that the handler
/// is free for the target's next message (law 2).
///
/// Used again for a later message, with the box of the handler's future, once nobody else holds it.
#[derive(Debug, Default)]
pub(crate) struct Stage(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    progress: Progress,
    /// The handler, while its future has it not.
    adapter: Option<Box<dyn Adapter>>,
    /// The handler's future, or the box of an earlier one.
    runner: Option<Runner>,
    until: Option<Instant>,
    /// Who polled the handler's future last.
    waker: Option<Waker>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Progress {
    /// Among the layers.
    Waiting,
    /// With its handler.
    Running,
    /// Answered, or given up.
    #[default]
    Over,
}

impl Stage {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the handler of a message that goes among the layers.
    pub(super) fn enter(&self, adapter: Box<dyn Adapter>) {
        let mut state = self.state();
        state.progress = Progress::Waiting;
        state.adapter = Some(adapter);
    }

    /// Begins with the handler, unless the message was answered already.
    pub(super) fn begin(&self, job: Box<Job>) {
        let mut state = self.state();
        let State { progress, adapter, runner, until, .. } = &mut *state;
        if *progress == Progress::Waiting
            && let Some(adapter) = adapter.take()
        {
            *progress = Progress::Running;
            *until = job.call().deadline();
            adapter.begin(job, runner.get_or_insert_with(Runner::new));
        }
    }

    /// Goes on with the handler. `None`: the message was answered in another way meanwhile.
    pub(super) fn poll(&self, context: &mut Context<'_>) -> Poll<Option<Ending>> {
        let mut state = self.state();
        let State { progress: Progress::Running, runner: Some(runner), until, .. } = &mut *state else {
            return Poll::Ready(None);
        };
        // A panic of the handler is the handler's, not the layers': it is caught before it comes to them.
        match poll_handler(runner, *until, context) {
            Poll::Ready(outcome) => {
                let (ending, adapter) = match outcome {
                    Outcome::Well { adapter, mut job } => (job.end(), Some(adapter)),
                    Outcome::Otherwise(ending, adapter) => (ending, adapter),
                };
                state.progress = Progress::Over;
                state.adapter = adapter.or_else(|| match &ending {
                    Ending::Panicked => state.runner.take().and_then(Runner::into_adapter),
                    _ => runner_adapter(&mut state),
                });
                Poll::Ready(Some(ending))
            }
            Poll::Pending => {
                match &mut state.waker {
                    Some(known) => known.clone_from(context.waker()),
                    None => state.waker = Some(context.waker().clone()),
                }
                Poll::Pending
            }
        }
    }

    /// Gives the message up, if it is not over: the handler's future is dropped here and now. Waits for another thread that
    /// is polling it.
    pub(super) fn close(&self) {
        let mut state = self.state();
        let waker = state.waker.take();
        if std::mem::replace(&mut state.progress, Progress::Over) == Progress::Running {
            state.adapter = state.runner.take().and_then(Runner::into_adapter);
            drop(state);
            // Whoever was left with nothing to poll is told so.
            if let Some(waker) = waker {
                waker.wake();
            }
        }
    }

    /// The same, and takes the handler back.
    pub(super) fn leave(&self) -> Option<Box<dyn Adapter>> {
        self.close();
        self.state().adapter.take()
    }
}

fn runner_adapter(state: &mut State) -> Option<Box<dyn Adapter>> {
    state.runner.as_mut().and_then(Runner::adapter)
}
