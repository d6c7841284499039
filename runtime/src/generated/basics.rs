//! What generated messages, builders and enumerations are made of.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::future::{Ready, ready};
use std::marker::PhantomData;

use crate::codec::scan::same;
use crate::codec::{Cursor, Decode, DecodeError, Unlisted, Uuid, decode_body};
use crate::failure::Failure;
use crate::handle::Answer;

/// Keeps a struct open: its holder can be made by its builder alone and matched only with `..`, so that it can grow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Grows<'a>(PhantomData<&'a ()>);

impl Grows<'_> {
    /// The only value.
    #[must_use]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

/// A required property that a builder has been given.
#[derive(Clone, Copy, Debug)]
pub struct Set<T>(pub T);

/// That a builder still waits for a required property: `M` is what stands for the property until it is set.
///
/// Every type is itself, so that a description's many properties need no implementation each.
#[diagnostic::on_unimplemented(
    message = "this property is set already",
    label = "set a second time here",
    note = "a builder takes each required property once"
)]
pub trait Unset<M> {}

impl<M> Unset<M> for M {}

/// A required property that a builder can build with.
#[diagnostic::on_unimplemented(
    message = "the required property `{Self}` is not set",
    label = "a required property is missing",
    note = "set every required property before `build()`"
)]
pub trait Supplied<T> {
    /// The value.
    fn value(self) -> T;
}

impl<T> Supplied<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// The inside of an open enumeration: the place of a listed value, or the text of one that is not listed.
///
/// Compared and ordered by place; values that are not listed come last. The words are passed in by the enumeration,
/// always the same ones, so a value stays as small as a boxed text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Choice(Repr);

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Repr {
    Listed(u32),
    Unlisted(Box<str>),
}

impl Choice {
    /// The value at a place of the list.
    #[must_use]
    pub const fn listed(place: u32) -> Self {
        Self(Repr::Listed(place))
    }

    /// The value that a text means.
    #[must_use]
    pub fn of(text: Cow<'_, str>, words: &[&str]) -> Self {
        match text {
            Cow::Borrowed(text) => match place_of(text, words) {
                Some(place) => Self::listed(place),
                None => Self::unlisted(text),
            },
            Cow::Owned(text) => Self::of_owned(text, words),
        }
    }

    #[inline(never)]
    fn unlisted(text: &str) -> Self {
        Self(Repr::Unlisted(text.into()))
    }

    /// The value that a text with memory of its own means: one that came with an escape.
    #[inline(never)]
    fn of_owned(text: String, words: &[&str]) -> Self {
        place_of(&text, words).map_or_else(|| Self(Repr::Unlisted(text.into_boxed_str())), Self::listed)
    }

    /// The text on the wire.
    #[must_use]
    pub fn as_str<'c>(&'c self, words: &[&'c str]) -> &'c str {
        match &self.0 {
            Repr::Listed(place) => words.get(*place as usize).copied().unwrap_or_default(),
            Repr::Unlisted(text) => text,
        }
    }

    /// Whether the description lists it.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        matches!(self.0, Repr::Listed(_))
    }

    /// Reads one.
    ///
    /// # Errors
    /// What stands there is not a string.
    pub fn decode(input: &mut Cursor<'_>, words: &[&str]) -> Result<Self, DecodeError> {
        Ok(Self::of(input.string()?, words))
    }

    /// The listed value that a text means.
    ///
    /// # Errors
    /// There is none.
    pub fn closed(text: &str, words: &'static [&'static str]) -> Result<Self, Unlisted> {
        place_of(text, words).map(Self::listed).ok_or(Unlisted::of(words))
    }

    /// Reads one of a closed enumeration.
    ///
    /// # Errors
    /// What stands there is not a string, or not listed.
    pub fn decode_closed(input: &mut Cursor<'_>, words: &'static [&'static str]) -> Result<Self, DecodeError> {
        input.listed(words, |text| Self::closed(text, words).ok())
    }
}

/// Which of these words a text is.
#[inline(always)]
fn place_of(text: &str, words: &[&str]) -> Option<u32> {
    for (place, word) in words.iter().enumerate() {
        if same(word.as_bytes(), text.as_bytes()) {
            return u32::try_from(place).ok();
        }
    }
    None
}

/// Makes a text independent of the frame it was read from.
#[must_use]
pub fn own(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

/// The same of one that may be left out.
#[must_use]
pub fn own_option(text: Option<Cow<'_, str>>) -> Option<Cow<'static, str>> {
    text.map(own)
}

/// The text once more. Not generic: a user's compiler has nothing to find out.
#[must_use]
pub fn copy<'a>(text: &Cow<'a, str>) -> Cow<'a, str> {
    text.clone()
}

/// The same of one that may be left out.
#[must_use]
pub fn copy_option<'a>(text: &Option<Cow<'a, str>>) -> Option<Cow<'a, str>> {
    text.clone()
}

/// What a handler does that its adapter leaves out.
pub fn not_supported<R>(message: &str) -> Ready<Result<R, Failure>> {
    ready(Err(Failure::not_supported(message)))
}

/// Turns every element of a list into another.
pub fn map_list<T, U>(list: Vec<T>, turn: fn(T) -> U) -> Vec<U> {
    list.into_iter().map(turn).collect()
}

/// Turns every value of a map into another, and makes its keys independent of the frame they were read from.
#[must_use]
pub fn map_entries<T, U>(map: BTreeMap<Cow<'_, str>, T>, turn: fn(T) -> U) -> BTreeMap<Cow<'static, str>, U> {
    map.into_iter().map(|(key, value)| (own(key), turn(value))).collect()
}

/// Gathers what a builder was given for a map.
pub fn collect_map<'a, T>(
    entries: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<T>)>,
) -> BTreeMap<Cow<'a, str>, T> {
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}

/// The UUID of a description, whose compiler saw that it is one.
#[must_use]
pub fn uuid(text: &'static str) -> Uuid<'static> {
    Uuid::new(text).unwrap_or_default()
}

/// Shows a record: the names of its fields, with a space between them, and the fields.
///
/// # Errors
/// Those of the formatter.
pub fn show(f: &mut fmt::Formatter<'_>, record: &str, names: &str, fields: &[&dyn fmt::Debug]) -> fmt::Result {
    let mut shown = f.debug_struct(record);
    for (name, field) in names.split(' ').zip(fields) {
        shown.field(name, field);
    }
    shown.finish_non_exhaustive()
}

/// What `Debug` shows for a secret.
#[derive(Clone, Copy)]
pub struct Secret;

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<secret>")
    }
}

/// Reads an answer, and makes it independent of the frame that it came in.
///
/// # Errors
/// It cannot be read.
pub fn answer<'a, T: Decode<'a>, R>(answer: &'a Answer, own: fn(T) -> R) -> Result<R, DecodeError> {
    decode_body(answer.body()).map(own)
}

/// Gathers what a builder was given for a list.
pub fn collect<T>(items: impl IntoIterator<Item: Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}
