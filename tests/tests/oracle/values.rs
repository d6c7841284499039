//! Any JSON value, read by what the codec reads single values with.

use super::strict::Strict;
use super::texts;
use proptest::prelude::*;
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;
use tieline::codec::{Cursor, Decode, DecodeError, Encode, Free, Json, Problem};

/// A value read by kind, through the same readers as properties are.
#[derive(Debug, PartialEq)]
pub(super) struct Tree(pub(super) Value);

impl<'a> Decode<'a> for Tree {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        let text = input.clone().skip()?;
        Ok(Self(match text.as_bytes()[0] {
            b'n' => {
                assert!(input.take_null()?);
                Value::Null
            }
            b't' | b'f' => Value::Bool(input.boolean()?),
            b'"' => Value::String(input.string()?.into_owned()),
            b'[' => Vec::<Self>::decode(input)?.into_iter().map(|tree| tree.0).collect(),
            b'{' => {
                let map = BTreeMap::<Cow<'_, str>, Self>::decode(input)?;
                map.into_iter().map(|(key, tree)| (key.into_owned(), tree.0)).collect()
            }
            _ => Value::Number(number(text, input)?),
        }))
    }
}

/// A number, as whole as it is written.
fn number(text: &str, input: &mut Cursor<'_>) -> Result<Number, DecodeError> {
    let plain = !text.contains(['.', 'e', 'E']) && text != "-0";
    if plain && input.clone().integer().is_ok() {
        return Ok(input.integer()?.into());
    }
    let number = input.number()?;
    // Beyond 64 bits with a sign `serde_json` has another 64 without one, which our types have not.
    let unsigned = text.parse::<u64>().ok().filter(|_| plain);
    Ok(unsigned.map_or_else(|| Number::from_f64(number).unwrap(), Number::from))
}

pub(super) fn whole<'a, T: Decode<'a>>(text: &'a str) -> Result<T, DecodeError> {
    let mut input = Cursor::new(text);
    let value = T::decode(&mut input)?;
    input.finish()?;
    Ok(value)
}

fn written<T: Encode>(value: &T) -> String {
    let mut out = Vec::new();
    value.encode(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Compares all that can be compared about one text.
fn compare(text: &str) -> Result<(), TestCaseError> {
    let theirs = Strict::read(text);

    // Kept as its text.
    let json = Json::new(text);
    prop_assert_eq!(json.is_ok(), theirs.is_some(), "kept as text: {:?}", json);

    // Read value by value.
    let ours = whole::<Tree>(text);
    match (&ours, &theirs) {
        (Ok(Tree(value)), Some(theirs)) => {
            prop_assert!(!theirs.repeats(), "difference 1");
            prop_assert_eq!(value, &theirs.value());
        }
        (Err(_), None) => {}
        (Err(error), Some(theirs)) => {
            prop_assert!(error.problem() == &Problem::RepeatedEntry && theirs.repeats(), "{}", error);
            prop_assert!(!error.is_syntax());
        }
        (Ok(value), None) => prop_assert!(false, "only we read {value:?}"),
    }

    // Read as a free value, which is a string or a map of such.
    let ours = whole::<Free<'_>>(text);
    let expected = theirs.as_ref().filter(|theirs| is_free(theirs) && !theirs.repeats());
    prop_assert_eq!(ours.is_ok(), expected.is_some(), "free: {:?}", ours);
    if let Ok(free) = ours {
        prop_assert_eq!(serde_json::from_str::<Value>(&written(&free)).unwrap(), theirs.unwrap().value());
        let owned = free.clone().into_owned();
        prop_assert_eq!(written(&owned), written(&free));
        prop_assert_eq!(owned, free);
    }
    Ok(())
}

fn is_free(value: &Strict) -> bool {
    match value {
        Strict::String(_) => true,
        Strict::Object(members) => members.iter().all(|(_, value)| is_free(value)),
        _ => false,
    }
}

proptest! {
    #![proptest_config(texts::config(1_500))]

    #[test]
    fn json_is_read_as_serde_json_reads_it(text in texts::json()) {
        compare(&text)?;
    }

    #[test]
    fn what_was_json_is_read_as_serde_json_reads_it(bytes in texts::damaged(texts::json())) {
        compare(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn anything_is_read_as_serde_json_reads_it(text in any::<String>()) {
        compare(&text)?;
    }

    #[test]
    fn the_characters_of_json_are_read_as_serde_json_reads_them(text in "[\\[\\]{}\",:0-9.eE+tfnu\\\\ -]{0,16}") {
        compare(&text)?;
    }

    /// Without any fault, so that all of it is compared.
    #[test]
    fn what_serde_json_writes_is_read_as_it_was(text in texts::json(), pretty in any::<bool>()) {
        if let Some(strict) = Strict::read(&text) {
            let value = strict.value();
            let text =
                if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
            prop_assert_eq!(&whole::<Tree>(&text).unwrap().0, &value);
            compare(&text)?;
        }
    }
}
