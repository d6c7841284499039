//! Searches over bytes, a word at a time: the strings of messages are short, so starting up must cost nothing.

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use std::num::NonZeroU32;

/// How many bytes stand before the first `"`, `\` or control character.
#[inline(never)]
pub(super) fn plain(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<WORD>();
    for (index, word) in words.iter().enumerate() {
        if let Some(found) = special(word) {
            return index * WORD + found;
        }
    }
    bytes.len() - rest.len() + plain_at_end(rest)
}

/// The place of the first `"`, `\` or control character in `rest`, which is the end of `text`.
///
/// `None` if there is none, and in a very short text: the caller looks twice. Calls nothing, so that what it is compiled
/// into need not save its registers.
#[inline(always)]
pub(super) fn first_special(rest: &[u8], text: &[u8]) -> Option<usize> {
    first_word_special(rest).or_else(|| later_special(rest, text))
}

/// How many bytes stand before the first `"`, `\`, control character or byte that is not ASCII. Out of line, for what has
/// several texts to look at, most of them longer than a word.
#[inline(never)]
pub(crate) fn simple(bytes: &[u8]) -> usize {
    let mut behind = bytes;
    // Three words at once: looking at what may be too much takes less than finding out where to stop.
    if let Some((words, others)) = bytes.split_first_chunk::<{ 3 * WORD }>() {
        let found = not_simple_of_three(words);
        if found < 3 * WORD {
            return found;
        }
        behind = others;
    }
    let is_simple = |byte: &u8| matches!(byte, b' '..0x80) && *byte != b'"' && *byte != b'\\';
    while let Some((word, others)) = behind.split_first_chunk::<WORD>() {
        if !word.iter().all(is_simple) {
            break;
        }
        behind = others;
    }
    bytes.len() - behind.len() + behind.iter().take_while(|byte| is_simple(byte)).count()
}

/// The same among three words; as many if there is none.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[inline(always)]
fn not_simple_of_three(words: &[u8; 3 * WORD]) -> usize {
    let ([one, two, three], []) = words.as_chunks() else { return 0 };
    let marked = |word| u64::from(not_simple(word));
    (marked(one) | marked(two) << 16 | marked(three) << 32 | 1 << 48).trailing_zeros() as usize
}

/// A bit for each of sixteen bytes, set for what is not simple.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[inline(always)]
fn not_simple(word: &[u8; WORD]) -> u32 {
    // SAFETY: `not_simple_at_once` may be called wherever there is SSE2, and this is compiled only for processors that have
    // it.
    #[allow(unsafe_code, reason = "the proof stands above")]
    unsafe {
        not_simple_at_once(word)
    }
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[target_feature(enable = "sse2")]
#[inline]
fn not_simple_at_once(word: &[u8; WORD]) -> u32 {
    use std::arch::x86_64::{
        _mm_cmpeq_epi8, _mm_cmplt_epi8, _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi8, _mm_xor_si128,
    };
    let bytes = loaded(word);
    let backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'\\' as i8));
    // As in `marked_at_once`; and what is not ASCII is below zero.
    let flipped = _mm_xor_si128(bytes, _mm_set1_epi8(2));
    let others = _mm_cmplt_epi8(flipped, _mm_set1_epi8(0x21));
    _mm_movemask_epi8(_mm_or_si128(others, backslash)) as u32
}

/// The same on other processors.
#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
#[inline(always)]
fn not_simple_of_three(words: &[u8; 3 * WORD]) -> usize {
    let is_simple = |byte: &u8| matches!(byte, b' '..0x80) && *byte != b'"' && *byte != b'\\';
    words.iter().take_while(|byte| is_simple(byte)).count()
}

/// The same if it is among the first sixteen bytes, as it is in most texts.
#[inline(always)]
pub(super) fn first_word_special(rest: &[u8]) -> Option<usize> {
    rest.first_chunk().and_then(special)
}

/// The same if it is not.
#[inline(always)]
pub(super) fn later_special(rest: &[u8], text: &[u8]) -> Option<usize> {
    let mut behind = rest;
    if let Some((_, mut others)) = rest.split_first_chunk::<WORD>() {
        while let Some((word, later)) = others.split_first_chunk::<WORD>() {
            if let Some(found) = special(word) {
                return Some(rest.len() - others.len() + found);
            }
            others = later;
        }
        behind = others;
    }
    special_at_end(behind, text).map(|found| found + rest.len() - behind.len())
}

