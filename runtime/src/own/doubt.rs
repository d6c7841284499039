//! What generated code does with a type of the user's own that may lack its derive.
//!
//! One place asks for the derive, at the user's tokens, and is the one error when there is none. Everything else asks a
//! [`Doubt`], of which every method exists three times. The compiler takes the first that fits, because the others need
//! another reference or one less: what the type can do; an error, where the type has a derive and lacks this all the same;
//! and, of a type without a derive, nothing, since that has been told.

mod lacking;

use std::fmt;
use std::marker::PhantomData;

pub use lacking::{Lost, Unread, Unwritten};

use super::{Described, Enumeration, Fragment, IntoOwned, Meaning, Object, Response, StandsFor};
use crate::codec::{Cursor, Decode, DecodeError, Encode, EncodeError, Guard, decode_body, fill_guarded, fill_optional};

/// A type of the user's own, to be asked by way of two references to it.
#[doc(hidden)]
pub struct Doubt<T>(PhantomData<T>);

impl<T> fmt::Debug for Doubt<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Doubt")
    }
}

impl<T> Doubt<T> {
    /// The only one.
    pub const NEW: Self = Self(PhantomData);
}

impl<T: Described> Doubt<T> {
    /// That it has a derive.
    pub const DESCRIBED: bool = true;

    /// What the type is in a description.
    pub const FRAGMENT: &'static Fragment = T::FRAGMENT;

    /// The keys of what is in a list.
    pub const ENTRIES: Option<&'static [&'static str]> = Some(T::KEYS);

    /// The same as a function, which a type that leads back to itself needs.
    #[must_use]
    pub fn fragment() -> &'static Fragment {
        T::FRAGMENT
    }
}

impl<T: IntoOwned> Doubt<T> {
    /// That a value can be kept after its frame is gone.
    pub const KEPT: bool = true;
}

impl<T: Enumeration> Doubt<T> {
    /// The words of an enumeration.
    pub const WORDS: Option<&'static [&'static str]> = Some(T::WORDS);
}

impl<T: Object> Doubt<T> {
    /// The keys of an object.
    pub const KEYS: Option<&'static [&'static str]> = Some(T::KEYS);
}

impl<T: StandsFor> Doubt<T> {
    /// That it was checked against a description.
    pub const CHECKED: bool = true;
}

impl<T: Clone> Doubt<T> {
    /// That it can be cloned.
    pub const CLONED: bool = true;
}

impl<T: PartialEq> Doubt<T> {
    /// That it can be compared.
    pub const COMPARED: bool = true;
}

impl<T: fmt::Debug> Doubt<T> {
    /// That it can be shown.
    pub const SHOWN: bool = true;
}

/// Of a type that lacks its derive, nothing is known.
#[doc(hidden)]
pub trait Unknown {
    /// It cannot.
    const KEPT: bool = false;
    /// It has none.
    const DESCRIBED: bool = false;
    /// Nothing.
    const FRAGMENT: &'static Fragment = &Fragment::new(Meaning::Properties, "", "", &[]);
    /// Not known.
    const ENTRIES: Option<&'static [&'static str]> = None;
    /// Not known.
    const WORDS: Option<&'static [&'static str]> = None;
    /// Not known.
    const KEYS: Option<&'static [&'static str]> = None;

    /// It was not.
    const CHECKED: bool = false;
    /// It cannot.
    const CLONED: bool = false;
    /// It cannot.
    const COMPARED: bool = false;
    /// It cannot.
    const SHOWN: bool = false;

    /// Nothing.
    #[must_use]
    fn fragment() -> &'static Fragment {
        Self::FRAGMENT
    }
}

impl<T> Unknown for Doubt<T> {}

/// A type that can be written.
#[doc(hidden)]
pub trait Written<T> {
    /// Writes a value.
    ///
    /// # Errors
    ///
    /// Those of [`Encode::encode`].
    fn write(&self, value: &T, out: &mut Vec<u8>) -> Result<(), EncodeError>;

    /// A value as the body of a message.
    fn body_of<'v>(&self, value: &'v T) -> &'v dyn Encode;
}

impl<T: Encode> Written<T> for &Doubt<T> {
    #[inline(always)]
    fn write(&self, value: &T, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        value.encode(out)
    }

    #[inline(always)]
    fn body_of<'v>(&self, value: &'v T) -> &'v dyn Encode {
        value
    }
}

