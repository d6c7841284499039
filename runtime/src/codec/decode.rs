use std::borrow::Cow;

use super::{Cursor, DecodeError};

/// A value that can be read from JSON, borrowing from its text where it can.
///
/// Generated code implements it for each message, object and enumeration; see the [example](super#examples).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read as a part of a message",
    label = "no derive of tieline and no type that it knows",
    note = "a message needs `#[derive(tieline::Query)]`, `Request`, `Response` or `Event`; what stands in one needs `#[derive(tieline::Object)]` or `#[derive(tieline::Enumeration)]`"
)]
pub trait Decode<'a>: Sized {
    /// Reads the value at the cursor's place and leaves the cursor behind it.
    ///
    /// # Errors
    ///
    /// What is wrong with the text, and at which byte; [`DecodeError::locate`] adds the path.
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError>;

    /// Reads the value into the place where generated code keeps it until the whole object has been read.
    ///
    /// The same as [`decode`](Self::decode), but a reference and a result of one word are all that is handed around, which
    /// makes generated code smaller and faster.
    ///
    /// # Errors
    ///
    /// Those of [`decode`](Self::decode); the place is then unchanged.
    fn fill(place: &mut Option<Self>, input: &mut Cursor<'a>) -> Result<(), DecodeError> {
        *place = Some(Self::decode(input)?);
        Ok(())
    }
}

/// Reads the value of an optional property: like [`Decode::fill`], but `null` leaves the place as it is.
///
/// # Errors
///
/// Those of [`Decode::decode`]; the place is then unchanged.
pub fn fill_optional<'a, T: Decode<'a>>(place: &mut Option<T>, input: &mut Cursor<'a>) -> Result<(), DecodeError> {
    if input.take_null()? { Ok(()) } else { T::fill(place, input) }
}

/// Reads the body of a message.
///
/// An empty text, white space alone and `null` are read as `{}`: a peer may leave out a body that has nothing to say. The
/// error knows its path.
///
/// # Errors
///
/// Whatever [`Decode::decode`] finds, and [`Problem::TrailingText`](super::Problem::TrailingText).
pub fn decode_body<'a, T: Decode<'a>>(text: &'a str) -> Result<T, DecodeError> {
    let mut input = Cursor::body(text);
    match T::decode(&mut input) {
        // The value is moved once, since nothing is told where it is.
        Ok(value) if input.is_at_end() => Ok(value),
        Ok(value) => match input.finish() {
            Ok(()) => Ok(value),
            Err(error) => Err(error.locate(text)),
        },
        Err(error) => Err(error.locate(text)),
    }
}

/// Whether a body is JSON, whatever it says.
///
/// # Errors
///
/// That of [`decode_body`] for a value of which nothing is known.
pub(crate) fn check_body(text: &str) -> Result<(), DecodeError> {
    decode_body::<Anything>(text).map(|_| ())
}

struct Anything;

impl<'a> Decode<'a> for Anything {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.skip().map(|_| Self)
    }
}

impl<'a> Decode<'a> for Cow<'a, str> {
    #[inline]
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.string()
    }

    // Not generic and not in line: one copy serves every property of every message.
    #[inline(never)]
    fn fill(place: &mut Option<Self>, input: &mut Cursor<'a>) -> Result<(), DecodeError> {
        // What is overwritten has to be dropped, but there never is anything.
        if place.is_none()
            && let Some(text) = input.quick_string()
        {
            *place = Some(Cow::Borrowed(text));
            return Ok(());
        }
        fill_text(place, input)
    }
}

#[inline(never)]
fn fill_text<'a>(place: &mut Option<Cow<'a, str>>, input: &mut Cursor<'a>) -> Result<(), DecodeError> {
    *place = Some(input.string()?);
    Ok(())
}

impl<'a> Decode<'a> for bool {
    #[inline]
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.boolean()
    }
}

impl<'a> Decode<'a> for i64 {
    #[inline]
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.integer()
    }
}

impl<'a> Decode<'a> for f64 {
    #[inline]
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.number()
    }
}

impl<'a, T: Decode<'a>> Decode<'a> for Vec<T> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        let mut elements = Self::new();
        let mut list = input.enter_list()?;
        while list.next(input)? {
            elements.push(T::decode(input)?);
        }
        Ok(elements)
    }
}

impl<'a, T: Decode<'a>> Decode<'a> for Box<T> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        T::decode(input).map(Self::new)
    }
}

/// `null` is `None`.
impl<'a, T: Decode<'a>> Decode<'a> for Option<T> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        if input.take_null()? { Ok(None) } else { T::decode(input).map(Some) }
    }
}
