use std::borrow::Cow;

use proptest::prelude::*;

use super::super::{Cursor, DecodeError, Problem};
use super::texts;

fn read(text: &str) -> Result<Cow<'_, str>, DecodeError> {
    let mut input = Cursor::new(text);
    let string = input.string()?;
    input.finish()?;
    Ok(string)
}

fn problem(text: &str) -> (Problem, usize) {
    let error = read(text).unwrap_err();
    (error.problem().clone(), error.offset())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reads_what_serde_json_reads(text in texts::string()) {
        prop_assert_eq!(read(&text).ok().map(Cow::into_owned), serde_json::from_str::<String>(&text).ok());
    }

    #[test]
    fn reads_what_serde_json_wrote(string in any::<String>()) {
        let text = serde_json::to_string(&string).unwrap();
        prop_assert_eq!(read(&text).unwrap(), string);
    }

    /// The scan takes eight bytes at a time: the first special byte must be found at every place of a word.
    #[test]
    fn finds_the_end_at_every_place(before in "[ -!#-\\[\\]-~é]{0,40}", behind in "[ -~]{0,40}") {
        let text = format!("\"{before}\"{behind}");
        let mut input = Cursor::new(&text);
        prop_assert_eq!(&*input.string().unwrap(), before.as_str());
        prop_assert_eq!(input.offset(), before.len() + 2);
        let text = format!("\"{before}\u{1f}{behind}");
        prop_assert_eq!(problem(&text), (Problem::ControlCharacter, before.len() + 1));
        let text = format!("\"{before}\\n\"");
        prop_assert_eq!(read(&text).unwrap(), before + "\n");
    }
}

#[test]
fn each_byte_is_plain_or_special_as_json_says() {
    for byte in 0..0x80_u8 {
        for place in 0..20 {
            let text = format!("\"{}{}{}\"", "x".repeat(place), char::from(byte), "y".repeat(19 - place));
            let theirs = serde_json::from_str::<String>(&text).ok();
            assert_eq!(read(&text).ok().map(Cow::into_owned), theirs, "byte {byte:#x} at {place}");
        }
    }
}

#[test]
fn a_string_without_escapes_is_borrowed() {
    assert!(matches!(read("\"plain é\""), Ok(Cow::Borrowed("plain é"))));
    assert!(matches!(read("  \"\" "), Ok(Cow::Borrowed(""))));
    assert!(matches!(read(r#""a\/b""#), Ok(Cow::Owned(_))));
}

#[test]
fn all_escapes_are_known() {
    assert_eq!(read(r#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00""#).unwrap(), "\"\\/\u{8}\u{c}\n\r\té😀");
}

#[test]
fn faults_are_named_and_placed() {
    assert_eq!(problem(r#""ab\x""#), (Problem::InvalidEscape, 3));
    assert_eq!(problem(r#""ab\u00g0""#), (Problem::InvalidEscape, 3));
    assert_eq!(problem(r#""\ud800""#), (Problem::LoneSurrogate, 1));
    assert_eq!(problem(r#""\ud800\u0041""#), (Problem::LoneSurrogate, 1));
    assert_eq!(problem(r#""x\udfff""#), (Problem::LoneSurrogate, 2));
    assert_eq!(problem("\"a\tb\""), (Problem::ControlCharacter, 2));
    assert_eq!(problem("\"a"), (Problem::UnexpectedEnd, 2));
    assert_eq!(problem("\"a\" x"), (Problem::TrailingText, 4));
}

#[test]
fn another_value_is_the_wrong_shape_and_nonsense_is_not_json() {
    for (text, found) in [
        ("1", "a number"),
        ("-1", "a number"),
        ("{", "an object"),
        ("[", "a list"),
        ("true", "`true`"),
        ("null", "`null`"),
    ] {
        let error = read(text).unwrap_err();
        assert_eq!(error.problem(), &Problem::Expected { expected: "a string", found });
        assert!(!error.is_syntax());
    }
    for text in ["", "}", "x", "'a'", "nul", "nulx", "falze"] {
        assert!(read(text).unwrap_err().is_syntax(), "{text}");
    }
}