/// A type that can be read.
#[doc(hidden)]
pub trait Read<'a, T> {
    /// Reads a value into its place.
    ///
    /// # Errors
    ///
    /// Those of [`Decode::fill`].
    fn fill(&self, place: &mut Option<T>, input: &mut Cursor<'a>) -> Result<(), DecodeError>;

    /// Reads a value that may be `null` into its place.
    ///
    /// # Errors
    ///
    /// Those of [`fill_optional`].
    fn fill_optional(&self, place: &mut Option<T>, input: &mut Cursor<'a>) -> Result<(), DecodeError>;

    /// Reads a value into its place and holds it to what is said about it.
    ///
    /// # Errors
    ///
    /// Those of [`fill_guarded`].
    fn fill_guarded(&self, place: &mut Option<T>, input: &mut Cursor<'a>, guard: Guard<T>) -> Result<(), DecodeError>;

    /// Reads the body of a message.
    ///
    /// # Errors
    ///
    /// Those of [`decode_body`].
    fn read(&self, text: &'a str) -> Result<T, DecodeError>;
}

impl<'a, T: Decode<'a>> Read<'a, T> for &Doubt<T> {
    #[inline(always)]
    fn fill(&self, place: &mut Option<T>, input: &mut Cursor<'a>) -> Result<(), DecodeError> {
        T::fill(place, input)
    }

    #[inline(always)]
    fn fill_optional(&self, place: &mut Option<T>, input: &mut Cursor<'a>) -> Result<(), DecodeError> {
        fill_optional(place, input)
    }

    #[inline(always)]
    fn fill_guarded(&self, place: &mut Option<T>, input: &mut Cursor<'a>, guard: Guard<T>) -> Result<(), DecodeError> {
        fill_guarded(place, input, guard)
    }

    #[inline(always)]
    fn read(&self, text: &'a str) -> Result<T, DecodeError> {
        decode_body(text)
    }
}

/// A type of which a value can be made independent of the frame that it came in.
#[doc(hidden)]
pub trait Kept<T: IntoOwned> {
    /// The same value, borrowing nothing.
    fn own(&self, value: T) -> T::Owned;

    /// The same of a field, of which it is asserted elsewhere that this can be done.
    fn own_field(&self, value: T) -> T::Owned;
}

impl<T: IntoOwned> Kept<T> for &Doubt<T> {
    #[inline(always)]
    fn own(&self, value: T) -> T::Owned {
        value.into_owned()
    }

    #[inline(always)]
    fn own_field(&self, value: T) -> T::Owned {
        value.into_owned()
    }
}

/// A type that answers.
#[doc(hidden)]
pub trait Answering<T> {
    /// Says so.
    fn answers(&self);
}

impl<T: Response> Answering<T> for &Doubt<T> {
    fn answers(&self) {}
}

/// A type that can be cloned.
#[doc(hidden)]
pub trait Cloned<T> {
    /// The same value.
    fn cloned(&self, value: &T) -> T;
}

impl<T: Clone> Cloned<T> for &Doubt<T> {
    #[inline(always)]
    fn cloned(&self, value: &T) -> T {
        value.clone()
    }
}

/// A type that can be compared.
#[doc(hidden)]
pub trait Compared<T> {
    /// Whether two values are equal.
    fn same(&self, one: &T, other: &T) -> bool;
}

impl<T: PartialEq> Compared<T> for &Doubt<T> {
    #[inline(always)]
    fn same(&self, one: &T, other: &T) -> bool {
        one == other
    }
}

/// A type that can be shown.
#[doc(hidden)]
pub trait Showing<T> {
    /// A value, to be shown.
    fn shown<'v>(&self, value: &'v T) -> &'v dyn fmt::Debug;
}

impl<T: fmt::Debug> Showing<T> for &Doubt<T> {
    #[inline(always)]
    fn shown<'v>(&self, value: &'v T) -> &'v dyn fmt::Debug {
        value
    }
}

/// A type that is an enumeration.
#[doc(hidden)]
pub trait Listed<T> {
    /// The value at a place of the words.
    fn listed(&self, place: usize) -> T;

    /// The word of a value.
    fn as_str<'v>(&self, value: &'v T) -> &'v str;
}

impl<T: Enumeration> Listed<T> for &Doubt<T> {
    #[inline(always)]
    fn listed(&self, place: usize) -> T {
        T::listed(place)
    }

    #[inline(always)]
    fn as_str<'v>(&self, value: &'v T) -> &'v str {
        value.as_str()
    }
}

/// A type that is an object.
#[doc(hidden)]
pub trait Keyed<T> {
    /// Whether a property is there.
    fn has(&self, value: &T, place: usize) -> bool;
}

impl<T: Object> Keyed<T> for &Doubt<T> {
    #[inline(always)]
    fn has(&self, value: &T, place: usize) -> bool {
        value.has(place)
    }
}
