//! Appending several short pieces to a vector in one go.

use super::scan;

/// Appends the parts, one after another, and makes room for all of them once.
///
/// `Vec::extend_from_slice` for each would look for room each time and call a function that copies: half of what writing a
/// message takes, since most of its parts have fewer than forty bytes.
#[inline(always)]
pub(crate) fn append<const PARTS: usize>(out: &mut Vec<u8>, parts: [&[u8]; PARTS]) {
    // One that is too long to be counted is too long for `reserve`, which panics as it does for any vector.
    let total = parts.iter().fold(0_usize, |total, part| total.saturating_add(part.len()));
    out.reserve(total);
    let length = out.len();
    // SAFETY: `reserve` has returned, so behind the first `length` bytes there is room for `total` more, which is the sum of
    // the lengths of the parts: had it been cut off at `usize::MAX`, `reserve` would have panicked. Each part is put behind
    // the one before it, so all of them end where the room does at the latest, and `put` writes every byte of its part and
    // nothing else. So `total` bytes are written behind `length` when it is raised by them. `out` is borrowed mutably, so that
    // no part lies in it, and nothing else looks at it meanwhile.
    #[allow(unsafe_code, reason = "the proof stands above")]
    unsafe {
        let mut to = out.as_mut_ptr().add(length);
        for part in parts {
            put(to, part);
            to = to.add(part.len());
        }
        out.set_len(length + total);
    }
}

/// Appends a piece, a text that is plain, and the quote behind it, if that is soon done: there is room for them, and neither
/// is long. Otherwise it says `false` and nothing has happened.
///
/// Each property of each message comes by here. It calls nothing, so that no register need be saved, and what is looked at is
/// what is copied.
#[inline(always)]
pub(super) fn quick_text(out: &mut Vec<u8>, piece: &[u8], text: &[u8]) -> bool {
    // No slice has more than `isize::MAX` bytes, so the sum of two and one more is no greater than `usize::MAX`.
    let total = piece.len() + text.len() + 1;
    let length = out.len();
    if piece.len() > LONGEST || out.capacity() - length < total || !is_short_and_plain(text) {
        return false;
    }
    // SAFETY: there is room for `total` bytes behind the first `length` ones, as was just looked at: for the piece, the text
    // behind it, and one byte behind that. `put` writes all bytes of what it is given and nothing else. So `total` bytes are
    // written behind `length` when it is raised by them. `out` is borrowed mutably, so that neither lies in it.
    #[allow(unsafe_code, reason = "the proof stands above")]
    unsafe {
        let to = out.as_mut_ptr().add(length);
        put(to, piece);
        put(to.add(piece.len()), text);
        to.add(total - 1).write(b'"');
        out.set_len(length + total);
    }
    true
}

/// How many bytes are copied in line.
const LONGEST: usize = 32;

/// Whether a text is copied in line, and needs no escapes.
#[inline(always)]
fn is_short_and_plain(text: &[u8]) -> bool {
    text.len() <= LONGEST && scan::is_short_plain(text)
}

/// Copies all of `bytes` to `to`, by words that may overlap.
///
/// # Safety
///
/// `to` must be valid for writing as many bytes, and they must not be those of `bytes`.
#[inline(always)]
#[allow(unsafe_code, reason = "the proof stands at each write")]
unsafe fn put(to: *mut u8, bytes: &[u8]) {
    let length = bytes.len();
    if length > LONGEST {
        // SAFETY: as this function's own contract says.
        unsafe { to.copy_from_nonoverlapping(bytes.as_ptr(), length) };
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<16>(), bytes.last_chunk::<16>()) {
        // SAFETY: there are 16 to 32 bytes; these are the first of them, and those that end with the last of them.
        unsafe { to.cast::<[u8; 16]>().write_unaligned(*first) };
        // SAFETY: as above.
        unsafe { to.add(length - 16).cast::<[u8; 16]>().write_unaligned(*last) };
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        // SAFETY: there are at least 8 bytes; these are the first of them, and those that end with the last of them.
        unsafe { to.cast::<[u8; 8]>().write_unaligned(*first) };
        // SAFETY: as above.
        unsafe { to.add(length - 8).cast::<[u8; 8]>().write_unaligned(*last) };
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        // SAFETY: there are at least 4 bytes; these are the first of them, and those that end with the last of them.
        unsafe { to.cast::<[u8; 4]>().write_unaligned(*first) };
        // SAFETY: as above.
        unsafe { to.add(length - 4).cast::<[u8; 4]>().write_unaligned(*last) };
    } else if let [first, .., last] = bytes {
        let middle = bytes.get(length / 2).unwrap_or(first);
        // SAFETY: there are two or three bytes, which are the first, the last, and the one at half the length, 1.
        unsafe { to.write(*first) };
        // SAFETY: as above.
        unsafe { to.add(length / 2).write(*middle) };
        // SAFETY: as above.
        unsafe { to.add(length - 1).write(*last) };
    } else if let [only] = bytes {
        // SAFETY: there is one byte.
        unsafe { to.write(*only) };
    }
}

#[cfg(test)]
mod tests {
    use super::{append, quick_text};

    #[test]
    fn parts_of_any_length_stand_one_after_another() {
        let bytes: Vec<u8> = (0..=255).collect();
        for length in (0..70).chain([127, 128, 200]) {
            for start in [0, 1, 7, 50] {
                let part = &bytes[start..start + length];
                let mut out = b"before".to_vec();
                out.shrink_to_fit();
                append(&mut out, [part, b"", &part[length / 2..], b"\""]);
                assert_eq!(out, [b"before", part, &part[length / 2..], b"\""].concat());
            }
        }
        for piece in (0..40).map(|length| &bytes[length..2 * length]) {
            for length in 0..40 {
                let text = &bytes[b'a'.into()..][..length];
                let mut out = Vec::with_capacity(200);
                out.extend_from_slice(b"before");
                assert_eq!(quick_text(&mut out, piece, text), piece.len() <= 32 && length <= 32);
                if out.len() > 6 {
                    assert_eq!(out, [b"before", piece, text, b"\""].concat());
                }
                let mut full = Vec::with_capacity(piece.len() + length);
                assert!(!quick_text(&mut full, piece, text) && full.is_empty());
            }
        }
        let mut out = Vec::new();
        append(&mut out, []);
        append(&mut out, [b""]);
        assert_eq!((out.len(), out.capacity()), (0, 0));
    }
}
