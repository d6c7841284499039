//! Values whose inside the description leaves to the peer, and what holds the others to it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;

use super::super::{
    Breach, Cursor, Decode, DecodeError, Encode, Free, Guard, Json, Key, Problem, Uuid, decode_body, limit,
};
use super::super::{fill_guarded, write};

type Map<'a, T> = BTreeMap<Cow<'a, str>, T>;

fn written<T: Encode>(value: &T) -> String {
    let mut out = Vec::new();
    value.encode(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn problem<'a, T: Decode<'a> + std::fmt::Debug>(text: &'a str) -> Problem {
    decode_body::<T>(text).unwrap_err().problem().clone()
}

/// An open object as generated code reads and writes it.
#[derive(Debug, PartialEq)]
struct Open<'a> {
    a: Option<i64>,
    b: Option<i64>,
    others: Map<'a, Json<'a>>,
}

impl<'a> Decode<'a> for Open<'a> {
    fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        static KEYS: &[Key] = &[Key::new("a", "\"a\":"), Key::new("b", "\"b\":")];
        let (mut a, mut b, mut others) = (None, None, BTreeMap::new());
        let mut object = input.enter_object(KEYS)?;
        while let Some(key) = object.next_or_keep(input, &mut [], &mut others)? {
            match key {
                0 => Decode::fill(&mut a, input)?,
                _ => Decode::fill(&mut b, input)?,
            }
        }
        Ok(Self { a, b, others })
    }
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-d]{0,2}", inner, 0..6).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

