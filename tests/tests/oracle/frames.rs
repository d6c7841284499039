//! Cutting a stream into frames, beside the plainest way to do it.

use super::texts;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use tieline::transport::Frames;
use tieline::{Framing, Problem};

/// What the plainest reader makes of a stream: the frames, and whether the next length is impossible.
fn plainly(mut stream: &[u8], framing: Framing) -> (Vec<Vec<u8>>, bool) {
    let width = usize::from(framing.length_bytes);
    let mut frames = Vec::new();
    while stream.len() >= width {
        let (length, behind) = stream.split_at(width);
        let mut bytes = [0; 16];
        if framing.big_endian {
            bytes[16 - width..].copy_from_slice(length);
        } else {
            bytes[..width].copy_from_slice(length);
        }
        let announced = if framing.big_endian { u128::from_be_bytes(bytes) } else { u128::from_le_bytes(bytes) };
        let Some(length) = announced.checked_sub(if framing.counts_itself { width as u128 } else { 0 }) else {
            return (frames, true);
        };
        if length > u128::from(framing.largest_frame) {
            return (frames, true);
        }
        let Some((frame, behind)) = behind.split_at_checked(length as usize) else { break };
        frames.push(frame.to_vec());
        stream = behind;
    }
    (frames, false)
}

proptest! {
    #![proptest_config(texts::config(1_000))]

    #[test]
    fn a_stream_is_cut_as_the_plainest_reader_cuts_it(
        framing in (select(vec![1_u8, 2, 4, 8]), any::<bool>(), any::<bool>(), 0..40_u64).prop_map(
            |(length_bytes, big_endian, counts_itself, largest_frame)| {
                Framing { length_bytes, big_endian, counts_itself, largest_frame }
            },
        ),
        parts in vec((any::<bool>(), 0..44_u8, vec(any::<u8>(), 0..44)), 0..8),
        chunks in vec(1..20_usize, 1..9),
    ) {
        // Whole frames mostly, and bytes that are none.
        let mut stream = Vec::new();
        for (good, length, bytes) in parts {
            let announced = if good { bytes.len() as u64 } else { length.into() };
            let width = usize::from(framing.length_bytes);
            let announced = announced + if framing.counts_itself && good { width as u64 } else { 0 };
            if framing.big_endian {
                stream.extend_from_slice(&announced.to_be_bytes()[8 - width..]);
            } else {
                stream.extend_from_slice(&announced.to_le_bytes()[..width]);
            }
            stream.extend_from_slice(&bytes);
        }
        let (expected, broken) = plainly(&stream, framing);
        let mut frames = Frames::default();
        let mut seen = Vec::new();
        let mut fault = None;
        let mut rest = &stream[..];
        let mut sizes = chunks.iter().cycle();
        while !rest.is_empty() && fault.is_none() {
            let (chunk, behind) = rest.split_at(rest.len().min(*sizes.next().unwrap()));
            frames.buffer().extend_from_slice(chunk);
            rest = behind;
            loop {
                match frames.next(&framing) {
                    Ok(Some(frame)) => seen.push(frame.to_vec()),
                    Ok(None) => break,
                    Err(error) => {
                        fault = Some(error);
                        break;
                    }
                }
            }
        }
        prop_assert_eq!(&seen, &expected);
        prop_assert_eq!(fault.is_some(), broken);
        if !broken {
            let used: usize = expected.iter().map(|frame| frame.len() + usize::from(framing.length_bytes)).sum();
            match frames.finish(&framing) {
                Ok(()) => prop_assert_eq!(used, stream.len()),
                Err(fault) => match fault.problem() {
                    Problem::Truncated { received, expected } => {
                        prop_assert_eq!(*received as usize, stream.len() - used);
                        prop_assert!(received < expected);
                    }
                    other => prop_assert!(false, "{other}"),
                },
            }
        }
    }
}
