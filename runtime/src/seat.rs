//! Where a handler lives between messages, and how it is lent to the future that handles one.

use crate::core::Ending;
use crate::job::Job;
use crate::release::Release;
use crate::turn::{Releasing, Turn};
use futures_util::future::BoxFuture;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use tokio_util::sync::ReusableBoxFuture;

/// Turns messages into calls of a user's trait. Generated.
pub trait Dispatch: Send + 'static {
    /// Handles one message.
    ///
    /// # Errors
    /// It did not get to its handler.
    fn dispatch<'t>(&'t mut self, job: &'t mut Job) -> Turn<'t>;

    /// Releases what the destination holds.
    fn released(&mut self, reason: Release) -> Releasing<'_>;
}

/// A [`Dispatch`] whose type is forgotten. A destination at rest holds one and nothing else of this file.
pub(crate) trait Adapter: Send + fmt::Debug {
    /// Begins to handle a message. The handler goes into the runner, and from there to its tray.
    fn begin(self: Box<Self>, job: Box<Job>, runner: &mut Runner);

    /// The future that releases the destination. The handler is dropped at its end.
    fn release(self: Box<Self>, reason: Release) -> BoxFuture<'static, ()>;
}

/// The place of a handler. Its messages are handled one at a time, so it is there whenever one begins; the future that
/// handles one owns it through a [`Lease`], which brings it back when the future ends, panics or is dropped.
pub(crate) struct Seat<D>(D);

impl<D: Dispatch> Seat<D> {
    pub(crate) fn boxed(handler: D) -> Box<dyn Adapter> {
        Box::new(Self(handler))
    }
}

impl<D> fmt::Debug for Seat<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Seat")
    }
}

impl<D: Dispatch> Adapter for Seat<D> {
    fn begin(self: Box<Self>, mut job: Box<Job>, runner: &mut Runner) {
        job.come_back_to(&runner.tray);
        let lease = Lease(Some((self, job)));
        runner.future.set(async move {
            let mut lease = lease;
            let Some((seat, job)) = &mut lease.0 else { return Outcome::panicked() };
            let handled = match seat.0.dispatch(job) {
                Ok(handling) => handling.await,
                Err(unhandled) => Err(unhandled),
            };
            match (handled, lease.0.take()) {
                (Ok(()), Some((seat, job))) => Outcome::Well { adapter: seat, job },
                (Ok(()), None) => Outcome::panicked(),
                (Err(unhandled), Some((seat, _))) => Outcome::Otherwise(unhandled.into(), Some(seat)),
                (Err(unhandled), None) => Outcome::Otherwise(unhandled.into(), None),
            }
        });
    }

    fn release(mut self: Box<Self>, reason: Release) -> BoxFuture<'static, ()> {
        Box::pin(async move { self.0.released(reason).await })
    }
}

/// How the handling of a message ended.
pub(crate) enum Outcome {
    /// The handler did what it was asked. The job knows what it answered, and its memory is used again.
    Well { adapter: Box<dyn Adapter>, job: Box<Job> },
    /// In another way. After a panic, and from behind layers, the handler is in the tray.
    Otherwise(Ending, Option<Box<dyn Adapter>>),
}

impl Outcome {
    pub(crate) fn panicked() -> Self {
        Self::Otherwise(Ending::Panicked, None)
    }
}

/// What handles one message after another: a future in a box that is used again, and where it puts the handler down.
pub(crate) struct Runner {
    future: ReusableBoxFuture<'static, Outcome>,
    tray: Tray,
    /// The last job, which is over.
    pub(crate) job: Option<Box<Job>>,
}

impl Runner {
    pub(crate) fn new() -> Self {
        let future = ReusableBoxFuture::new(std::future::ready(Outcome::panicked()));
        Self { future, tray: Tray::default(), job: None }
    }

    /// Handles a message by another future than a handler's own. It puts the handler down in the tray at its end, and when
    /// it is dropped.
    #[cfg(feature = "tower")]
    pub(crate) fn set<F: Future<Output = Ending> + Send + 'static>(&mut self, make: impl FnOnce(Tray) -> F) {
        let future = make(self.tray.clone());
        self.future.set(async move { Outcome::Otherwise(future.await, None) });
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Outcome> {
        self.future.poll(context)
    }

    /// Drops the future, if it is there yet, and takes the handler back.
    pub(crate) fn into_adapter(self) -> Option<Box<dyn Adapter>> {
        let Self { future, tray, .. } = self;
        crate::work::drop_quietly(future);
        tray.place().take()
    }

    /// Takes the handler back from a future that has ended.
    pub(crate) fn adapter(&mut self) -> Option<Box<dyn Adapter>> {
        self.tray.place().take()
    }
}

impl fmt::Debug for Runner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Runner")
    }
}

/// Where a handler is put down when its message is handled. It belongs to the message on its way, not to the destination,
/// so that one at rest has none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tray(Arc<Mutex<Option<Box<dyn Adapter>>>>);

impl Tray {
    /// Whether it is this very one.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Puts a handler down.
    pub(crate) fn put(&self, adapter: Box<dyn Adapter>) {
        *self.place() = Some(adapter);
    }

    fn place(&self) -> MutexGuard<'_, Option<Box<dyn Adapter>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A handler on loan, with the message that it has.
struct Lease<D: Dispatch>(Option<(Box<Seat<D>>, Box<Job>)>);

impl<D: Dispatch> Drop for Lease<D> {
    fn drop(&mut self) {
        if let Some((seat, job)) = self.0.take() {
            job.put_down(seat);
        }
    }
}
