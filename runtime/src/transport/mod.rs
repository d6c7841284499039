//! What carries frames between the two sides.

mod batch;
mod dial;
mod frames;
mod held;
mod listen;
mod local;
mod peer;
mod stream;
mod tcp;
mod tcp_options;

pub use batch::Batch;
pub use dial::{Dial, DialError};
pub use frames::Frames;
pub(crate) use held::{Held, Hold};
pub use listen::{Arriving, Listen};
pub use local::{LocalDial, LocalListen, local};
pub use peer::Peer;
pub use stream::{InProcess, Stream, pair};
pub use tcp::{TcpDial, TcpListen};
pub use tcp_options::TcpOptions;

/// The crate whose `Bytes` a transport hands over.
#[doc(no_inline)]
pub use bytes;

use crate::fault::Fault;
use crate::protocol::Framing;
use bytes::Bytes;
use std::io;
use std::task::{Context, Poll};

/// What carries frames between the two sides: a stream, or anything that delivers whole messages in order.
///
/// The laws ask two things of it: what it delivers it delivers in order and at most once, and it says when it is over.
/// Both halves are polled by one task.
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no frames",
    label = "no transport",
    note = "`tieline::transport::Stream::new` makes one of any stream of bytes, `tieline::transport::pair` two in one process"
)]
pub trait Transport: Send + Unpin + 'static {
    /// The next frame, without its length. `Ok(None)`: the peer closed the connection between two frames.
    ///
    /// A frame that is longer than `framing` allows must be refused before memory is set aside for it.
    fn poll_receive(
        &mut self,
        context: &mut Context<'_>,
        framing: &Framing,
    ) -> Poll<Result<Option<Bytes>, TransportError>>;

    /// Whether a part of a frame has arrived and the rest has not, after [`Transport::poll_receive`] had nothing more. A
    /// transport that carries whole messages never has.
    fn has_begun(&self) -> bool {
        false
    }

    /// Writes a batch and flushes. Ready when all of it is on its way; called again with the same batch until then, so
    /// the transport notes in the batch how far it got.
    fn poll_send(&mut self, context: &mut Context<'_>, batch: &mut Batch) -> Poll<io::Result<()>>;

    /// Closes the connection for writing, once everything was sent.
    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>>;
}

/// Why nothing more can be received.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// Reading failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The peer sent what breaks the stream.
    #[error(transparent)]
    Fault(Box<Fault>),
}
