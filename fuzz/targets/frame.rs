//! A stream of bytes: whatever it is and however it is cut, the frames are those that the plainest reader finds, and no
//! more memory is held than what came.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tieline::Framing;
use tieline::transport::Frames;

/// What a reader may hold beyond the bytes that came: what is read at a time, and the growth of a vector.
const SPARE: usize = 64 << 10;

fuzz_target!(|bytes: &[u8]| {
    let [form, largest, sizes, stream @ ..] = bytes else { return };
    let framing = Framing {
        length_bytes: [1, 2, 4, 8][usize::from(form & 3)],
        big_endian: form & 4 != 0,
        counts_itself: form & 8 != 0,
        largest_frame: if form & 16 != 0 { u64::MAX } else { u64::from(*largest) },
    };
    let (expected, broken) = plainly(stream, framing);
    let mut frames = Frames::default();
    let mut seen = 0;
    let mut fault = false;
    for chunk in stream.chunks(usize::from(*sizes).max(1)) {
        frames.buffer().extend_from_slice(chunk);
        loop {
            match frames.next(&framing) {
                Ok(Some(frame)) => {
                    assert_eq!(Some(&&frame[..]), expected.get(seen), "frame {seen}");
                    seen += 1;
                }
                Ok(None) => break,
                Err(_) => {
                    fault = true;
                    break;
                }
            }
        }
        assert!(frames.buffer().capacity() <= 2 * stream.len() + SPARE);
        if fault {
            break;
        }
    }
    assert_eq!((seen, fault), (expected.len(), broken));
    if !fault {
        let used: usize = expected.iter().map(|frame| frame.len() + usize::from(framing.length_bytes)).sum();
        assert_eq!(frames.finish(&framing).is_ok(), used == stream.len());
    }
});

/// The frames, and whether what follows them cannot be a length.
fn plainly(mut stream: &[u8], framing: Framing) -> (Vec<&[u8]>, bool) {
    let width = usize::from(framing.length_bytes);
    let mut frames = Vec::new();
    while let Some((length, behind)) = stream.split_at_checked(width) {
        let mut number = 0_u128;
        for place in 0..width {
            let byte = if framing.big_endian { length[place] } else { length[width - 1 - place] };
            number = number << 8 | u128::from(byte);
        }
        let Some(length) = number.checked_sub(if framing.counts_itself { width as u128 } else { 0 }) else {
            return (frames, true);
        };
        if length > u128::from(framing.largest_frame) {
            return (frames, true);
        }
        let Some((frame, behind)) = usize::try_from(length).ok().and_then(|length| behind.split_at_checked(length))
        else {
            break;
        };
        frames.push(frame);
        stream = behind;
    }
    (frames, false)
}
