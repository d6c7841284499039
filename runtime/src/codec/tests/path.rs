use proptest::prelude::*;
use serde_json::Value;

use super::super::{Cursor, decode_body};
use super::channel::Channel;
use super::texts;

/// The path of the first fault in a text.
fn path(text: &str) -> Option<String> {
    let error = Cursor::new(text).skip().unwrap_err();
    assert_eq!(error.path(), None, "nothing is located before it is asked for");
    error.locate(text).path().map(String::from)
}

#[test]
fn keys_and_positions_lead_to_the_place() {
    assert_eq!(path(r#"{"channels":[{"type":"a"},{"type":tru}]}"#).unwrap(), "channels[1].type");
    assert_eq!(path(r#"{"a":1,"b":{"c":[[],[0,{},01]]},"d":2}"#).unwrap(), "b.c[1][2]");
    assert_eq!(path(r#"[1, "x", {"end-point":"\x"}]"#).unwrap(), "[2].end-point");
    assert_eq!(path("[[1],[2"), Some("[1][0]".into()));
    assert_eq!(path("[1,]"), Some("[1]".into()));
    assert_eq!(path(r#"{"a":"cut o"#), Some("a".into()));
}

#[test]
fn a_place_between_two_members_is_in_the_object() {
    assert_eq!(path(r#"{"a":{"b":1 "c":2}}"#).unwrap(), "a");
    assert_eq!(path(r#"{"a":{"b":1,"\x":2}}"#).unwrap(), "a");
    assert_eq!(path(r#"{"a":[1 2]}"#).unwrap(), "a");
    assert_eq!(path(r#"{"a" 1}"#).unwrap(), "a");
    assert_eq!(path(r#"{"a":1 "b":2}"#), None);
    assert_eq!(path("tru"), None);
}

#[test]
fn keys_that_are_no_words_are_quoted() {
    assert_eq!(path(r#"{"a.b":{"":[x]}}"#).unwrap(), r#"["a.b"][""][0]"#);
    assert_eq!(path(r#"{"x":{"say \"hi\"":x}}"#).unwrap(), r#"x["say \"hi\""]"#);
    assert_eq!(path(r#"{"a\u002eb":x}"#).unwrap(), r#"["a.b"]"#);
    assert_eq!(path(r#"{"line\nbreak\u202e":x}"#).unwrap(), r#"["line\nbreak\u{202e}"]"#);
    assert_eq!(path(r#"{"straße_1-$":x}"#).unwrap(), "straße_1-$");
    assert_eq!(path(r#"{"[0]":x}"#).unwrap(), r#"["[0]"]"#);
}

#[test]
fn long_keys_and_long_paths_are_shortened() {
    let text = format!("{{\"{}\":x}}", "k".repeat(1000));
    assert_eq!(path(&text).unwrap(), format!("{}…", "k".repeat(40)));
    let text = format!("{{\"{} \":x}}", "ä ".repeat(1000));
    assert_eq!(path(&text).unwrap(), format!("[\"{}\"…]", "ä ".repeat(20)));
    let text = "[".repeat(100) + "x";
    let path = path(&text).unwrap();
    assert!(path.starts_with("[0][0]") && path.ends_with('…') && path.len() < 300, "{path}");
}

#[test]
fn a_typed_fault_has_its_path() {
    let said = |text: &str| decode_body::<Channel>(text).unwrap_err().to_string();
    assert_eq!(
        said(r#"{"id":"a","type":"b","children":[{"id":"c","type":"d"},{"id":"e","type":7}]}"#),
        "expected a string, found a number, at `children[1].type` (byte 72)"
    );
    assert_eq!(
        said(r#"{"id":"a","type":"b","line":1.5}"#),
        "expected a whole number, found a number with a fraction, at `line` (byte 28)"
    );
    assert_eq!(
        said(r#"{"children":[{"children":[{"id":"x","id":"y"}]}]}"#),
        "the key `id` stands twice in one object, at `children[0].children[0]` (byte 36)"
    );
    assert_eq!(
        said(r#"{"id":"a","a.\"b\"\\":[]}"#),
        r#"expected a string, found a list, at `["a.\"b\"\\"]` (byte 22)"#
    );
}

#[test]
fn the_wrong_text_or_a_short_one_does_no_harm() {
    let error = Cursor::new(r#"{"a":{"b":[1,2,x]}}"#).skip().unwrap_err();
    for text in [
        "",
        "]]]}}}",
        ",,,,,,,,,,,,,,,,,",
        "\"",
        "{\"a\\",
        "ééééééééééééé",
        &"{[".repeat(500),
        "a",
        "[1,[2,[3,,4,,,,,,,,",
    ] {
        let _ = error.clone().locate(text).path();
    }
}

/// The paths of all values of a text, in the order in which they begin.
fn values(value: &Value, path: &str, found: &mut Vec<(String, bool)>) {
    found.push((path.into(), value.is_number()));
    match value {
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(index, value)| values(value, &format!("{path}[{index}]"), found));
        }
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            let dot = if path.is_empty() { "" } else { "." };
            values(value, &format!("{path}{dot}{key}"), found);
        }),
        _ => {}
    }
}

fn tree() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![Just(Value::Null), Just(Value::from(7)), "[a-z\\\\\"\\[{,:]{0,5}".prop_map(Value::from)];
    leaf.prop_recursive(4, 20, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map("[a-z]{1,3}", inner, 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each number of a random tree is made a fault, one after the other.
    #[test]
    fn the_path_is_that_of_the_value(value in tree(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        let mut found = Vec::new();
        values(&value, "", &mut found);
        let paths: Vec<_> = found.iter().filter(|(_, number)| *number).map(|(path, _)| path).collect();
        let places: Vec<_> = text.match_indices('7').map(|(place, _)| place).collect();
        prop_assert_eq!(paths.len(), places.len());
        for (expected, place) in paths.iter().zip(places) {
            let mut broken = text.clone();
            broken.replace_range(place..=place, "x");
            prop_assert_eq!(&&path(&broken).unwrap_or_default(), expected);
        }
    }

    #[test]
    fn locating_never_fails(text in texts::damaged(), other in texts::json()) {
        if let Err(error) = Cursor::new(&text).skip() {
            let _ = error.clone().locate(&other);
            let _ = error.locate(&text).to_string();
        }
    }
}
