//! What a connection has under way besides reading and writing: handlers that were suspended, deadlines of gates, and
//! releases.

use crate::core::{Ending, Key};
use crate::seat::Runner;
use futures_util::future::BoxFuture;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};
use tokio::time::Sleep;

/// The time by tokio's clock, which a test can pause.
pub(crate) fn clock() -> Instant {
    tokio::time::Instant::now().into_std()
}

/// Something under way.
pub(crate) enum Work {
    /// A handler that was suspended. It holds its own deadline; `runner` is there until it ends.
    Handler { key: Key, serial: u64, runner: Option<Runner>, deadline: Option<Pin<Box<Sleep>>> },
    /// The deadline of a gate.
    Gate { key: Key, deadline: Pin<Box<Sleep>> },
    /// The release of a destination.
    Release { key: Key, future: Option<BoxFuture<'static, ()>>, deadline: Pin<Box<Sleep>> },
}

/// How it came out.
pub(crate) enum Done {
    /// A handler ended; its box can be used again unless it panicked.
    Handler { key: Key, serial: u64, ending: Ending, spare: Option<Runner> },
    /// The deadline of a gate is over.
    Gate(Key),
    /// A destination was released, or its release was given up.
    Released(Key),
}

impl Work {
    pub(crate) fn handler(key: Key, serial: u64, runner: Runner, deadline: Option<Instant>) -> Self {
        let deadline = deadline.map(|at| Box::pin(tokio::time::sleep_until(at.into())));
        Self::Handler { key, serial, runner: Some(runner), deadline }
    }

    pub(crate) fn gate(key: Key, deadline: Duration) -> Self {
        Self::Gate { key, deadline: Box::pin(tokio::time::sleep(deadline)) }
    }

    pub(crate) fn release(key: Key, future: BoxFuture<'static, ()>, deadline: Duration) -> Self {
        Self::Release { key, future: Some(future), deadline: Box::pin(tokio::time::sleep(deadline)) }
    }

    /// Whether it goes on when the connection is over.
    pub(crate) fn outlives_connection(&self) -> bool {
        matches!(self, Self::Release { .. })
    }
}

impl Future for Work {
    type Output = Done;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Done> {
        match self.get_mut() {
            Self::Handler { key, serial, runner, deadline } => {
                let (key, serial) = (*key, *serial);
                if let Some(running) = runner {
                    if let Poll::Ready(ending) = poll_runner(running, context) {
                        let spare = runner.take().filter(|_| !matches!(ending, Ending::Panicked));
                        return Poll::Ready(Done::Handler { key, serial, ending, spare });
                    }
                    match deadline {
                        Some(deadline) => ready!(deadline.as_mut().poll(context)),
                        None => return Poll::Pending,
                    }
                }
                // The handler is dropped here, before its failure is sent and before the target's next message begins.
                drop_quietly(runner.take());
                Poll::Ready(Done::Handler { key, serial, ending: Ending::DeadlineMissed, spare: None })
            }
            Self::Gate { key, deadline } => deadline.as_mut().poll(context).map(|()| Done::Gate(*key)),
            Self::Release { key, future, deadline } => {
                if let Some(release) = future {
                    let polled = catch_unwind(AssertUnwindSafe(|| release.as_mut().poll(context)));
                    if matches!(polled, Ok(Poll::Pending)) {
                        ready!(deadline.as_mut().poll(context));
                    }
                }
                drop_quietly(future.take());
                Poll::Ready(Done::Released(*key))
            }
        }
    }
}

/// Polls a handler; a panic becomes an ending.
pub(crate) fn poll_runner(runner: &mut Runner, context: &mut Context<'_>) -> Poll<Ending> {
    catch_unwind(AssertUnwindSafe(|| runner.poll(context))).unwrap_or(Poll::Ready(Ending::Panicked))
}

/// Drops what belongs to the user. A panic in it is not the connection's.
pub(crate) fn drop_quietly<T>(value: T) {
    let _panicked = catch_unwind(AssertUnwindSafe(|| drop(value)));
}
