//! A stream that is listened to, and that can be cut.

use serde_json::Value;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};

/// What was written to a stream, and whether it was cut.
#[derive(Clone, Debug, Default)]
pub(super) struct Record(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    written: Vec<u8>,
    cut: bool,
    reader: Option<Waker>,
}

impl Record {
    /// The messages that were written whole.
    pub(super) fn messages(&self) -> Vec<Value> {
        let inner = self.0.lock().unwrap();
        let mut rest = &inner.written[..];
        let mut messages = Vec::new();
        while let Some((length, behind)) = rest.split_first_chunk() {
            let Some((text, behind)) = behind.split_at_checked(u32::from_be_bytes(*length) as usize) else { break };
            messages.push(serde_json::from_slice(text).unwrap());
            rest = behind;
        }
        messages
    }

    /// Cuts the stream: nothing more is read or written on this end.
    pub(super) fn cut(&self) {
        let mut inner = self.0.lock().unwrap();
        inner.cut = true;
        if let Some(reader) = inner.reader.take() {
            reader.wake();
        }
    }
}

/// A stream that is listened to.
#[derive(Debug)]
pub(super) struct Tap {
    stream: DuplexStream,
    record: Record,
}

impl Tap {
    pub(super) fn new(stream: DuplexStream, record: Record) -> Self {
        Self { stream, record }
    }
}

impl AsyncRead for Tap {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let record = self.record.clone();
        let mut inner = record.0.lock().unwrap();
        if inner.cut {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        inner.reader = Some(context.waker().clone());
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Tap {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let record = self.record.clone();
        let mut inner = record.0.lock().unwrap();
        if inner.cut {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        if let Poll::Ready(Ok(length)) = written {
            inner.written.extend_from_slice(&bytes[..length]);
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
