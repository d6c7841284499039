//! A transport from which nothing is read yet.

use super::{Batch, Transport, TransportError};
use crate::protocol::Framing;
use bytes::Bytes;
use futures_util::task::AtomicWaker;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

/// A transport from which nothing is read until its [`Hold`] is dropped. What is sent leaves meanwhile.
#[derive(Debug)]
pub(crate) struct Held<T> {
    inner: T,
    /// Gone once it was found open, so that an open one costs a look at an `Option`.
    gate: Option<Arc<Gate>>,
}

/// Holds a transport until it is dropped.
#[derive(Debug)]
pub(crate) struct Hold(Arc<Gate>);

#[derive(Debug, Default)]
struct Gate {
    open: AtomicBool,
    waker: AtomicWaker,
}

impl<T> Held<T> {
    pub(crate) fn new(inner: T) -> (Self, Hold) {
        let gate = Arc::new(Gate::default());
        (Self { inner, gate: Some(gate.clone()) }, Hold(gate))
    }

    fn poll_open(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if let Some(gate) = &self.gate {
            gate.waker.register(context.waker());
            if !gate.open.load(Ordering::Acquire) {
                return Poll::Pending;
            }
            self.gate = None;
        }
        Poll::Ready(())
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.0.open.store(true, Ordering::Release);
        self.0.waker.wake();
    }
}

impl<T: Transport> Transport for Held<T> {
    fn poll_receive(
        &mut self,
        context: &mut Context<'_>,
        framing: &Framing,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        match self.poll_open(context) {
            Poll::Ready(()) => self.inner.poll_receive(context, framing),
            Poll::Pending => Poll::Pending,
        }
    }

    fn has_begun(&self) -> bool {
        self.inner.has_begun()
    }

    fn poll_send(&mut self, context: &mut Context<'_>, batch: &mut Batch) -> Poll<io::Result<()>> {
        self.inner.poll_send(context, batch)
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.inner.poll_close(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::pair;
    use std::task::Waker;

    const FRAMING: Framing = Framing { length_bytes: 1, big_endian: true, counts_itself: false, largest_frame: 9 };

    #[tokio::test]
    async fn nothing_is_read_while_it_is_held_and_everything_after() {
        use tokio::io::AsyncWriteExt;
        let (mut raw, end) = tokio::io::duplex(64);
        raw.write_all(b"\x03abc").await.unwrap();
        let (mut held, hold) = Held::new(crate::transport::Stream::new(end));
        let mut context = Context::from_waker(Waker::noop());
        assert!(held.poll_receive(&mut context, &FRAMING).is_pending(), "the frame is there, and is not read");
        drop(hold);
        let frame = std::future::poll_fn(|context| held.poll_receive(context, &FRAMING)).await.unwrap();
        assert_eq!(frame.as_deref(), Some(&b"abc"[..]));
    }

    #[tokio::test]
    async fn who_waits_for_it_is_woken_when_it_is_let_go() {
        let (near, far) = pair();
        let (mut held, hold) = Held::new(near);
        let reading =
            tokio::spawn(
                async move { std::future::poll_fn(|context| held.poll_receive(context, &FRAMING)).await.unwrap() },
            );
        tokio::task::yield_now().await;
        drop(far);
        drop(hold);
        assert_eq!(reading.await.unwrap(), None);
    }
}
