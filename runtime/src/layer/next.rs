//! What the layers stand around.

use super::line::Inner;
use super::stage::Stage;
use super::stop::Abandoned;
use super::{Error, Handled, Incoming};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tower::Service;

/// The service that a layer is put around: it hands a message on, to its handler or to the layers within.
///
/// Without layers within it is always ready, and it fails only for a message that was answered already. It may be cloned,
/// and a future that it gave may be moved and dropped as one likes.
pub struct Next {
    inner: Option<Arc<dyn Inner>>,
    /// Its place among those who wait for the layers within.
    ticket: Option<u64>,
}

impl Next {
    pub(super) fn new(inner: Option<Arc<dyn Inner>>) -> Self {
        Self { inner, ticket: None }
    }
}

impl Service<Incoming> for Next {
    type Response = Handled;
    type Error = Error;
    type Future = Handling;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        match &self.inner {
            None => Poll::Ready(Ok(())),
            Some(inner) => inner.poll_ready(&mut self.ticket, context),
        }
    }

    fn call(&mut self, message: Incoming) -> Handling {
        Handling(match &self.inner {
            Some(inner) => Way::Layers(inner.call(&mut self.ticket, message)),
            None => {
                let (job, stage) = message.take_apart();
                let serial = job.serial();
                stage.begin(job);
                Way::Handler { job: serial, stage }
            }
        })
    }
}

/// Another one, which waits for its own turn.
impl Clone for Next {
    fn clone(&self) -> Self {
        Self::new(self.inner.clone())
    }
}

impl Drop for Next {
    fn drop(&mut self) {
        if let (Some(inner), Some(ticket)) = (&self.inner, self.ticket) {
            inner.leave(ticket);
        }
    }
}

impl fmt::Debug for Next {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Next").field("layers_within", &self.inner.is_some()).finish_non_exhaustive()
    }
}

/// A message with its handler, or among the layers within. Dropped, the handler's own future is dropped too.
#[must_use = "futures do nothing unless they are polled"]
pub struct Handling(Way);

enum Way {
    Handler { job: u64, stage: Arc<Stage> },
    Layers(Pin<Box<dyn Future<Output = Result<Handled, Error>> + Send>>),
}

impl Future for Handling {
    type Output = Result<Handled, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            Way::Handler { job, stage } => Poll::Ready(match ready!(stage.poll(context)) {
                Some(ending) => Ok(Handled::new(*job, ending)),
                None => Err(Abandoned.into()),
            }),
            Way::Layers(future) => future.as_mut().poll(context),
        }
    }
}

impl Drop for Handling {
    fn drop(&mut self) {
        if let Way::Handler { stage, .. } = &self.0 {
            stage.close();
        }
    }
}

impl fmt::Debug for Handling {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Handling")
    }
}
