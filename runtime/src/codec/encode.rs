use std::borrow::Cow;

use super::{Problem, write};

/// A value that can be written as JSON.
///
/// Generated code implements it for each message, object and enumeration; see the [example](super#examples).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as a part of a message",
    label = "no derive of tieline and no type that it knows",
    note = "a message needs `#[derive(tieline::Query)]`, `Request`, `Response` or `Event`; what stands in one needs `#[derive(tieline::Object)]` or `#[derive(tieline::Enumeration)]`"
)]
pub trait Encode {
    /// Appends the value to `out`.
    ///
    /// # Errors
    ///
    /// [`EncodeError`]; a part of the value may then stand in `out`, and the caller cuts it off.
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError>;
}

/// Why a value could not be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// JSON has no way to write an infinite number, or one that is not a number.
    #[error("a number is infinite or not a number, which JSON cannot say")]
    NotFinite,
    /// A value that the description does not allow.
    // In a box, so that results stay small.
    #[error(transparent)]
    Refused(Box<Refused>),
}

/// A value that the description does not allow, and whose it is. The value itself is not told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{place}`: {problem}")]
#[non_exhaustive]
pub struct Refused {
    /// The struct in Rust and, behind a dot, the wire key of the property if it is about one: `Channel.end-point`.
    pub place: &'static str,
    /// What is wrong.
    pub problem: Problem,
}

impl EncodeError {
    /// The error for a value that the description does not allow.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn refused(place: &'static str, problem: Problem) -> Self {
        Self::Refused(Box::new(Refused { place, problem }))
    }
}

impl Encode for str {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        write::string(out, self);
        Ok(())
    }
}

impl Encode for String {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        self.as_str().encode(out)
    }
}

impl Encode for Cow<'_, str> {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        self.as_ref().encode(out)
    }
}

impl Encode for bool {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
        Ok(())
    }
}

impl Encode for i64 {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        write::integer(out, *self);
        Ok(())
    }
}

/// Written as the shortest text that reads back as the same number.
impl Encode for f64 {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        if !self.is_finite() {
            return Err(EncodeError::NotFinite);
        }
        write::number(out, *self);
        Ok(())
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        out.push(b'[');
        for (index, element) in self.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            element.encode(out)?;
        }
        out.push(b']');
        Ok(())
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        self.as_slice().encode(out)
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        (**self).encode(out)
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        (**self).encode(out)
    }
}
