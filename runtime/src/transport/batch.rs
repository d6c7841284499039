//! Frames on their way out.

use crate::errors::NotSent;
use crate::protocol::Framing;

/// Frames that are written together, in order.
#[derive(Debug, Default)]
pub struct Batch {
    bytes: Vec<u8>,
    /// Where each frame's payload starts and ends in `bytes`.
    frames: Vec<(usize, usize)>,
    written: usize,
}

impl Batch {
    /// The most memory that an emptied batch keeps for its next use, in bytes.
    const KEPT: usize = 256 << 10;

    /// What is still to be written to a stream: frames with their lengths before them.
    #[must_use]
    pub fn unwritten(&self) -> &[u8] {
        self.bytes.get(self.written..).unwrap_or_default()
    }

    /// Notes that the first bytes of [`Batch::unwritten`] were written.
    pub fn advance(&mut self, bytes: usize) {
        self.written = self.bytes.len().min(self.written + bytes);
    }

    /// The frames without their lengths, for a transport that carries messages and not a stream.
    pub fn frames(&self) -> impl Iterator<Item = &[u8]> {
        self.frames.iter().map(|(start, end)| self.bytes.get(*start..*end).unwrap_or_default())
    }

    /// The next frame that is not written, with its length, and without. Bytes that are no frame are all there is.
    #[cfg(feature = "testing")]
    pub(crate) fn first_unwritten(&self) -> (&[u8], Option<&[u8]>) {
        let place = self.frames.partition_point(|(_, end)| *end <= self.written);
        match self.frames.get(place) {
            Some((start, end)) => {
                (self.bytes.get(self.written..*end).unwrap_or_default(), self.bytes.get(*start..*end))
            }
            None => (self.unwritten(), None),
        }
    }

    /// Bytes that are no frame.
    #[cfg(feature = "testing")]
    pub(crate) fn raw(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }

    /// All bytes, written or not.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Whether all of it was written.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.written >= self.bytes.len()
    }

    /// How many of its frames were not written whole.
    pub(crate) fn unwritten_frames(&self) -> usize {
        self.frames.iter().filter(|(_, end)| *end > self.written).count()
    }

    pub(crate) fn clear(&mut self) {
        self.bytes.clear();
        self.bytes.shrink_to(Self::KEPT);
        self.frames.clear();
        self.frames.shrink_to(Self::KEPT / size_of::<(usize, usize)>());
        self.written = 0;
    }

    /// Adds one frame; on an error nothing is added.
    pub(crate) fn push(&mut self, framing: &Framing, write: impl FnOnce(&mut Vec<u8>)) -> Result<(), NotSent> {
        let before = self.bytes.len();
        let width = usize::from(framing.length_bytes).clamp(1, 8);
        self.bytes.resize(before + width, 0);
        let start = self.bytes.len();
        write(&mut self.bytes);
        let length = (self.bytes.len() - start) as u64;
        if length > framing.largest_frame {
            self.bytes.truncate(before);
            return Err(NotSent::TooLong { length, largest: framing.largest_frame });
        }
        let announced = if framing.counts_itself { length + width as u64 } else { length };
        if let Some(place) = self.bytes.get_mut(before..start) {
            if framing.big_endian {
                let bytes = announced.to_be_bytes();
                place.copy_from_slice(bytes.get(8 - width..).unwrap_or_default());
            } else {
                let bytes = announced.to_le_bytes();
                place.copy_from_slice(bytes.get(..width).unwrap_or_default());
            }
        }
        self.frames.push((start, self.bytes.len()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn framing(length_bytes: u8, big_endian: bool, counts_itself: bool) -> Framing {
        Framing { length_bytes, big_endian, counts_itself, largest_frame: 5 }
    }

    fn wire(framing: Framing) -> Vec<u8> {
        let mut batch = Batch::default();
        batch.push(&framing, |out| out.extend_from_slice(b"abc")).unwrap();
        batch.unwritten().to_vec()
    }

    #[test]
    fn a_length_is_written_as_the_description_says() {
        assert_eq!(wire(framing(4, true, false)), b"\0\0\0\x03abc");
        assert_eq!(wire(framing(4, false, false)), b"\x03\0\0\0abc");
        assert_eq!(wire(framing(2, true, true)), b"\0\x05abc");
        assert_eq!(wire(framing(1, false, true)), b"\x04abc");
        assert_eq!(wire(framing(8, true, false)), b"\0\0\0\0\0\0\0\x03abc");
    }

    #[test]
    fn a_frame_that_is_too_long_leaves_nothing_behind() {
        let mut batch = Batch::default();
        let error = batch.push(&framing(4, true, false), |out| out.extend_from_slice(b"abcdef")).unwrap_err();
        assert_eq!(error, NotSent::TooLong { length: 6, largest: 5 });
        assert_eq!((batch.len(), batch.frames().count()), (0, 0));
    }
}