/// The same in the last few bytes of a text.
#[inline(always)]
fn special_at_end(rest: &[u8], text: &[u8]) -> Option<usize> {
    // Look at more of its last bytes, and leave out those that stand before.
    let before = WORD - rest.len();
    let found = special_behind(text.last_chunk::<WORD>()?, before);
    (found < WORD).then(|| found - before)
}

/// Whether no byte is a `"`, a `\\` or a control character.
#[inline(always)]
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    if bytes.len() <= 2 * WORD {
        return is_short_plain(bytes);
    }
    let (words, _) = bytes.as_chunks::<WORD>();
    let mut marked = bytes.last_chunk().is_some_and(|last| special(last).is_some());
    for word in words {
        marked |= special(word).is_some();
    }
    !marked
}

/// The same of no more than 32 bytes; of more, nothing is said.
///
/// Words that overlap are looked at, so that there is no rest to be looked at byte by byte.
#[inline(always)]
pub(super) fn is_short_plain(bytes: &[u8]) -> bool {
    if let (Some(first), Some(last)) = (bytes.first_chunk::<WORD>(), bytes.last_chunk::<WORD>()) {
        special(first).is_none() & special(last).is_none()
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        is_plain_word(u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let both = u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
        is_plain_word(both, both)
    } else {
        bytes.iter().all(|byte| !matches!(byte, b'"' | b'\\' | ..0x20))
    }
}

#[inline(always)]
fn is_plain_word(one: u64, other: u64) -> bool {
    special(&(u128::from(one) | u128::from(other) << 64).to_le_bytes()).is_none()
}

fn plain_at_end(bytes: &[u8]) -> usize {
    // What is missing is made up of what is looked for, so that the end is found where it is.
    let mut word = [b'"'; WORD];
    if let Some(place) = word.get_mut(..bytes.len()) {
        place.copy_from_slice(bytes);
    }
    special(&word).unwrap_or(WORD)
}

/// How many bytes are looked at together.
pub(super) const WORD: usize = 16;

/// A word of sixteen bytes, and of a shorter text its beginning.
pub(super) const fn word_of(text: &[u8]) -> [u8; WORD] {
    let mut word = [0; WORD];
    let (mut places, mut rest) = (word.as_mut_slice(), text);
    while let ([place, others @ ..], [byte, behind @ ..]) = (places, rest) {
        *place = *byte;
        (places, rest) = (others, behind);
    }
    word
}

/// A bit for each of sixteen bytes, set where the two are the same.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[inline(always)]
pub(super) fn equal(one: &[u8; WORD], other: &[u8; WORD]) -> u32 {
    // SAFETY: `equal_at_once` may be called wherever there is SSE2, and this is compiled only for processors that have it.
    #[allow(unsafe_code, reason = "the proof stands above")]
    unsafe {
        equal_at_once(one, other)
    }
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[target_feature(enable = "sse2")]
#[inline]
fn equal_at_once(one: &[u8; WORD], other: &[u8; WORD]) -> u32 {
    use std::arch::x86_64::{_mm_cmpeq_epi8, _mm_movemask_epi8};
    _mm_movemask_epi8(_mm_cmpeq_epi8(loaded(one), loaded(other))) as u32
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[target_feature(enable = "sse2")]
#[inline]
fn loaded(word: &[u8; WORD]) -> std::arch::x86_64::__m128i {
    let bytes = u128::from_le_bytes(*word);
    std::arch::x86_64::_mm_set_epi64x((bytes >> 64) as i64, bytes as i64)
}

/// The same on other processors.
#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
#[inline(always)]
pub(super) fn equal(one: &[u8; WORD], other: &[u8; WORD]) -> u32 {
    equal_by_bytes(one, other)
}

/// The same byte by byte.
#[cfg(any(test, not(all(target_arch = "x86_64", target_feature = "sse2"))))]
pub(super) fn equal_by_bytes(one: &[u8; WORD], other: &[u8; WORD]) -> u32 {
    one.iter().zip(other).rev().fold(0, |marked, (one, other)| marked << 1 | u32::from(one == other))
}

/// The place of the first `"`, `\` or control character among sixteen bytes.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[inline(always)]
fn special(word: &[u8; WORD]) -> Option<usize> {
    NonZeroU32::new(marked(word)).map(|marked| marked.trailing_zeros() as usize)
}

/// The same behind the first few; 16 or more if there is none.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[inline(always)]
fn special_behind(word: &[u8; WORD], before: usize) -> usize {
    (marked(word) & (u32::MAX << before)).trailing_zeros() as usize
}

/// A bit for each of sixteen bytes, set for `"`, `\` and control characters.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[inline(always)]
fn marked(word: &[u8; WORD]) -> u32 {
    // SAFETY: `marked_at_once` may be called wherever there is SSE2, and this is compiled only for processors that have it.
    #[allow(unsafe_code, reason = "the proof stands above")]
    unsafe {
        marked_at_once(word)
    }
}

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[target_feature(enable = "sse2")]
#[inline]
fn marked_at_once(word: &[u8; WORD]) -> u32 {
    use std::arch::x86_64::{
        _mm_cmpeq_epi8, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi8, _mm_xor_si128,
    };
    let bytes = loaded(word);
    let backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'\\' as i8));
    // Flipping the second bit exchanges `"` and the space, so that the quote lies right above the control characters. What is
    // not above a bound is the lesser of itself and the bound.
    let flipped = _mm_xor_si128(bytes, _mm_set1_epi8(2));
    let quote_or_control = _mm_cmpeq_epi8(flipped, _mm_min_epu8(flipped, _mm_set1_epi8(0x20)));
    _mm_movemask_epi8(_mm_or_si128(quote_or_control, backslash)) as u32
}

/// The same on other processors.
#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
#[inline(always)]
fn special(word: &[u8; WORD]) -> Option<usize> {
    Some(special_by_words(word)).filter(|found| *found < WORD)
}

#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
fn special_behind(word: &[u8; WORD], before: usize) -> usize {
    word.get(before..).map_or(WORD, |rest| before + rest.iter().take_while(|byte| is_plain(&[**byte])).count())
}

/// The same by words of eight bytes.
#[cfg(any(test, not(all(target_arch = "x86_64", target_feature = "sse2"))))]
pub(super) fn special_by_words(word: &[u8; WORD]) -> usize {
    let bytes = u128::from_le_bytes(*word);
    match (marks(bytes as u64), marks((bytes >> 64) as u64)) {
        (0, 0) => WORD,
        (0, high) => 8 + (high.trailing_zeros() / 8) as usize,
        (low, _) => (low.trailing_zeros() / 8) as usize,
    }
}

/// Marks the bytes of a word that are `"`, `\` or control characters by their highest bits.
///
/// Flipping the second bit exchanges `"` and the space, so that the quote lies right above the control characters and one
/// comparison finds both. A subtraction borrows from the byte above only where the byte itself is marked, so the lowest mark
/// is always true; those above it may not be.
#[cfg(any(test, not(all(target_arch = "x86_64", target_feature = "sse2"))))]
#[inline(always)]
fn marks(word: u64) -> u64 {
    const LOW: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let quote_or_control = (word ^ (LOW * 0x02)).wrapping_sub(LOW * 0x21);
    let backslash = (word ^ (LOW * 0x5c)).wrapping_sub(LOW);
    (quote_or_control | backslash) & !word & HIGH
}

/// Whether all bytes are ASCII.
pub(crate) fn is_ascii(bytes: &[u8]) -> bool {
    // Words side by side, which the compiler puts into the widest registers that there are.
    let mut all = [0_u64; 8];
    let mut add = |block: &[u8; 8 * 8]| {
        let (words, _) = block.as_chunks();
        for (all, word) in all.iter_mut().zip(words) {
            *all |= u64::from_le_bytes(*word);
        }
    };
    let Some(last) = bytes.last_chunk() else {
        return bytes.iter().fold(0, |all, byte| all | byte) < 0x80;
    };
    for block in bytes.as_chunks().0 {
        add(block);
    }
    // It overlaps what was looked at.
    add(last);
    all.into_iter().fold(0, |all, word| all | word) & 0x8080_8080_8080_8080 == 0
}

/// Whether an object begins among them: whether there is a `{`.
///
/// Looks at all of them, which takes less than finding out where to stop: they are a few hundred at most as a rule.
#[inline(never)]
pub(crate) fn opens_object(bytes: &[u8]) -> bool {
    contains_brace::<false>(bytes)
}

/// Whether an object begins among them, or one of them is not ASCII.
#[inline(never)]
pub(crate) fn opens_object_or_beyond_ascii(bytes: &[u8]) -> bool {
    contains_brace::<true>(bytes)
}

/// Whether a `{` is among them, or, with `BEYOND`, a byte that is not ASCII.
#[inline(always)]
fn contains_brace<const BEYOND: bool>(bytes: &[u8]) -> bool {
    match bytes.last_chunk::<BLOCK>() {
        Some(last) => contains_in_blocks::<BEYOND, BLOCK>(bytes, last),
        None => contains_in_few::<BEYOND>(bytes),
    }
}

/// The same of fewer than a block.
#[inline(never)]
fn contains_in_few<const BEYOND: bool>(bytes: &[u8]) -> bool {
    match bytes.last_chunk::<WORD>() {
        Some(last) => contains_in_blocks::<BEYOND, WORD>(bytes, last),
        None => bytes.iter().any(|byte| *byte == b'{' || (BEYOND && !byte.is_ascii())),
    }
}

/// How many bytes are looked at side by side where there are many.
const BLOCK: usize = 64;

/// The same block by block, the last of which overlaps the one before it. The highest bits tell.
#[inline(always)]
fn contains_in_blocks<const BEYOND: bool, const SIZE: usize>(bytes: &[u8], last: &[u8; SIZE]) -> bool {
    let mut found = [0_u8; SIZE];
    let mut add = |block: &[u8; SIZE]| {
        for (found, byte) in found.iter_mut().zip(block) {
            let is = if *byte == b'{' { u8::MAX } else { 0 };
            *found |= if BEYOND { is | byte } else { is };
        }
    };
    for block in bytes.as_chunks().0 {
        add(block);
    }
    add(last);
    let (words, _) = found.as_chunks();
    words.iter().fold(0, |all, word| all | u64::from_le_bytes(*word)) & 0x8080_8080_8080_8080 != 0
}

/// How many digits stand first.
#[inline]
pub(super) fn digits(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len())
}

