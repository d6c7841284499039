//! Frames over a stream of bytes: TCP, one process, and whatever else reads and writes.

use super::{Batch, Frames, Transport, TransportError};
use crate::protocol::Framing;
use bytes::Bytes;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream};
use tokio::net::TcpStream;
use tokio_util::io::poll_read_buf;

/// Frames over a stream of bytes.
///
/// ```no_run
/// use tieline::transport::Stream;
/// use tokio::net::TcpStream;
///
/// # async fn connect() -> std::io::Result<()> {
/// let transport = Stream::new(TcpStream::connect("127.0.0.1:7000").await?);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Stream<S> {
    stream: S,
    frames: Frames,
}

/// One end of a connection inside one process.
pub type InProcess = Stream<DuplexStream>;

/// A connection inside one process, with no network: what the one end sends the other receives. Bounded like a socket.
#[must_use]
pub fn pair() -> (InProcess, InProcess) {
    let (one, other) = tokio::io::duplex(64 << 10);
    (Stream::new(one), Stream::new(other))
}

impl<S> Stream<S> {
    /// How much is read at a time, in bytes.
    const READ: usize = 32 << 10;

    /// Frames over this stream.
    #[must_use]
    pub fn new(stream: S) -> Self {
        Self { stream, frames: Frames::default() }
    }
}

impl From<TcpStream> for Stream<TcpStream> {
    fn from(stream: TcpStream) -> Self {
        Self::new(stream)
    }
}

impl<S: AsyncRead + AsyncWrite + Send + Unpin + 'static> Transport for Stream<S> {
    fn poll_receive(
        &mut self,
        context: &mut Context<'_>,
        framing: &Framing,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        loop {
            if let Some(frame) = self.frames.next(framing).map_err(|fault| TransportError::Fault(Box::new(fault)))? {
                return Poll::Ready(Ok(Some(frame)));
            }
            if ready!(self.poll_read(context))? == 0 {
                let finished = self.frames.finish(framing);
                return Poll::Ready(finished.map(|()| None).map_err(|fault| TransportError::Fault(Box::new(fault))));
            }
        }
    }

    fn has_begun(&self) -> bool {
        self.frames.has_begun()
    }

    fn poll_send(&mut self, context: &mut Context<'_>, batch: &mut Batch) -> Poll<io::Result<()>> {
        while !batch.is_written() {
            let written = ready!(Pin::new(&mut self.stream).poll_write(context, batch.unwritten()))?;
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            batch.advance(written);
        }
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl<S: AsyncRead + Unpin> Stream<S> {
    /// Reads once. `0`: the stream ended.
    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let buffer = self.frames.buffer();
        // Small frames are copied out, so the buffer is its own again and no memory is asked for here as a rule.
        if buffer.capacity() - buffer.len() < Self::READ / 4 {
            buffer.reserve(Self::READ);
        }
        poll_read_buf(Pin::new(&mut self.stream), context, buffer)
    }
}
