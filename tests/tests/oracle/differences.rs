//! What `tieline::codec` reads otherwise than `serde_json` does: its documentation has the same list.

use super::protocol::types::All;
use super::values::{Tree, whole};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use tieline::codec::{Cursor, DEEPEST, Json, Problem, decode_body};

fn theirs(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok()
}

fn problem(text: &str) -> Problem {
    decode_body::<All<'_>>(text).unwrap_err().problem().clone()
}

#[test]
fn difference_1_a_key_that_stands_twice_is_refused_where_a_value_would_be_lost() {
    for (text, expected) in [
        (r#"{"text":"a","text":"b"}"#, Problem::Repeated { key: "text" }),
        (r#"{"text":"a","t\u0065xt":"b"}"#, Problem::Repeated { key: "text" }),
        (r#"{"text":"","reals":{"a":1,"a":2}}"#, Problem::RepeatedEntry),
        (r#"{"text":"","free":{"a":"1","a":"2"}}"#, Problem::RepeatedEntry),
        (r#"{"text":"","extras":{"known":"","x":1,"x":2}}"#, Problem::RepeatedEntry),
    ] {
        assert!(theirs(text), "{text}");
        assert_eq!(problem(text), expected, "{text}");
    }
    // Where it is passed over or kept as text nothing is lost.
    assert!(decode_body::<All<'_>>(r#"{"text":"","x":1,"x":{"y":1,"y":2},"any":{"z":1,"z":2}}"#).is_ok());
}

#[test]
fn difference_2_one_level_more_is_read() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = |depth: usize| format!("{}0{}", open.repeat(depth), close.repeat(depth));
        for (depth, ours, them) in [(127, true, true), (128, true, false), (129, false, false)] {
            let text = nested(depth);
            assert_eq!((Json::new(&text).is_ok(), theirs(&text)), (ours, them), "{depth}");
            assert_eq!(whole::<Tree>(&text).is_ok(), ours, "{depth}");
        }
        let error = Cursor::new(&nested(DEEPEST + 1)).skip().unwrap_err();
        assert_eq!((error.problem(), error.is_syntax()), (&Problem::TooDeep { limit: DEEPEST }, false));
    }
}

#[test]
fn difference_3_a_whole_number_may_be_written_with_a_point_or_an_exponent() {
    for (text, value) in
        [("1.0", 1), ("-15e-1", 0), ("1e3", 1000), ("9223372036854775807.0", i64::MAX), ("-0", 0), ("0e99999", 0)]
    {
        let ours = whole::<i64>(text);
        if value == 0 && text.starts_with("-1") {
            assert!(ours.is_err(), "{text} is not whole");
        } else {
            assert_eq!(ours.unwrap(), value, "{text}");
        }
        assert!(serde_json::from_str::<i64>(text).is_err() || text == "-0", "{text}");
    }
}

#[test]
fn difference_4_a_body_may_be_left_out_and_an_optional_property_be_null() {
    use super::protocol::thing::{Init, InitResponse};
    for text in ["", " ", "null", "\tnull\n", "{}"] {
        assert_eq!(decode_body::<Init>(text).unwrap(), Init::new(), "{text:?}");
        assert_eq!(decode_body::<InitResponse>(text).unwrap(), InitResponse::new(), "{text:?}");
    }
    assert!(!theirs("") && !theirs(" "));
    let all: All<'_> = decode_body(r#"{"text":"","whole":null,"any":null,"inner":null}"#).unwrap();
    assert_eq!(all, All::builder().text("").build());
    assert!(decode_body::<All<'_>>(r#"{"text":null}"#).is_err());
    assert!(whole::<BTreeMap<Cow<'_, str>, i64>>(r#"{"a":null}"#).is_err());
}
