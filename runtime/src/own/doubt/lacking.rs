//! What is asked of a type that lacks something: an error where it has a derive, and nothing where it has none.

use std::fmt;

use super::Doubt;
use crate::codec::{Cursor, Decode, DecodeError, Encode, EncodeError, Guard, decode_body, fill_guarded, fill_optional};
use crate::own::{Described, IntoOwned, Response};

/// A type with a derive that cannot be written: an error that says so.
#[doc(hidden)]
pub trait Unwritten<T> {
    /// Writes nothing.
    ///
    /// # Errors
    ///
    /// None: it is one itself.
    fn write(&self, value: &T, out: &mut Vec<u8>) -> Result<(), EncodeError>
    where
        T: Encode;

    /// Gives nothing.
    fn body_of<'v>(&self, value: &'v T) -> &'v dyn Encode
    where
        T: Encode;
}

impl<T: Described> Unwritten<T> for &&Doubt<T> {
    fn write(&self, value: &T, out: &mut Vec<u8>) -> Result<(), EncodeError>
    where
        T: Encode,
    {
        value.encode(out)
    }

    fn body_of<'v>(&self, value: &'v T) -> &'v dyn Encode
    where
        T: Encode,
    {
        value
    }
}

/// A type with a derive that lacks something else: an error that says so.
#[doc(hidden)]
pub trait Unread<T> {
    /// Reads nothing.
    ///
    /// # Errors
    ///
    /// None: it is one itself.
    fn fill<'a>(&self, place: &mut Option<T>, input: &mut Cursor<'a>) -> Result<(), DecodeError>
    where
        T: Decode<'a>;

    /// Reads nothing.
    ///
    /// # Errors
    ///
    /// None: it is one itself.
    fn fill_optional<'a>(&self, place: &mut Option<T>, input: &mut Cursor<'a>) -> Result<(), DecodeError>
    where
        T: Decode<'a>;

    /// Reads nothing.
    ///
    /// # Errors
    ///
    /// None: it is one itself.
    fn fill_guarded<'a>(
        &self,
        place: &mut Option<T>,
        input: &mut Cursor<'a>,
        guard: Guard<T>,
    ) -> Result<(), DecodeError>
    where
        T: Decode<'a>;

    /// Reads nothing.
    ///
    /// # Errors
    ///
    /// None: it is one itself.
    fn read<'a>(&self, text: &'a str) -> Result<T, DecodeError>
    where
        T: Decode<'a>;

    /// Keeps nothing.
    fn own(&self, value: T) -> T::Owned
    where
        T: IntoOwned;

    /// Says nothing.
    fn answers(&self)
    where
        T: Response;
}

impl<T: Encode> Unread<T> for &&Doubt<T> {
    fn fill<'a>(&self, place: &mut Option<T>, input: &mut Cursor<'a>) -> Result<(), DecodeError>
    where
        T: Decode<'a>,
    {
        T::fill(place, input)
    }

    fn fill_optional<'a>(&self, place: &mut Option<T>, input: &mut Cursor<'a>) -> Result<(), DecodeError>
    where
        T: Decode<'a>,
    {
        fill_optional(place, input)
    }

    fn fill_guarded<'a>(
        &self,
        place: &mut Option<T>,
        input: &mut Cursor<'a>,
        guard: Guard<T>,
    ) -> Result<(), DecodeError>
    where
        T: Decode<'a>,
    {
        fill_guarded(place, input, guard)
    }

    fn read<'a>(&self, text: &'a str) -> Result<T, DecodeError>
    where
        T: Decode<'a>,
    {
        decode_body(text)
    }

    fn own(&self, value: T) -> T::Owned
    where
        T: IntoOwned,
    {
        value.into_owned()
    }

    fn answers(&self)
    where
        T: Response,
    {
    }
}

/// A type without a derive: whatever is asked compiles, and never runs, since the missing derive is an error.
#[doc(hidden)]
pub trait Lost<T> {
    /// Writes nothing.
    ///
    /// # Errors
    ///
    /// None.
    fn write(&self, _value: &T, _out: &mut Vec<u8>) -> Result<(), EncodeError> {
        Ok(())
    }

    /// Gives nothing.
    fn body_of<'v>(&self, _value: &'v T) -> &'v dyn Encode {
        &false
    }

    /// Reads nothing.
    ///
    /// # Errors
    ///
    /// None.
    fn fill(&self, _place: &mut Option<T>, input: &mut Cursor<'_>) -> Result<(), DecodeError> {
        input.skip().map(drop)
    }

    /// Reads nothing.
    ///
    /// # Errors
    ///
    /// None.
    fn fill_optional(&self, _place: &mut Option<T>, input: &mut Cursor<'_>) -> Result<(), DecodeError> {
        input.skip().map(drop)
    }

    /// Reads nothing.
    ///
    /// # Errors
    ///
    /// None.
    fn fill_guarded(
        &self,
        _place: &mut Option<T>,
        input: &mut Cursor<'_>,
        _guard: Guard<T>,
    ) -> Result<(), DecodeError> {
        input.skip().map(drop)
    }

    /// Reads nothing.
    ///
    /// # Errors
    ///
    /// None.
    fn read(&self, _text: &str) -> Result<T, DecodeError> {
        never()
    }

    /// Keeps nothing.
    fn own<U>(&self, _value: T) -> U {
        never()
    }

    /// Keeps nothing.
    fn own_field<U>(&self, _value: T) -> U {
        never()
    }

    /// Says nothing.
    fn answers(&self) {}

    /// No value.
    fn cloned(&self, _value: &T) -> T {
        never()
    }

    /// They are not compared.
    fn same(&self, _one: &T, _other: &T) -> bool {
        false
    }

    /// Nothing.
    fn shown<'v>(&self, _value: &'v T) -> &'v dyn fmt::Debug {
        &()
    }

    /// The value of no place.
    fn listed(&self, _place: usize) -> T {
        never()
    }

    /// No word.
    fn as_str<'v>(&self, _value: &'v T) -> &'v str {
        ""
    }

    /// Nothing is there.
    fn has(&self, _value: &T, _place: usize) -> bool {
        false
    }
}

impl<T> Lost<T> for Doubt<T> {}

/// A value that is needed for the types to fit, where nothing runs.
#[expect(clippy::empty_loop, reason = "what calls this does not compile")]
fn never<T>() -> T {
    loop {}
}
