use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Cursor, Decode, DecodeError, Encode, EncodeError, map};

/// A free-form value (`type: free`): a string, or a map of such values.
///
/// A map's keys are the peer's choice. They are kept in the order of the alphabet, since JSON gives their order no meaning.
///
/// ```
/// use tieline::codec::{Cursor, Decode, Free};
///
/// let data = Free::decode(&mut Cursor::new(r#"{"caller": {"name": "Ada"}, "queue": "sales"}"#))?;
/// assert_eq!(data.get("queue").and_then(Free::as_str), Some("sales"));
/// assert_eq!(data.get("caller").and_then(|caller| caller.get("name")), Some(&Free::from("Ada")));
/// assert!(Free::decode(&mut Cursor::new("[1]")).is_err());
/// # Ok::<(), tieline::codec::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Free<'a> {
    /// A string.
    Text(Cow<'a, str>),
    /// A map.
    Map(BTreeMap<Cow<'a, str>, Free<'a>>),
}

impl<'a> Free<'a> {
    /// The string, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Map(_) => None,
        }
    }

    /// The map, if it is one.
    #[must_use]
    pub fn as_map(&self) -> Option<&BTreeMap<Cow<'a, str>, Free<'a>>> {
        match self {
            Self::Text(_) => None,
            Self::Map(map) => Some(map),
        }
    }

    /// The value behind a key, if this is a map that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_map()?.get(key)
    }

    /// The same, borrowing nothing.
    #[must_use]
    pub fn into_owned(self) -> Free<'static> {
        match self {
            Self::Text(text) => Free::Text(Cow::Owned(text.into_owned())),
            Self::Map(map) => {
                let own = |(key, value): (Cow<'a, str>, Self)| (Cow::Owned(key.into_owned()), value.into_owned());
                Free::Map(map.into_iter().map(own).collect())
            }
        }
    }
}

impl<'a> From<&'a str> for Free<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Free<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Free<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<BTreeMap<Cow<'a, str>, Free<'a>>> for Free<'a> {
    fn from(map: BTreeMap<Cow<'a, str>, Free<'a>>) -> Self {
        Self::Map(map)
    }
}

impl<'a, K: Into<Cow<'a, str>>, V: Into<Free<'a>>> FromIterator<(K, V)> for Free<'a> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

/// It goes no deeper than [`DEEPEST`](super::DEEPEST) levels, whatever the peer sends.
impl<'a> Decode<'a> for Free<'a> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.space();
        match input.peek() {
            Some(b'"') => input.string().map(Self::Text),
            _ => map::entries(input, "a string or a map").map(Self::Map),
        }
    }
}

impl Encode for Free<'_> {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        match self {
            Self::Text(text) => text.encode(out),
            Self::Map(map) => map.encode(out),
        }
    }
}
