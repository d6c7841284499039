//! A connection inside one process to which a test does harm.

use super::faults::Faults;
use super::lane::Lane;
use crate::protocol::Framing;
use crate::transport::{Batch, Frames, Transport, TransportError};
use bytes::Bytes;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::time::Sleep;

/// One end of a connection inside one process to which a test does harm; see [`faulty_pair`].
///
/// Dropping it ends the connection for the other end, once that has read what is under way.
#[derive(Debug)]
pub struct FaultyEnd {
    outgoing: Lane,
    incoming: Lane,
    frames: Frames,
    sleep: Option<Pin<Box<Sleep>>>,
}

/// Both ends of a connection inside one process, and what does harm to it.
///
/// Without harm it is as good as [`pair`](super::pair): what the one end sends the other receives, in order, and whoever
/// sends more than 64 KiB that the other does not read waits.
///
/// ```
/// # mod telephony { tieline::protocol!("tieline:channel-group"); }
/// # use telephony::{bridge, client};
/// # use tieline::testing::faulty_pair;
/// # use tieline::CallError;
/// # use std::time::Duration;
/// # struct Adapter;
/// # impl client::ChannelGroup for Adapter {}
/// # /*
/// #[tokio::test(start_paused = true)]
/// # */
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() { test().await }
/// # async fn test() {
/// async fn a_call_whose_answer_is_lost_ends_at_its_deadline() {
///     let (here, there, faults) = faulty_pair();
///     client::Endpoint::new().channel_group(|_target| Ok(Adapter)).start(there);
///     let connection = bridge::Endpoint::new().start(here);
///     let group = connection.channel_group("s1.g1", ()).unwrap();
///
///     faults.back().drop_next();
///     assert!(matches!(group.init().await, Err(CallError::Deadline { sent: true, .. })));
///     assert_eq!(faults.back().dropped(), 1);
/// }
/// # a_call_whose_answer_is_lost_ends_at_its_deadline().await;
/// # }
/// ```
#[must_use]
pub fn faulty_pair() -> (FaultyEnd, FaultyEnd, Faults) {
    let (forth, back) = (Lane::default(), Lane::default());
    let faults = Faults::new(forth.clone(), back.clone());
    let here = FaultyEnd::new(forth.clone(), back.clone());
    (here, FaultyEnd::new(back, forth), faults)
}

impl FaultyEnd {
    fn new(outgoing: Lane, incoming: Lane) -> Self {
        Self { outgoing, incoming, frames: Frames::default(), sleep: None }
    }
}

impl Transport for FaultyEnd {
    fn poll_receive(
        &mut self,
        context: &mut Context<'_>,
        framing: &Framing,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        let broken = |fault| TransportError::Fault(Box::new(fault));
        loop {
            if let Some(frame) = self.frames.next(framing).map_err(broken)? {
                return Poll::Ready(Ok(Some(frame)));
            }
            match ready!(self.incoming.poll_receive(context, &mut self.sleep)) {
                Some(bytes) => self.frames.buffer().extend_from_slice(&bytes),
                None => return Poll::Ready(self.frames.finish(framing).map(|()| None).map_err(broken)),
            }
        }
    }

    fn has_begun(&self) -> bool {
        self.frames.has_begun()
    }

    fn poll_send(&mut self, context: &mut Context<'_>, batch: &mut Batch) -> Poll<io::Result<()>> {
        while !batch.is_written() {
            if ready!(self.outgoing.poll_room(context)).is_err() {
                return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
            }
            let (frame, payload) = batch.first_unwritten();
            self.outgoing.send(Bytes::copy_from_slice(frame), payload);
            let length = frame.len();
            batch.advance(length);
        }
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.outgoing.end();
        Poll::Ready(Ok(()))
    }
}

impl Drop for FaultyEnd {
    fn drop(&mut self) {
        self.outgoing.end();
        self.incoming.desert();
    }
}
