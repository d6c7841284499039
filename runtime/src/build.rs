//! The application's `connected` routine, run on a new connection before anything else.

use crate::connection::Connection;
use crate::release::End;
use crate::transport::Hold;
use crate::work::discard;
use futures_util::FutureExt;
use std::error::Error;
use std::future::{Future, poll_fn};
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

/// How a `connected` routine ended.
#[derive(Debug)]
pub(crate) enum Built {
    /// Everything is built.
    Whole,
    /// It failed.
    Failed(Box<dyn Error + Send + Sync>),
    /// The connection ended before, and what was left of the routine was dropped.
    Ended(Arc<End>),
}

/// Runs a `connected` routine until it ends or the connection does. Nothing is read from the peer before the routine
/// waits for the first time.
pub(crate) async fn build<F>(connection: &Connection, hold: Hold, routine: impl FnOnce() -> F) -> Built
where
    F: Future<Output = Result<(), Box<dyn Error + Send + Sync>>>,
{
    let mut routine = pin!(AssertUnwindSafe(async move { routine().await }).catch_unwind());
    let mut ended = pin!(connection.ended());
    let mut hold = Some(hold);
    poll_fn(|context| {
        let polled = routine.as_mut().poll(context);
        hold = None;
        match polled {
            Poll::Ready(Ok(Ok(()))) => Poll::Ready(Built::Whole),
            Poll::Ready(Ok(Err(error))) => Poll::Ready(Built::Failed(error)),
            Poll::Ready(Err(payload)) => {
                discard(payload);
                Poll::Ready(Built::Failed("the `connected` routine panicked".into()))
            }
            Poll::Pending => ended.as_mut().poll(context).map(Built::Ended),
        }
    })
    .await
}
