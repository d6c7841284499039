//! Cutting a stream of bytes into frames.

use crate::fault::{Address, Fault, Problem};
use crate::protocol::Framing;
use bytes::{Buf, Bytes, BytesMut};

/// Cuts a stream of bytes into frames. Bytes go in through [`Frames::buffer`].
///
/// ```
/// use tieline::Framing;
/// use tieline::transport::Frames;
///
/// let framing = Framing { length_bytes: 2, big_endian: true, counts_itself: false, largest_frame: 100 };
/// let mut frames = Frames::default();
/// frames.buffer().extend_from_slice(b"\0\x03abc\0\x05de");
/// assert_eq!(frames.next(&framing)?.as_deref(), Some(&b"abc"[..]));
/// assert_eq!(frames.next(&framing)?, None);       // the second one is not whole
/// # Ok::<(), tieline::Fault>(())
/// ```
#[derive(Debug, Default)]
pub struct Frames {
    buffer: BytesMut,
}

impl Frames {
    /// Frames up to this length are copied out of the read buffer, and so are longer ones that are less than half of it.
    /// Any other is cut out and keeps the buffer alive: a frame that waits must not pin much more than itself, and a large
    /// one is not worth a copy.
    const COPIED: usize = 16 << 10;

    /// Where bytes that were read are put.
    pub fn buffer(&mut self) -> &mut BytesMut {
        &mut self.buffer
    }

    /// The next frame, without its length, if it has come whole.
    ///
    /// # Errors
    /// A frame that is longer than the bound, or a length that cannot be: the stream cannot be trusted any more. Found
    /// as soon as the length is there, and before memory is set aside for the frame.
    pub fn next(&mut self, framing: &Framing) -> Result<Option<Bytes>, Fault> {
        let width = usize::from(framing.length_bytes).clamp(1, 8);
        let Some(length) = length(&self.buffer, width, framing)? else { return Ok(None) };
        // The buffer grows with what comes, not with what is announced.
        let Some(whole) = self.buffer.get(width..width + length) else { return Ok(None) };
        if length <= Self::COPIED || length < self.buffer.capacity() / 2 {
            let frame = Bytes::copy_from_slice(whole);
            self.buffer.advance(width + length);
            return Ok(Some(frame));
        }
        self.buffer.advance(width);
        Ok(Some(self.buffer.split_to(length).freeze()))
    }

    /// Whether a part of a frame is there, after [`Frames::next`] had no whole one.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        !self.buffer.is_empty()
    }

    /// What it means that the stream ends now.
    ///
    /// # Errors
    /// It ended inside a frame.
    pub fn finish(&self, framing: &Framing) -> Result<(), Fault> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let width = usize::from(framing.length_bytes).clamp(1, 8);
        let length = length(&self.buffer, width, framing)?.unwrap_or_default();
        let problem = Problem::Truncated { received: self.buffer.len() as u64, expected: (width + length) as u64 };
        Err(Fault::new(problem, Address::default()))
    }
}

/// The length of the frame that the buffer begins with, without the length itself.
fn length(buffer: &[u8], width: usize, framing: &Framing) -> Result<Option<usize>, Fault> {
    let Some(bytes) = buffer.get(..width) else { return Ok(None) };
    let fold = |length: u64, byte: &u8| (length << 8) | u64::from(*byte);
    let announced = if framing.big_endian { bytes.iter().fold(0, fold) } else { bytes.iter().rev().fold(0, fold) };
    let length = if framing.counts_itself {
        announced.checked_sub(width as u64).ok_or_else(|| {
            Fault::new(Problem::BadLength { length: announced, width: framing.length_bytes }, Address::default())
        })?
    } else {
        announced
    };
    if length > framing.largest_frame {
        let largest = framing.largest_frame;
        return Err(Fault::new(Problem::FrameTooLong { length, largest }, Address::default()));
    }
    // A bound beyond what this machine can address is no bound; such a frame never comes whole.
    Ok(Some(usize::try_from(length).unwrap_or(usize::MAX).min(usize::MAX - width)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAMING: Framing = Framing { length_bytes: 4, big_endian: true, counts_itself: false, largest_frame: 40_000 };

    #[test]
    fn frames_come_out_whole_however_the_stream_is_cut() {
        let stream = [&b"\0\0\0\x02ab"[..], b"\0\0\0\0", b"\0\0\0\x03cde"].concat();
        for size in 1..=stream.len() {
            let mut frames = Frames::default();
            let mut seen = Vec::new();
            for chunk in stream.chunks(size) {
                frames.buffer().extend_from_slice(chunk);
                while let Some(frame) = frames.next(&FRAMING).unwrap() {
                    seen.push(frame);
                }
            }
            assert_eq!(seen, [&b"ab"[..], b"", b"cde"], "chunks of {size}");
            assert_eq!(frames.finish(&FRAMING), Ok(()));
        }
    }

    #[test]
    fn a_frame_over_the_bound_is_refused_by_its_length_alone() {
        let mut frames = Frames::default();
        frames.buffer().extend_from_slice(&40_001_u32.to_be_bytes());
        let fault = frames.next(&FRAMING).unwrap_err();
        assert_eq!(fault.problem(), &Problem::FrameTooLong { length: 40_001, largest: 40_000 });
    }

    #[test]
    fn a_large_frame_is_cut_out_and_a_small_one_copied() {
        let mut frames = Frames::default();
        frames.buffer().extend_from_slice(&30_000_u32.to_be_bytes());
        frames.buffer().extend_from_slice(&[b'x'; 30_000]);
        assert_eq!(frames.next(&FRAMING).unwrap().unwrap().len(), 30_000);
        assert_eq!(frames.next(&FRAMING), Ok(None));
    }

    #[test]
    fn a_length_beyond_all_memory_is_a_frame_that_never_comes_whole() {
        let framing = Framing { length_bytes: 8, largest_frame: u64::MAX, ..FRAMING };
        let mut frames = Frames::default();
        frames.buffer().extend_from_slice(&[0xff; 20]);
        assert_eq!(frames.next(&framing), Ok(None));
        assert!(frames.finish(&framing).is_err());
    }

    #[test]
    fn a_stream_that_ends_inside_a_frame_says_how_much_was_missing() {
        let mut frames = Frames::default();
        frames.buffer().extend_from_slice(b"\0\0\0\x05ab");
        assert_eq!(frames.next(&FRAMING), Ok(None));
        let fault = frames.finish(&FRAMING).unwrap_err();
        assert_eq!(fault.problem(), &Problem::Truncated { received: 6, expected: 9 });
        let mut frames = Frames::default();
        frames.buffer().extend_from_slice(b"\0\0");
        let fault = frames.finish(&FRAMING).unwrap_err();
        assert_eq!(fault.problem(), &Problem::Truncated { received: 2, expected: 4 });
    }

    #[test]
    fn a_length_that_counts_itself_cannot_be_smaller_than_itself() {
        let framing = Framing { counts_itself: true, ..FRAMING };
        let mut frames = Frames::default();
        frames.buffer().extend_from_slice(b"\0\0\0\x06ab\0\0\0\x03");
        assert_eq!(frames.next(&framing).unwrap().as_deref(), Some(&b"ab"[..]));
        let fault = frames.next(&framing).unwrap_err();
        assert_eq!(fault.problem(), &Problem::BadLength { length: 3, width: 4 });
    }
}
