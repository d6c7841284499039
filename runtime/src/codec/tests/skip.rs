use proptest::prelude::*;
use serde_json::Value;

use super::super::{Cursor, Problem};
use super::texts;

/// What is left of the white space around a text is the value, and nothing else is accepted than `serde_json` accepts.
fn agrees_with_serde_json(text: &str) -> Result<(), TestCaseError> {
    let mut input = Cursor::new(text);
    let ours = input.skip().and_then(|value| input.finish().map(|()| value));
    match (ours, serde_json::from_str::<Value>(text)) {
        (Ok(value), Ok(_)) => prop_assert_eq!(value, text.trim_matches([' ', '\t', '\r', '\n'])),
        (Err(_), Err(_)) => {}
        (ours, theirs) => prop_assert!(false, "we say {ours:?}, serde_json says {theirs:?}"),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn accepts_what_serde_json_accepts_of_json(text in texts::json()) {
        agrees_with_serde_json(&text)?;
    }

    #[test]
    fn accepts_what_serde_json_accepts_of_damaged_json(text in texts::damaged()) {
        agrees_with_serde_json(&text)?;
    }

    #[test]
    fn accepts_what_serde_json_accepts_of_anything(text in any::<String>()) {
        agrees_with_serde_json(&text)?;
    }

    #[test]
    fn accepts_what_serde_json_accepts_of_json_characters(text in "[\\[\\]{}\",:0-9.eE+tfnu\\\\ -]{0,12}") {
        agrees_with_serde_json(&text)?;
    }
}

#[test]
fn agrees_on_the_texts_that_readers_are_known_to_get_wrong() {
    let texts = [
        "",
        " ",
        "{",
        "}",
        "[",
        "]",
        "[,]",
        "[1,]",
        "[1 2]",
        "[1}",
        "{]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{\"a\":1 \"b\":2}",
        "[]]",
        "{}}",
        "[] []",
        "nul",
        "nullx",
        "tru",
        "True",
        "01",
        "-01",
        "-",
        "+1",
        "1.",
        ".1",
        "1.e1",
        "1e",
        "1e+",
        "0x1",
        "00",
        "-0",
        "-0.0",
        "1E5",
        "NaN",
        "Infinity",
        "1e999",
        "-1e999",
        "1e-999",
        "0e999999999999",
        "\"",
        "\"\\\"",
        "\"\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800x\"",
        "\"\\ud800\\n\"",
        "\"\\ud800\\ud800\"",
        "\"\\ud800\\ue000\"",
        "\"\\udbff\\udfff\"",
        "\"\\uD800\\uDBFF\"",
        "\"\\ud83d\\ude00\"",
        "\"\n\"",
        "\"\u{7f}\"",
        "\u{feff}{}",
        "\u{a0}1",
        "\u{b}1",
        "// no\n1",
        "1/**/",
        "\"\u{0}\"",
        "[\"\\u0000\"]",
        "{\"\":0}",
        "{\"a\":1,\"a\":2}",
    ];
    for text in texts {
        agrees_with_serde_json(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn a_number_of_four_hundred_digits_is_out_of_range_although_it_has_no_exponent() {
    let text = "9".repeat(400);
    agrees_with_serde_json(&text).unwrap();
    assert_eq!(Cursor::new(&text).skip().unwrap_err().problem(), &Problem::OutOfRange);
}

#[test]
fn a_skipped_value_ends_where_the_next_thing_begins() {
    let mut input = Cursor::new(" [1, {\"a\": \"]\"}] , 2");
    assert_eq!(input.skip().unwrap(), "[1, {\"a\": \"]\"}]");
    assert_eq!(input.offset(), 16);
    assert_eq!(input.finish().unwrap_err().problem(), &Problem::TrailingText);
}

#[test]
fn errors_say_what_stands_there_instead() {
    let said = |text: &str| Cursor::new(text).skip().unwrap_err().to_string();
    assert_eq!(said("{'a':1}"), "expected a key in double quotes or `}`, found a single quote, at byte 1");
    assert_eq!(said("{\"a\":1,}"), "expected a key in double quotes, found `}`, at byte 7");
    assert_eq!(said("[1;2]"), "expected a comma or `]`, found another character, at byte 2");
    assert_eq!(said("[1}"), "expected a comma or `]`, found `}`, at byte 2");
    assert_eq!(said("{\"a\";1}"), "expected a colon, found another character, at byte 4");
    assert_eq!(said("[// no\n]"), "expected a value, found what may be a comment, which JSON does not have, at byte 1");
}
