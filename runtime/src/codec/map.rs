use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Cursor, Decode, DecodeError, Encode, EncodeError, Problem, write};

/// A map that is being read: an object whose keys the peer chooses.
#[derive(Debug)]
struct Entries {
    first: bool,
}

impl Entries {
    fn enter(input: &mut Cursor<'_>, expected: &'static str) -> Result<Self, DecodeError> {
        input.space();
        if input.peek() != Some(b'{') {
            return Err(input.mismatch(expected));
        }
        input.deepen()?;
        input.at += 1;
        Ok(Self { first: true })
    }

    /// Moves to the next value and says its key, and where that stands.
    fn next<'a>(&mut self, input: &mut Cursor<'a>) -> Result<Option<(Cow<'a, str>, usize)>, DecodeError> {
        input.space();
        let first = std::mem::replace(&mut self.first, false);
        match input.peek() {
            Some(b'}') => {
                input.close();
                return Ok(None);
            }
            Some(b',') if !first => {
                input.at += 1;
                input.space();
            }
            _ if first => {}
            _ => return Err(input.unexpected("a comma or `}`")),
        }
        if input.peek() != Some(b'"') {
            return Err(input.unexpected(if first {
                "a key in double quotes or `}`"
            } else {
                "a key in double quotes"
            }));
        }
        let start = input.at;
        let key = input.quoted()?;
        input.colon()?;
        Ok(Some((key, start)))
    }
}

/// Reads the map that begins at this place.
pub(super) fn entries<'a, T: Decode<'a>>(
    input: &mut Cursor<'a>,
    expected: &'static str,
) -> Result<BTreeMap<Cow<'a, str>, T>, DecodeError> {
    let mut map = BTreeMap::new();
    let mut entries = Entries::enter(input, expected)?;
    while let Some((key, start)) = entries.next(input)? {
        keep(&mut map, key, T::decode(input)?, start)?;
    }
    Ok(map)
}

/// Reads the map that begins at this place, entry by entry: `keep` says whether a key is new.
pub(super) fn each<'a, T: Decode<'a>>(
    input: &mut Cursor<'a>,
    mut keep: impl FnMut(Cow<'a, str>, T) -> bool,
) -> Result<(), DecodeError> {
    let mut entries = Entries::enter(input, "a map")?;
    while let Some((key, start)) = entries.next(input)? {
        if !keep(key, T::decode(input)?) {
            return Err(DecodeError::new(Problem::RepeatedEntry, start));
        }
    }
    Ok(())
}

/// Writes a map, in the order in which its entries come.
pub(super) fn write<'e, T: Encode + 'e>(
    out: &mut Vec<u8>,
    entries: impl Iterator<Item = (&'e str, &'e T)>,
) -> Result<(), EncodeError> {
    let start = out.len();
    for (key, value) in entries {
        out.push(b',');
        write::string(out, key);
        out.push(b':');
        value.encode(out)?;
    }
    write::close_object(out, start);
    Ok(())
}

/// Keeps an entry whose key began at `start`. Of two with one key, one would be lost.
pub(super) fn keep<'a, T>(
    map: &mut BTreeMap<Cow<'a, str>, T>,
    key: Cow<'a, str>,
    value: T,
    start: usize,
) -> Result<(), DecodeError> {
    match map.insert(key, value) {
        None => Ok(()),
        Some(_) => Err(DecodeError::new(Problem::RepeatedEntry, start)),
    }
}

/// An object whose keys the peer chooses. A key that stands twice is [`Problem::RepeatedEntry`].
impl<'a, T: Decode<'a>> Decode<'a> for BTreeMap<Cow<'a, str>, T> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        entries(input, "a map")
    }
}

impl<K: AsRef<str>, T: Encode> Encode for BTreeMap<K, T> {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        write(out, self.iter().map(|(key, value)| (key.as_ref(), value)))
    }
}
