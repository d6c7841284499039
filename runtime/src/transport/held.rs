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