/// Passes over a constant part, if it follows.
#[inline(always)]
pub(crate) fn pass(rest: &mut &[u8], piece: &[u8]) -> bool {
    match rest.get(piece.len()..) {
        Some(behind) if begins(rest, piece) => {
            *rest = behind;
            true
        }
        _ => false,
    }
}

/// Whether `text` begins with `start`.
///
/// Pieces are short, so they are compared in line by two words that may overlap; calling a function for it would take longer.
#[inline(always)]
pub(crate) fn begins(text: &[u8], start: &[u8]) -> bool {
    let length = start.len();
    let Some(text) = text.get(..length) else { return false };
    if length > 16 {
        if length <= 32 {
            return at_both_ends::<16>(text, start);
        }
        if length <= 64 {
            return at_both_ends::<32>(text, start);
        }
        let (words, starts) = (text.as_chunks::<32>().0, start.as_chunks::<32>().0);
        return words.iter().zip(starts).all(|(word, start)| word == start) && at_both_ends::<32>(text, start);
    }
    if length >= 8 {
        at_both_ends::<8>(text, start)
    } else if length >= 4 {
        at_both_ends::<4>(text, start)
    } else {
        // Up to three bytes: the first, the last, and the one at half the length.
        let half = length / 2;
        text.first() == start.first() && text.last() == start.last() && text.get(half) == start.get(half)
    }
}

/// Whether the first bytes of two texts are the same, and the last ones.
#[inline(always)]
fn at_both_ends<const SIZE: usize>(one: &[u8], other: &[u8]) -> bool {
    one.first_chunk::<SIZE>() == other.first_chunk() && one.last_chunk::<SIZE>() == other.last_chunk()
}

/// Whether two texts are the same.
#[inline]
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && begins(one, other)
}
