//! Where a handler lives between messages, and how it is lent to the future that handles one.

use crate::core::Ending;
use crate::job::{Job, Unhandled};
use crate::release::Release;
use futures_util::future::BoxFuture;
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use tokio_util::sync::ReusableBoxFuture;

/// Turns messages into calls of a user's trait. Generated.
pub trait Dispatch: Send + 'static {
    /// Handles one message.
    fn dispatch(&mut self, job: &mut Job) -> impl Future<Output = Result<(), Unhandled>> + Send;

    /// Releases what the destination holds.
    fn released(&mut self, reason: Release) -> impl Future<Output = ()> + Send;
}

/// A future that handles one message. Its box is used again for the next one.
pub(crate) type Runner = ReusableBoxFuture<'static, Ending>;

/// A [`Dispatch`] whose type is forgotten.
pub(crate) trait Adapter: Send + Sync + fmt::Debug {
    /// The future that handles a message, in the box of an earlier one if there is one.
    fn begin(self: Arc<Self>, job: Job, spare: Option<Runner>) -> Runner;

    /// The future that releases the destination. The handler is dropped at its end.
    fn release(self: Arc<Self>, reason: Release) -> BoxFuture<'static, ()>;
}

/// The place of a handler. Its messages are handled one at a time, so it is there whenever one begins; the future that
/// handles one borrows it through a [`Lease`], which brings it back when the future ends, panics or is dropped.
pub(crate) struct Seat<D>(Mutex<Option<Box<D>>>);

impl<D: Dispatch> Seat<D> {
    pub(crate) fn new(handler: D) -> Arc<Self> {
        Arc::new(Self(Mutex::new(Some(Box::new(handler)))))
    }

    fn lend(self: Arc<Self>) -> Option<Lease<D>> {
        let handler = self.place().take()?;
        Some(Lease { handler: Some(handler), seat: self })
    }
}

impl<D> Seat<D> {
    fn place(&self) -> std::sync::MutexGuard<'_, Option<Box<D>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<D> fmt::Debug for Seat<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Seat")
    }
}

impl<D: Dispatch> Adapter for Seat<D> {
    fn begin(self: Arc<Self>, mut job: Job, spare: Option<Runner>) -> Runner {
        let lease = self.lend();
        let future = async move {
            let Some(mut lease) = lease else { return Ending::Panicked };
            let Some(handler) = lease.handler() else { return Ending::Panicked };
            match handler.dispatch(&mut job).await {
                Ok(()) => job.into_ending(),
                Err(unhandled) => unhandled.into(),
            }
        };
        match spare {
            Some(mut runner) => {
                runner.set(future);
                runner
            }
            None => Runner::new(future),
        }
    }

    fn release(self: Arc<Self>, reason: Release) -> BoxFuture<'static, ()> {
        let lease = self.lend();
        Box::pin(async move {
            if let Some(mut lease) = lease
                && let Some(mut handler) = lease.handler.take()
            {
                handler.released(reason).await;
            }
        })
    }
}

/// A handler on loan.
struct Lease<D> {
    handler: Option<Box<D>>,
    seat: Arc<Seat<D>>,
}

impl<D> Lease<D> {
    fn handler(&mut self) -> Option<&mut D> {
        self.handler.as_deref_mut()
    }
}

impl<D> Drop for Lease<D> {
    fn drop(&mut self) {
        if let Some(handler) = self.handler.take() {
            *self.seat.place() = Some(handler);
        }
    }
}
