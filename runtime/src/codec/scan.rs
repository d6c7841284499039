//! Searches over bytes, eight at a time: the strings of messages are short, so starting up must cost nothing.

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// How many bytes stand before the first `"`, `\` or control character.
#[inline(never)]
pub(super) fn plain(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let found = special(u64::from_le_bytes(*word));
        if found != 0 {
            return index * 8 + (found.trailing_zeros() / 8) as usize;
        }
    }
    bytes.len() - rest.len() + plain_by_bytes(rest)
}

#[inline(never)]
fn plain_by_bytes(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20)).unwrap_or(bytes.len())
}

/// Marks the bytes of a word that are `"`, `\` or control characters by their highest bits.
///
/// Flipping the second bit exchanges `"` and the space, so that the quote lies right above the control characters and one
/// comparison finds both. A subtraction borrows from the byte above only where the byte itself is marked, so the lowest mark
/// is always true; those above it may not be.
#[inline]
fn special(word: u64) -> u64 {
    let quote_or_control = (word ^ (LOW * 0x02)).wrapping_sub(LOW * 0x21);
    let backslash = (word ^ (LOW * 0x5c)).wrapping_sub(LOW);
    (quote_or_control | backslash) & !word & HIGH
}

/// How many digits stand first.
#[inline]
pub(super) fn digits(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len())
}

/// Whether `text` begins with `start`.
///
/// Pieces are short, so they are compared in line by two words that may overlap; calling a function for it would take longer.
#[inline]
pub(super) fn begins(text: &[u8], start: &[u8]) -> bool {
    let Some(text) = text.get(..start.len()) else { return false };
    match start.len() {
        ..4 => text.iter().eq(start),
        4..8 => {
            text.first_chunk::<4>() == start.first_chunk::<4>() && text.last_chunk::<4>() == start.last_chunk::<4>()
        }
        8..=16 => {
            text.first_chunk::<8>() == start.first_chunk::<8>() && text.last_chunk::<8>() == start.last_chunk::<8>()
        }
        17..=32 => {
            text.first_chunk::<16>() == start.first_chunk::<16>() && text.last_chunk::<16>() == start.last_chunk::<16>()
        }
        _ => text == start,
    }
}
