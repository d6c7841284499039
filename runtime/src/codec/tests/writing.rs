use std::borrow::Cow;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::{Cursor, Encode, EncodeError, decode_body, write};
use super::channel::Channel;

fn written<T: Encode + ?Sized>(value: &T) -> String {
    let mut out = b"before".to_vec();
    value.encode(&mut out).unwrap();
    String::from_utf8(out).unwrap().strip_prefix("before").unwrap().into()
}

fn check(string: &str) {
    let text = written(string);
    assert_eq!(serde_json::from_str::<String>(&text).unwrap(), string);
    assert_eq!(Cursor::new(&text).string().unwrap(), string);
    // Byte by byte what serde_json writes, so that nobody who compared texts is surprised.
    assert_eq!(text, serde_json::to_string(string).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_string_is_read_back(string in any::<String>(), plain in "[a-zA-Z0-9 ]{0,40}", special in "[\u{0}-\u{7f}é]{0,20}") {
        check(&string);
        check(&plain);
        check(&special);
        check(&(plain + &special));
    }

    #[test]
    fn every_channel_is_read_back(
        id in any::<String>(),
        line in any::<Option<i64>>(),
        open in any::<Option<bool>>(),
        odd in any::<Option<String>>(),
        children in any::<Option<Vec<String>>>(),
    ) {
        let channel = Channel {
            line,
            open,
            odd: odd.map(Cow::Owned),
            children: children.map(|children| children.iter().map(|id| Channel::new(id, "CHAT")).collect()),
            ..Channel::new(&id, "EMAIL")
        };
        let text = written(&channel);
        prop_assert!(serde_json::from_str::<Value>(&text).is_ok());
        prop_assert_eq!(decode_body::<Channel>(&text).unwrap(), channel);
    }
}

#[test]
fn every_character_is_read_back_at_every_place_of_a_word() {
    for character in (0..0x100).filter_map(char::from_u32).chain("\u{2028}\u{2029}\u{fffd}\u{ffff}😀".chars()) {
        for place in 0..17 {
            check(&format!("{}{character}{}", "a".repeat(place), "b".repeat(17 - place)));
        }
    }
}

#[test]
fn values_are_written_as_serde_json_writes_them() {
    assert_eq!(written(&true), "true");
    assert_eq!(written(&[false, true][..]), "[false,true]");
    assert_eq!(written(&Vec::<i64>::new()), "[]");
    assert_eq!(written(&[i64::MIN, 0, i64::MAX][..]), serde_json::to_string(&[i64::MIN, 0, i64::MAX]).unwrap());
    assert_eq!(
        written(&vec![1.0, -0.0, 0.1, 1e300, f64::MIN_POSITIVE]),
        "[1.0,-0.0,0.1,1e300,2.2250738585072014e-308]"
    );
    assert_eq!(written(&vec![Cow::Borrowed("a"), Cow::Owned(String::from("b"))]), r#"["a","b"]"#);
    assert_eq!(written(&[&String::from("a")][..]), r#"["a"]"#);
}

#[test]
fn a_number_that_json_cannot_say_is_an_error() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(value.encode(&mut Vec::new()), Err(EncodeError::NotFinite));
        assert_eq!(vec![1.0, value].encode(&mut Vec::new()), Err(EncodeError::NotFinite));
    }
}

#[test]
fn an_object_begins_with_the_first_property_that_is_there() {
    let channel = Channel { open: Some(false), children: Some(vec![]), ..Channel::new("a", "b") };
    let expected = json!({ "id": "a", "type": "b", "is-open-for-calls-at-all-times-of-day": false, "children": [] });
    assert_eq!(serde_json::from_str::<Value>(&written(&channel)).unwrap(), expected);
    let mut out = b"[".to_vec();
    write::close_object(&mut out, 1);
    assert_eq!(out, b"[{}");
}
