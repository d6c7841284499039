use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::{Cursor, Decode, DecodeError, Encode, EncodeError, Problem, write};

/// A UUID (`type: uuid`), kept as the text it came as and written back unchanged.
///
/// Two are equal when they mean the same, however they are written: with hyphens or without, in braces, as a URN, in small
/// letters or in capitals.
///
/// ```
/// use tieline::codec::Uuid;
///
/// let id = Uuid::new("67E55044-10B1-426F-9247-BB680E5FE0C8")?;
/// assert_eq!(id.as_str(), "67E55044-10B1-426F-9247-BB680E5FE0C8");
/// assert_eq!(id, Uuid::new("67e5504410b1426f9247bb680e5fe0c8")?);
/// assert_eq!(id.as_u128() >> 120, 0x67);
/// assert!(Uuid::new("7").is_err());
/// # Ok::<(), tieline::codec::NotUuid>(())
/// ```
#[derive(Clone)]
pub struct Uuid<'a> {
    text: Cow<'a, str>,
    value: uuid::Uuid,
}

/// A text that is no UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a text is no UUID, which looks like `67e55044-10b1-426f-9247-bb680e5fe0c8`")]
pub struct NotUuid;

impl<'a> Uuid<'a> {
    /// The UUID that a text is.
    ///
    /// # Errors
    ///
    /// It is none.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Result<Self, NotUuid> {
        let text = text.into();
        match uuid::Uuid::try_parse(&text) {
            Ok(value) => Ok(Self { text, value }),
            Err(_) => Err(NotUuid),
        }
    }

    /// A new one that nobody can guess (version 4).
    #[must_use]
    pub fn random() -> Uuid<'static> {
        uuid::Uuid::new_v4().into()
    }

    /// The text, as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Its 128 bits, the first of them highest.
    #[must_use]
    pub fn as_u128(&self) -> u128 {
        self.value.as_u128()
    }

    /// The same, borrowing nothing.
    #[must_use]
    pub fn into_owned(self) -> Uuid<'static> {
        Uuid { text: Cow::Owned(self.text.into_owned()), value: self.value }
    }
}

/// With hyphens and small letters.
impl From<uuid::Uuid> for Uuid<'_> {
    fn from(value: uuid::Uuid) -> Self {
        Self { text: Cow::Owned(value.hyphenated().to_string()), value }
    }
}

impl From<Uuid<'_>> for uuid::Uuid {
    fn from(uuid: Uuid<'_>) -> Self {
        uuid.value
    }
}

impl<'a> TryFrom<&'a str> for Uuid<'a> {
    type Error = NotUuid;

    fn try_from(text: &'a str) -> Result<Self, NotUuid> {
        Self::new(text)
    }
}

impl std::str::FromStr for Uuid<'static> {
    type Err = NotUuid;

    fn from_str(text: &str) -> Result<Self, NotUuid> {
        Uuid::new(text).map(Uuid::into_owned)
    }
}

/// The nil UUID, all of whose bits are clear.
impl Default for Uuid<'_> {
    fn default() -> Self {
        uuid::Uuid::nil().into()
    }
}

impl PartialEq for Uuid<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Uuid<'_> {}

impl PartialOrd for Uuid<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Uuid<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl Hash for Uuid<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl fmt::Display for Uuid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Uuid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Uuid").field(&self.text).finish()
    }
}

impl<'a> Decode<'a> for Uuid<'a> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.space();
        let start = input.at;
        Self::new(input.string()?).map_err(|NotUuid| DecodeError::new(Problem::NotUuid, start))
    }
}

impl Encode for Uuid<'_> {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        write::string(out, &self.text);
        Ok(())
    }
}
