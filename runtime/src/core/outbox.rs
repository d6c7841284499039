//! The one ordered queue of what leaves on a connection.

use crate::errors::NotSent;
use crate::protocol::Framing;
use crate::transport::Batch;

/// Frames that wait to be written, in order and as they will stand on the stream.
#[derive(Debug)]
pub(crate) struct Outbox {
    framing: Framing,
    limit: usize,
    batch: Batch,
    /// Bytes that were taken for writing and are not written yet.
    in_flight: usize,
    /// Bytes that were ever taken for writing.
    taken: u64,
}

impl Outbox {
    pub(crate) fn new(framing: Framing, limit: usize) -> Self {
        Self { framing, limit: limit.max(1), batch: Batch::default(), in_flight: 0, taken: 0 }
    }

    /// Whether a frame may be added. The last one added may pass the limit, so every frame fits an empty outbox.
    pub(crate) fn has_room(&self) -> bool {
        self.batch.len() + self.in_flight < self.limit
    }

    /// Whether it is below twice its limit and a largest frame: far beyond what those who wait for room fill it with,
    /// as the last frame that they add may pass the limit.
    pub(crate) fn is_far_from_full(&self) -> bool {
        let largest = usize::try_from(self.framing.largest_frame).unwrap_or(usize::MAX).saturating_add(8);
        self.batch.len() + self.in_flight < self.limit.saturating_mul(2).saturating_add(largest)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.bytes() == 0
    }

    /// Bytes that are not written, those among them that are being written.
    pub(crate) fn bytes(&self) -> usize {
        self.batch.len() + self.in_flight
    }

    /// Adds one frame, which `write` composes. Nothing is added when it is too long.
    pub(crate) fn push(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> Result<(), NotSent> {
        self.batch.push(&self.framing, write)
    }

    /// Where the frame that was added last ends, counted from the beginning of the connection.
    pub(crate) fn place(&self) -> u64 {
        self.taken + self.batch.len() as u64
    }

    /// Whether a frame that ends there was taken for writing, so that the peer may have read it.
    pub(crate) fn may_have_left(&self, place: u64) -> bool {
        place <= self.taken
    }

    /// How many frames wait that were not taken for writing.
    pub(crate) fn waiting(&self) -> usize {
        self.batch.frames().count()
    }

    /// Takes what waits, in exchange for an empty batch whose memory is used again.
    pub(crate) fn take(&mut self, spare: Batch) -> Batch {
        self.in_flight += self.batch.len();
        self.taken += self.batch.len() as u64;
        std::mem::replace(&mut self.batch, spare)
    }

    pub(crate) fn written(&mut self, bytes: usize) {
        self.in_flight = self.in_flight.saturating_sub(bytes);
    }
}