fn free() -> impl Strategy<Value = Free<'static>> {
    any::<String>().prop_map(Free::from).prop_recursive(4, 40, 6, |inner| {
        prop::collection::btree_map(any::<String>(), inner, 0..6).prop_map(|map| map.into_iter().collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_is_kept_byte_for_byte(value in json(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        let spaced = format!(" {text}\n");
        let json = Json::new(&spaced).unwrap();
        prop_assert_eq!(json.as_str(), &text);
        prop_assert_eq!(written(&json.into_owned()), text);
    }

    #[test]
    fn an_open_object_says_again_what_it_was_told(value in prop::collection::btree_map("[a-d]", any::<i64>(), 0..4)) {
        for reversed in [false, true] {
            let mut pairs: Vec<_> = value.iter().map(|(key, value)| format!("\"{key}\": {value}")).collect();
            if reversed {
                pairs.reverse();
            }
            let text = format!("{{{}}}", pairs.join(" ,"));
            let open: Open<'_> = decode_body(&text).unwrap();
            prop_assert_eq!((open.a, open.b), (value.get("a").copied(), value.get("b").copied()));
            let others: BTreeMap<_, _> = open.others.iter().map(|(key, value)| (key.to_string(), value.as_str().parse().unwrap())).collect();
            let expected: BTreeMap<String, i64> = value.iter().filter(|(key, _)| *key > &"b".to_owned()).map(|(key, value)| (key.clone(), *value)).collect();
            prop_assert_eq!(others, expected);
        }
    }

    #[test]
    fn a_free_value_is_read_back(value in free()) {
        let text = written(&value);
        prop_assert!(serde_json::from_str::<Value>(&text).is_ok());
        prop_assert_eq!(Free::decode(&mut Cursor::new(&text)).unwrap(), value);
    }

    #[test]
    fn a_map_reads_as_serde_json_reads_it(text in r#"\{("[ab]{1,2}" ?: ?[0-9],? ?){0,3}\}"#) {
        let theirs = serde_json::from_str::<BTreeMap<String, i64>>(&text);
        match decode_body::<Map<'_, i64>>(&text) {
            Ok(map) => {
                let map: BTreeMap<String, i64> = map.into_iter().map(|(key, value)| (key.into_owned(), value)).collect();
                prop_assert_eq!(map, theirs.unwrap());
            }
            // Of two with one key it keeps the last one.
            Err(error) => prop_assert!(theirs.is_err() || error.problem() == &Problem::RepeatedEntry, "{}", error),
        }
    }
}

#[test]
fn a_text_that_ends_anywhere_is_cut_off() {
    let text = r#"{"b":1,"x":{"y":["z",null]},"a":2,"w":"v"}"#;
    for end in 1..text.len() {
        assert_eq!(problem::<Open<'_>>(&text[..end]), Problem::UnexpectedEnd, "{end}");
        assert_eq!(problem::<Map<'_, Json<'_>>>(&text[..end]), Problem::UnexpectedEnd, "{end}");
    }
    let text = r#"{"a":{"b":"c"},"d":"e"}"#;
    for end in 1..text.len() {
        assert_eq!(problem::<Map<'_, Free<'_>>>(&text[..end]), Problem::UnexpectedEnd, "{end}");
    }
}

#[test]
fn a_key_that_stands_twice_is_refused_at_its_second_place() {
    let text = r#"{"x":1,"a":2,"x":3}"#;
    let error = decode_body::<Open<'_>>(text).unwrap_err();
    assert_eq!((error.problem(), error.offset()), (&Problem::RepeatedEntry, 13));
    assert_eq!(problem::<Open<'_>>(r#"{"a":1,"x":1,"a":2}"#), Problem::Repeated { key: "a" });
    assert_eq!(problem::<Map<'_, i64>>(r#"{"a":1,"\u0061":2}"#), Problem::RepeatedEntry);
}

#[test]
fn an_open_object_does_not_write_a_known_key_again() {
    let others: Map<'_, Json<'_>> = [(Cow::Borrowed("x"), Json::new("1").unwrap())].into();
    let mut out = Vec::new();
    write::others(&mut out, &others, &["a"], "Open").unwrap();
    assert_eq!(out, br#","x":1"#);
    let error = write::others(&mut out, &others, &["a", "x"], "Open").unwrap_err();
    assert_eq!(error.to_string(), "`Open`: the key `x` stands twice in one object");
}

#[test]
fn a_uuid_is_one_in_every_way_of_writing_it() {
    let id = Uuid::new("67e55044-10b1-426f-9247-bb680e5fe0c8").unwrap();
    for text in [
        "67E55044-10B1-426F-9247-BB680E5FE0C8",
        "67e5504410b1426f9247bb680e5fe0c8",
        "urn:uuid:67e55044-10b1-426f-9247-bb680e5fe0c8",
        "{67e55044-10b1-426f-9247-bb680e5fe0c8}",
    ] {
        let other = Uuid::new(text).unwrap();
        assert_eq!(other, id);
        assert_eq!(other.as_str(), text);
        assert_eq!(written(&other), format!("\"{text}\""));
    }
    for text in ["", "67e55044", "67e55044-10b1-426f-9247-bb680e5fe0cg", "67e55044-10b1-426f-9247-bb680e5fe0c8 "] {
        assert!(Uuid::new(text).is_err(), "{text}");
    }
    assert_eq!(problem::<Vec<Uuid<'_>>>(r#"["7"]"#), Problem::NotUuid);
}

#[test]
fn characters_are_counted_and_not_bytes() {
    for (text, found) in [("", 0), ("a", 1), ("é", 1), ("éa", 2), ("😀😀", 2), ("ééé", 3)] {
        for (least, most) in [(0, 2), (1, 1), (2, usize::MAX), (0, 0)] {
            let expected = (least..=most).contains(&found);
            assert_eq!(limit::length(text, least, most).is_ok(), expected, "{text} {least} {most}");
        }
    }
}

#[test]
fn both_ends_of_a_limit_are_allowed() {
    for (value, is_in) in [(-1, false), (0, true), (3, true), (4, false)] {
        assert_eq!(limit::range(value, 0, 3, "0 to 3").is_ok(), is_in);
        assert_eq!(limit::range(f64::from(value), 0.0, 3.0, "0 to 3").is_ok(), is_in);
    }
    assert!(limit::range(f64::NAN, f64::NEG_INFINITY, f64::INFINITY, "any").is_err());
    assert!(limit::count(2, 2, 2).is_ok() && limit::count(1, 2, 2).is_err() && limit::count(3, 2, 2).is_err());
}

#[test]
fn a_limit_says_what_it_allows() {
    let words = |found, least, most| Breach::Count { found, least, most }.to_string();
    assert_eq!(words(Some(1), 2, usize::MAX), "a list or map has 1 entry, and the least is 2");
    assert_eq!(words(Some(5), 0, 4), "a list or map has 5 entries, and the most is 4");
    assert_eq!(words(Some(5), 2, 4), "a list or map has 5 entries, and 2 to 4 are allowed");
    assert_eq!(words(Some(5), 2, 2), "a list or map has 5 entries, and it takes exactly 2");
    assert_eq!(words(None, 0, 4), "a list or map has too few or too many entries, and the most is 4");
}

#[test]
fn a_guard_lets_nothing_out_of_a_secret() {
    let read = |text: &'static str, secret| {
        let guard =
            Guard::<Map<'_, Cow<'_, str>>> { optional: false, secret, check: |value| limit::count(value.len(), 2, 3) };
        let result = fill_guarded(&mut None, &mut Cursor::new(text), guard);
        result.map_err(|error| error.locate(text).to_string())
    };
    assert_eq!(read(r#" {"alice":1}"#, false).unwrap_err(), "expected a string, found a number, at `alice` (byte 10)");
    assert_eq!(read(r#" {"alice":1}"#, true).unwrap_err(), "expected a string, found a number, at byte 1");
    assert_eq!(
        read(r#"{"alice":"x"}"#, true).unwrap_err(),
        "a list or map has too few or too many entries, and 2 to 3 are allowed, at byte 0"
    );
    assert_eq!(read(r#"{"alice":"x","bob":"y"}"#, true), Ok(()));
}
