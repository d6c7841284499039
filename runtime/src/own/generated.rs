//! What the code of the derives calls.

use super::{Enumeration, Fragment, Meaning};
use crate::codec::{Cursor, DecodeError, Guard, fill_guarded};

/// The place of a word of an attribute, which is looked up when the user's crate is compiled.
///
/// A word that is not there is an error of that compilation, which says which there are. Of a type that lacks its derive,
/// that has been told, and every word is taken.
#[doc(hidden)]
#[must_use]
#[track_caller]
#[expect(clippy::panic, clippy::indexing_slicing, reason = "it is called at compile time alone")]
pub const fn place_of(words: Option<&[&str]>, word: &str) -> usize {
    let Some(words) = words else { return 0 };
    let mut place = 0;
    while place < words.len() {
        if is_same(words[place].as_bytes(), word.as_bytes()) {
            return place;
        }
        place += 1;
    }
    let mut text = Text::new();
    text.push("there is no `");
    text.push(word);
    text.push("` here: there are ");
    place = 0;
    while place < words.len() {
        if place > 0 {
            text.push(", ");
        }
        text.push("`");
        text.push(words[place]);
        text.push("`");
        place += 1;
    }
    panic!("{}", text.as_str());
}

/// How long a text is that is made at compile time; it ends with a whole word.
const LONGEST: usize = 1000;

/// A text that is made at compile time.
pub(crate) struct Text {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Text {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; LONGEST], length: 0 }
    }

    #[expect(clippy::indexing_slicing, reason = "what does not fit is left out")]
    pub(crate) const fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        if self.length + bytes.len() > LONGEST {
            return;
        }
        let mut at = 0;
        while at < bytes.len() {
            self.bytes[self.length] = bytes[at];
            self.length += 1;
            at += 1;
        }
    }

    pub(crate) const fn as_str(&self) -> &str {
        let (made, _) = self.bytes.split_at(self.length);
        match std::str::from_utf8(made) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

#[expect(clippy::indexing_slicing, reason = "the lengths are equal")]
const fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Holds a type that was told by its name to what the name means.
///
/// # Panics
///
/// The type is another one of that name. This is evaluated while the struct is compiled.
#[doc(hidden)]
#[must_use]
#[track_caller]
#[expect(clippy::panic, reason = "it is called at compile time alone")]
pub const fn is_word(fragment: &Fragment, word: &str, told: &str) -> usize {
    match fragment.meaning {
        Meaning::Word(found) if is_same(found.as_bytes(), word.as_bytes()) => 0,
        _ => panic!("{}", told),
    }
}

/// The place of a word, if it is listed.
#[doc(hidden)]
#[must_use]
pub fn place_in(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|listed| *listed == word)
}

/// Reads a value of an enumeration that has no others.
///
/// # Errors
///
/// What stands there is not a string, or not listed.
#[doc(hidden)]
pub fn decode_closed<E: Enumeration>(input: &mut Cursor<'_>) -> Result<E, DecodeError> {
    input.listed(E::WORDS, |text| place_in(E::WORDS, text).map(E::listed))
}

/// Reads a whole number that has to keep a limit, which is narrower than its type.
///
/// # Errors
///
/// Those of [`fill_guarded`].
#[doc(hidden)]
pub fn fill_narrow<T: TryFrom<i64>>(
    place: &mut Option<T>,
    input: &mut Cursor<'_>,
    guard: Guard<i64>,
) -> Result<(), DecodeError> {
    let mut wide = None;
    fill_guarded(&mut wide, input, guard)?;
    if let Some(value) = wide {
        // What keeps the limit fits the type.
        *place = T::try_from(value).ok();
    }
    Ok(())
}
