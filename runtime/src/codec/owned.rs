//! Texts and maps in other types than those of generated code, for the structs of a user's own.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

use super::{Cursor, Decode, DecodeError, Encode, EncodeError, Problem, Uuid, map, write};

/// A copy of the text.
impl<'a> Decode<'a> for String {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.string().map(Cow::into_owned)
    }
}

/// A copy of the text.
impl<'a> Decode<'a> for Box<str> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.string().map(Self::from)
    }
}

/// Only of a text without escapes: one that has some stands nowhere as it is, and is [`Problem::Expected`]. A peer may
/// write any text with escapes, so [`Cow<str>`](Cow) is nearly always the better choice.
impl<'a> Decode<'a> for &'a str {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        input.space();
        let start = input.at;
        match input.string()? {
            Cow::Borrowed(text) => Ok(text),
            Cow::Owned(_) => {
                let problem =
                    Problem::Expected { expected: "a string without escapes", found: "a string with an escape" };
                Err(DecodeError::new(problem, start))
            }
        }
    }
}

impl<'a> Decode<'a> for uuid::Uuid {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        Uuid::decode(input).map(Self::from)
    }
}

/// With hyphens and small letters.
impl Encode for uuid::Uuid {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        write::string(out, self.hyphenated().encode_lower(&mut Self::encode_buffer()));
        Ok(())
    }
}

macro_rules! keys {
    ($($of:ty)*) => {$(
        /// An object whose keys the peer chooses. A key that stands twice is [`Problem::RepeatedEntry`].
        impl<'a, T: Decode<'a>> Decode<'a> for BTreeMap<$of, T> {
            fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
                let mut read = Self::new();
                map::each(input, |key, value| read.insert(key.into(), value).is_none())?;
                Ok(read)
            }
        }

        /// An object whose keys the peer chooses. A key that stands twice is [`Problem::RepeatedEntry`].
        impl<'a, T: Decode<'a>, S: BuildHasher + Default> Decode<'a> for HashMap<$of, T, S> {
            fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
                hash_map(input)
            }
        }
    )*};
}

keys!(String Box<str>);

/// An object whose keys the peer chooses. A key that stands twice is [`Problem::RepeatedEntry`].
impl<'a, T: Decode<'a>, S: BuildHasher + Default> Decode<'a> for HashMap<Cow<'a, str>, T, S> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        hash_map(input)
    }
}

fn hash_map<'a, K, T, S>(input: &mut Cursor<'a>) -> Result<HashMap<K, T, S>, DecodeError>
where
    K: From<Cow<'a, str>> + Eq + Hash,
    T: Decode<'a>,
    S: BuildHasher + Default,
{
    let mut read = HashMap::default();
    map::each(input, |key, value| read.insert(key.into(), value).is_none())?;
    Ok(read)
}

/// In the order of the alphabet, so that equal maps are equal bytes.
impl<K: AsRef<str>, T: Encode, S> Encode for HashMap<K, T, S> {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        let mut entries: Vec<_> = self.iter().map(|(key, value)| (key.as_ref(), value)).collect();
        entries.sort_unstable_by_key(|(key, _)| *key);
        map::write(out, entries.into_iter())
    }
}
