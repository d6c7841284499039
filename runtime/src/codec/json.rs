use std::borrow::Cow;

use super::{Cursor, Decode, DecodeError, Encode, EncodeError};

/// Any JSON value (`type: any`), kept as the text it came as and written back unchanged.
///
/// The text is valid JSON, without white space around it. Two are equal when their texts are: `1` and `1.0` are not.
///
/// ```
/// use tieline::codec::Json;
///
/// let json = Json::new(r#" [1, 2, 3] "#)?;
/// assert_eq!(json.as_str(), "[1, 2, 3]");
/// assert_eq!(json.read::<Vec<i64>>()?, [1, 2, 3]);
/// assert_eq!(Json::of(&vec![true])?.as_str(), "[true]");
/// assert!(Json::new("[1").is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Json<'a>(Cow<'a, str>);

impl<'a> Json<'a> {
    /// The JSON value in a text, which may have white space around it and nothing else.
    ///
    /// # Errors
    ///
    /// The text is not JSON, or is nested deeper than [`DEEPEST`](super::DEEPEST) levels.
    pub fn new(text: &'a str) -> Result<Self, DecodeError> {
        let mut input = Cursor::new(text);
        let value = input.skip()?;
        input.finish()?;
        Ok(Self(Cow::Borrowed(value)))
    }

    /// What a value is as JSON.
    ///
    /// # Errors
    ///
    /// The value cannot be written.
    pub fn of<T: Encode + ?Sized>(value: &T) -> Result<Json<'static>, EncodeError> {
        let mut out = Vec::new();
        value.encode(&mut out)?;
        // Whatever an encoder writes is text; were it not, nothing is the honest answer.
        Ok(Json(Cow::Owned(String::from_utf8(out).unwrap_or_else(|_| "null".to_owned()))))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads it as a value of a known type.
    ///
    /// # Errors
    ///
    /// It is a value of another kind.
    pub fn read<'j, T: Decode<'j>>(&'j self) -> Result<T, DecodeError> {
        T::decode(&mut Cursor::new(&self.0)).map_err(|error| error.locate(&self.0))
    }

    /// The same, borrowing nothing.
    #[must_use]
    pub fn into_owned(self) -> Json<'static> {
        Json(Cow::Owned(self.0.into_owned()))
    }
}

/// `null`.
impl Default for Json<'_> {
    fn default() -> Self {
        Self(Cow::Borrowed("null"))
    }
}

impl<'a> Decode<'a> for Json<'a> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.skip().map(|text| Self(Cow::Borrowed(text)))
    }
}

impl Encode for Json<'_> {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        out.extend_from_slice(self.0.as_bytes());
        Ok(())
    }
}
