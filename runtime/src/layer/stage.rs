//! How far a message that goes through layers has come, seen from both of their ends.

use crate::core::Ending;
use crate::job::Job;
use crate::seat::{Adapter, Runner};
use crate::work::{drop_quietly, poll_handler};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
    /// The handler's future, or the box of an earlier one.
    runner: Option<Runner>,
    until: Option<Instant>,
    /// Who polled the handler's future last.
    waker: Option<Waker>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Progress {
    /// Among the layers.
    #[default]
    Waiting,
    /// With its handler.
    Running,
    /// Answered, or given up.
    Over,
}

impl Stage {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes it ready for another message.
    pub(super) fn reuse(&self) {
        self.state().progress = Progress::Waiting;
    }

    /// Begins with the handler, unless the message was answered already.
    pub(super) fn begin(&self, job: Job, adapter: Arc<dyn Adapter>) {
        let mut state = self.state();
        if state.progress == Progress::Waiting {
            state.progress = Progress::Running;
            state.until = job.call().deadline();
            let spare = state.runner.take();
            state.runner = Some(adapter.begin(job, spare));
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
            Poll::Ready(ending) => {
                state.progress = Progress::Over;
                let broken = state.runner.take_if(|_| matches!(ending, Ending::Panicked));
                drop(state);
                drop_quietly(broken);
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
        let (left, waker) = {
            let mut state = self.state();
            let running = state.progress == Progress::Running;
            state.progress = Progress::Over;
            (state.runner.take_if(|_| running), state.waker.take())
        };
        if left.is_some() {
            drop_quietly(left);
            // Whoever was left with nothing to poll is told so.
            if let Some(waker) = waker {
                waker.wake();
            }
        }
    }
}
