//! JSON as `serde_json` reads it, with the keys that stand twice, which its `Value` forgets.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};
use std::fmt;

/// A JSON value that keeps every member in its order.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Strict {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    List(Vec<Strict>),
    Object(Vec<(String, Strict)>),
}

impl Strict {
    /// What `serde_json` makes of a text.
    pub(super) fn read(text: &str) -> Option<Self> {
        let strict: Option<Self> = serde_json::from_str(text).ok();
        assert_eq!(strict.is_some(), serde_json::from_str::<Value>(text).is_ok(), "both read alike");
        strict
    }

    /// Whether a key stands twice in an object anywhere in it.
    pub(super) fn repeats(&self) -> bool {
        match self {
            Self::List(elements) => elements.iter().any(Self::repeats),
            Self::Object(members) => {
                repeated(members.iter().map(|(key, _)| key)) || members.iter().any(|(_, value)| value.repeats())
            }
            _ => false,
        }
    }

    /// The same as a `Value`, in which the last of two members with one key wins.
    pub(super) fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(bool) => Value::Bool(*bool),
            Self::Number(number) => Value::Number(number.clone()),
            Self::String(string) => Value::String(string.clone()),
            Self::List(elements) => elements.iter().map(Self::value).collect(),
            Self::Object(members) => members.iter().map(|(key, value)| (key.clone(), value.value())).collect(),
        }
    }
}

/// Whether one of the keys stands twice.
pub(super) fn repeated<'k>(keys: impl Iterator<Item = &'k String>) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    let mut keys = keys;
    keys.any(|key| !seen.insert(key))
}

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Strict;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Strict, E> {
        Ok(Strict::Null)
    }

    fn visit_bool<E>(self, bool: bool) -> Result<Strict, E> {
        Ok(Strict::Bool(bool))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Strict, E> {
        Ok(Strict::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Strict, E> {
        Ok(Strict::Number(number.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Strict, E> {
        Number::from_f64(number).map(Strict::Number).ok_or_else(|| E::custom("not finite"))
    }

    fn visit_str<E>(self, string: &str) -> Result<Strict, E> {
        Ok(Strict::String(string.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Strict, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = list.next_element()? {
            elements.push(element);
        }
        Ok(Strict::List(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Strict, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = object.next_entry()? {
            members.push(member);
        }
        Ok(Strict::Object(members))
    }
}
