//! What a type is in a description: the pieces from which a description is written.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use crate::codec::{Free, Json, Uuid};

/// A type that knows what it is in a description.
///
/// The derives implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has none of Tieline's derives, and is no type that Tieline knows",
    label = "this cannot stand in a message",
    note = "write `#[derive(tieline::Object)]` above a struct of your own, and `#[derive(tieline::Enumeration)]` above an enum",
    note = "`tieline::codec::Json` holds any JSON value"
)]
pub trait Described {
    /// The type itself. Generated code names the types of properties by way of this, so that one error is told of a type
    /// that cannot be one, and none that follows from it.
    #[doc(hidden)]
    type Itself;

    /// What it is.
    const FRAGMENT: &'static Fragment;

    /// The keys of an object's properties on the wire; of a list or a map, those of what is in it. None of anything else.
    #[doc(hidden)]
    const KEYS: &'static [&'static str] = &[];

    /// The same as a function, which a type that leads back to itself needs.
    #[must_use]
    fn fragment() -> &'static Fragment {
        Self::FRAGMENT
    }
}

/// What a type is in a description.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Fragment {
    /// What it is there.
    pub meaning: Meaning,
    /// Its name there: of a message, its name on the wire; of an object or an enumeration, the name of the type. Empty for
    /// what has none.
    pub name: &'static str,
    /// Its name in Rust; empty for what needs no derive.
    pub rust: &'static str,
    /// For an item, the lines that stand under its name, in block style and without indentation, each with its line end.
    /// For a type without a name, what stands beside its `type` for a property, such as the range of an `u8`.
    pub text: &'static [Piece],
    /// Of a response, its lists by their keys, each with the keys of what is in it, if these are
    /// known: a gate asks for them.
    #[doc(hidden)]
    pub lists: &'static [(&'static str, Option<&'static [&'static str]>)],
}

/// What a fragment is in a description.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Meaning {
    /// A type of the language: the word for it.
    Word(&'static str),
    /// A list of something.
    List(fn() -> &'static Fragment),
    /// A map of something.
    Map(fn() -> &'static Fragment),
    /// An entry of `types`.
    Type,
    /// An entry of a destination's `queries`.
    Query,
    /// An entry of a destination's `requests`.
    Request,
    /// An entry of a destination's `events`.
    Event,
    /// The properties of a response, under its `response`.
    Response,
    /// Properties that stand in a response with `when` the result of a failure.
    Failure,
    /// A set of properties.
    Properties,
}

/// A piece of a fragment's text.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Piece {
    /// This text.
    Text(&'static str),
    /// The entries that say the type of a property: `type: EndPoint`, `list: string`. They stand where the text is at the
    /// moment, each on a line of its own that is indented as far, and end with a line end.
    Type(fn() -> &'static Fragment),
    /// The word of the description for the result of a failure.
    Failure,
}

impl Fragment {
    /// One, from all that it is made of.
    #[must_use]
    pub const fn new(meaning: Meaning, name: &'static str, rust: &'static str, text: &'static [Piece]) -> Self {
        Self { meaning, name, rust, text, lists: &[] }
    }

    /// The same with these lists.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_lists(self, lists: &'static [(&'static str, Option<&'static [&'static str]>)]) -> Self {
        Self { lists, ..self }
    }

    const fn word(word: &'static str, text: &'static [Piece]) -> Self {
        Self::new(Meaning::Word(word), "", "", text)
    }
}

macro_rules! words {
    ($($of:ty => $word:literal $(, $text:literal)?;)*) => {$(
        impl Described for $of {
            type Itself = Self;

            const FRAGMENT: &'static Fragment = &Fragment::word($word, &[$(Piece::Text($text))?]);
        }
    )*};
}

words! {
    bool => "boolean";
    i8 => "integer", "range: { min: -128, max: 127 }\n";
    i16 => "integer", "range: { min: -32768, max: 32767 }\n";
    i32 => "integer", "range: { min: -2147483648, max: 2147483647 }\n";
    i64 => "integer";
    u8 => "integer", "range: { min: 0, max: 255 }\n";
    u16 => "integer", "range: { min: 0, max: 65535 }\n";
    u32 => "integer", "range: { min: 0, max: 4294967295 }\n";
    u64 => "integer", "range: { min: 0 }\n";
    usize => "integer", "range: { min: 0 }\n";
    f32 => "number";
    f64 => "number";
    &str => "string";
    Box<str> => "string";
    String => "string";
    Cow<'_, str> => "string";
    uuid::Uuid => "uuid";
    Uuid<'_> => "uuid";
    Free<'_> => "free";
    Json<'_> => "any";
}

impl<T: Described> Described for Box<T> {
    type Itself = Box<T::Itself>;

    const FRAGMENT: &'static Fragment = T::FRAGMENT;

    const KEYS: &'static [&'static str] = T::KEYS;
}

impl<T: Described> Described for Option<T> {
    type Itself = Option<T::Itself>;

    const FRAGMENT: &'static Fragment = T::FRAGMENT;

    const KEYS: &'static [&'static str] = T::KEYS;
}

impl<T: Described> Described for Vec<T> {
    type Itself = Vec<T::Itself>;

    const FRAGMENT: &'static Fragment = &Fragment::new(Meaning::List(T::fragment), "", "", &[]);

    const KEYS: &'static [&'static str] = T::KEYS;
}

impl<K, T: Described> Described for BTreeMap<K, T> {
    type Itself = BTreeMap<K, T::Itself>;

    const FRAGMENT: &'static Fragment = &Fragment::new(Meaning::Map(T::fragment), "", "", &[]);

    const KEYS: &'static [&'static str] = T::KEYS;
}

impl<K, T: Described, S> Described for HashMap<K, T, S> {
    type Itself = HashMap<K, T::Itself, S>;

    const FRAGMENT: &'static Fragment = &Fragment::new(Meaning::Map(T::fragment), "", "", &[]);

    const KEYS: &'static [&'static str] = T::KEYS;
}
