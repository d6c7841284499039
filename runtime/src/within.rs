//! Deadlines that a caller sets, and that calls inside one another share.

use crate::work::clock;
use pin_project_lite::pin_project;
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

thread_local! {
    /// The deadline of what is being polled on this thread.
    static UNTIL: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Gives the calls that are made inside a future no more than this time, counted from now.
///
/// Every call has a deadline: that of the description, or else [`Settings::deadline`](crate::Settings::deadline). This
/// makes it shorter for one call, or for all calls of a routine together; it never makes it longer. A handler's own
/// deadline holds for the calls that it makes in the same way, without anybody doing anything. A task that is spawned
/// inside is on its own.
///
/// The future itself is not ended: calls in it end, with [`CallError::Deadline`](crate::CallError::Deadline). Measured by
/// tokio's clock. Cancellation safe: it adds nothing to what the future is.
///
/// ```
/// use std::time::Duration;
/// # async fn example() {
/// // Two calls, that have two seconds together:
/// // tieline::within(Duration::from_secs(2), async { group.init().await?; group.create_channel(request).await }).await
/// let answer = tieline::within(Duration::from_secs(2), async { 42 }).await;
/// # assert_eq!(answer, 42);
/// # }
/// ```
pub fn within<F: Future>(time: Duration, future: F) -> Within<F> {
    // A deadline beyond what the clock can say is none.
    Within { until: clock().checked_add(time), future }
}

pin_project! {
    /// A future whose calls share a deadline; see [`within`].
    #[derive(Debug)]
    #[must_use = "futures do nothing unless they are awaited"]
    pub struct Within<F> {
        until: Option<Instant>,
        #[pin]
        future: F,
    }
}

impl<F: Future> Future for Within<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let _scope = Scope::enter(*this.until);
        this.future.poll(context)
    }
}

/// How much time the calls that are made now have by those around them.
pub(crate) fn time_left() -> Option<Duration> {
    UNTIL.get().map(|until| until.saturating_duration_since(clock()))
}

/// The deadline of what is polled while it lives, if it is earlier than the one around it.
pub(crate) struct Scope(Option<Instant>);

impl Scope {
    pub(crate) fn enter(until: Option<Instant>) -> Self {
        let around = UNTIL.get();
        UNTIL.set(match (around, until) {
            (Some(around), Some(until)) => Some(around.min(until)),
            (around, until) => around.or(until),
        });
        Self(around)
    }

    /// The deadline of what has nothing to do with what is around it.
    pub(crate) fn alone(until: Option<Instant>) -> Self {
        Self(UNTIL.replace(until))
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        UNTIL.set(self.0);
    }
}
