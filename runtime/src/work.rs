//! What a connection has under way besides reading and writing: handlers that were suspended, and releases.

use crate::core::{Ending, Key};
use crate::release::Release;
use crate::seat::{Adapter, Outcome, Runner};
use crate::watch::Watch;
use crate::within::Scope;
use futures_util::future::BoxFuture;
use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};
use tokio::time::Sleep;
use tracing::Span;

/// The time by tokio's clock, which a test can pause.
pub(crate) fn clock() -> Instant {
    tokio::time::Instant::now().into_std()
}

/// The time after this long. What is beyond what the clock can say is a century away: near enough to never.
pub(crate) fn after(time: Duration) -> Instant {
    let now = clock();
    now.checked_add(time).unwrap_or_else(|| now + Duration::from_secs(100 * 365 * 24 * 3600))
}

/// A handler that was suspended. It holds its own deadline; `runner` is there until it ends.
pub(crate) struct Suspended {
    pub(crate) key: Key,
    pub(crate) serial: u64,
    runner: Option<Runner>,
    until: Option<Instant>,
    deadline: Option<Pin<Box<Sleep>>>,
    watch: Watch,
}

/// How a handler ended. Its box can be used again unless it panicked or was dropped.
pub(crate) struct Ended {
    pub(crate) key: Key,
    pub(crate) serial: u64,
    pub(crate) outcome: Outcome,
    pub(crate) spare: Option<Runner>,
}

impl Ended {
    /// Of a runner that ended otherwise than well. It is taken.
    #[cold]
    pub(crate) fn otherwise(
        key: Key,
        serial: u64,
        (ending, adapter): (Ending, Option<Box<dyn Adapter>>),
        runner: &mut Option<Runner>,
    ) -> Self {
        let mut spare = runner.take();
        let adapter = adapter.or_else(|| match ending {
            Ending::Panicked => spare.take().and_then(Runner::into_adapter),
            _ => spare.as_mut().and_then(Runner::adapter),
        });
        // What panicked is in no state to be used again.
        let spare = spare.filter(|_| !matches!(ending, Ending::Panicked));
        Self { key, serial, outcome: Outcome::Otherwise(ending, adapter), spare }
    }
}

impl Suspended {
    pub(crate) fn new(key: Key, serial: u64, runner: Runner, deadline: Option<Instant>, watch: Watch) -> Self {
        let timer = deadline.map(|at| Box::pin(tokio::time::sleep_until(at.into())));
        Self { key, serial, runner: Some(runner), until: deadline, deadline: timer, watch }
    }

    /// Drops what is under way, and takes the handler back.
    pub(crate) fn into_adapter(mut self) -> Option<Box<dyn Adapter>> {
        self.drop_runner()
    }

    /// What the handler says when it is dropped stands in the message's span, too.
    fn drop_runner(&mut self) -> Option<Box<dyn Adapter>> {
        let _span = self.watch.enter();
        self.runner.take().and_then(Runner::into_adapter)
    }
}

impl Future for Suspended {
    type Output = Ended;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Ended> {
        let this = &mut *self;
        let (key, serial, until) = (this.key, this.serial, this.until);
        if let Some(running) = &mut this.runner {
            if let Poll::Ready(outcome) = poll_runner(running, until, &this.watch, context) {
                return Poll::Ready(match outcome {
                    Outcome::Well { .. } => Ended { key, serial, outcome, spare: this.runner.take() },
                    Outcome::Otherwise(ending, adapter) => {
                        Ended::otherwise(key, serial, (ending, adapter), &mut this.runner)
                    }
                });
            }
            match &mut this.deadline {
                Some(deadline) => ready!(poll_deadline(deadline, context)),
                None => return Poll::Pending,
            }
        }
        // The handler is dropped here, before its failure is sent and before the target's next message begins.
        let adapter = this.drop_runner();
        Poll::Ready(Ended { key, serial, outcome: Outcome::Otherwise(Ending::DeadlineMissed, adapter), spare: None })
    }
}

/// The release of a destination. Ends with its key, also when it takes too long or panics.
pub(crate) struct Releasing {
    key: Key,
    future: Option<BoxFuture<'static, ()>>,
    deadline: Pin<Box<Sleep>>,
    span: Span,
}

impl Releasing {
    pub(crate) fn new(
        key: Key,
        reason: Release,
        adapter: Option<Box<dyn Adapter>>,
        deadline: Duration,
        span: Span,
    ) -> Self {
        let future = span.in_scope(|| adapter.map(|adapter| adapter.release(reason)));
        Self { key, future, deadline: Box::pin(tokio::time::sleep(deadline)), span }
    }
}

impl Future for Releasing {
    /// Which destination, and what was wrong with its release.
    type Output = (Key, Option<&'static str>);

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut wrong = None;
        let this = &mut *self;
        let _span = this.span.enter();
        if let Some(release) = &mut this.future {
            let polled = catch_unwind(AssertUnwindSafe(|| release.as_mut().poll(context)));
            match polled {
                Ok(Poll::Pending) => {
                    ready!(poll_deadline(&mut this.deadline, context));
                    wrong = Some("its release was given up at its deadline");
                }
                Ok(Poll::Ready(())) => {}
                Err(payload) => {
                    discard(payload);
                    wrong = Some("its release panicked");
                }
            }
        }
        drop_quietly(this.future.take());
        Poll::Ready((this.key, wrong))
    }
}

/// Polls a deadline. A handler may have used up the task's cooperative budget, and must not escape its deadline by it.
pub(crate) fn poll_deadline(deadline: &mut Pin<Box<Sleep>>, context: &mut Context<'_>) -> Poll<()> {
    Pin::new(&mut tokio::task::unconstrained(deadline.as_mut())).poll(context)
}

/// Polls a handler in the span of its message.
#[inline]
pub(crate) fn poll_runner(
    runner: &mut Runner,
    until: Option<Instant>,
    watch: &Watch,
    context: &mut Context<'_>,
) -> Poll<Outcome> {
    let _span = watch.enter();
    poll_handler(runner, until, context)
}

/// Polls a handler; a panic becomes an ending. The calls that it makes have no more time than it has itself.
#[inline]
pub(crate) fn poll_handler(runner: &mut Runner, until: Option<Instant>, context: &mut Context<'_>) -> Poll<Outcome> {
    let _scope = Scope::alone(until);
    catch_unwind(AssertUnwindSafe(|| runner.poll(context))).unwrap_or_else(|payload| {
        discard(payload);
        Poll::Ready(Outcome::panicked())
    })
}

/// Drops what belongs to the user. A panic in it is not the connection's.
pub(crate) fn drop_quietly<T>(value: T) {
    if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(value))) {
        discard(payload);
    }
}

/// Drops what was thrown. It is the user's too, and may panic in its turn; then it is left alone.
pub(crate) fn discard(payload: Box<dyn Any + Send>) {
    if let Err(another) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        std::mem::forget(another);
    }
}
