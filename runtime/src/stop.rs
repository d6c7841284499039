//! The wish that something which goes on by itself should stop.

use crate::work::after;
use std::future::Future;
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// Whether, and by when, something is to stop. A later wish may bring the time forward, never back.
#[derive(Debug, Default)]
pub(crate) struct Stop(watch::Sender<Option<Instant>>);

impl Stop {
    /// Wishes a stop within this time.
    pub(crate) fn within(&self, time: Duration) {
        let by = after(time);
        self.0.send_if_modified(|known| {
            let sooner = known.is_none_or(|known| by < known);
            if sooner {
                *known = Some(by);
            }
            sooner
        });
    }

    /// Waits for the wish, and says by when.
    pub(crate) async fn wished(&self) -> Instant {
        let mut wish = self.0.subscribe();
        loop {
            if let Some(by) = *wish.borrow_and_update() {
                return by;
            }
            if wish.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }

    /// Waits for a future, or for the wish to stop, which then drops the future.
    pub(crate) async fn unless<F: Future>(&self, future: F) -> Option<F::Output> {
        let mut future = pin!(future);
        let mut wished = pin!(self.wished());
        std::future::poll_fn(|context| {
            if wished.as_mut().poll(context).is_ready() {
                return Poll::Ready(None);
            }
            future.as_mut().poll(context).map(Some)
        })
        .await
    }
}
