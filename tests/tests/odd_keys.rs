//! Properties whose names are those that generated code uses itself, and whose keys are what no other text would hold: line
//! ends, quotes, backslashes, what looks like another key.

#![cfg(test)]

use serde_json::{Value, json};
use tieline::codec::{Decode, Encode, decode_body};

#[allow(missing_docs, reason = "they are odd, and say so")]
mod odd {
    tieline::protocol!(
        r#"
        tieline: 1
        protocol: odd
        sides:
          asker: { role: requester }
          answerer: { role: responder }
        framing:
          length: { bytes: 4, byte-order: big-endian, counts-itself: false }
          largest-frame: 65536
        envelope:
          members: { header: head, body: body }
          headers: { kind: type, name: name, target: target, request-id: id, result: result, error-message: error }
          kinds: { query: ask, request: do, response: answer, event: tell }
          results: { success: OK, failure: FAILED }
        types:
          Inner:
            properties:
              key: { type: string, optional: true }
          Duty:
            values: { must: {}, may: {} }
        destinations:
          thing:
            target: "{thing}"
            lifecycle: { init: thing.init }
            queries:
              thing.init: {}
            events:
              thing.plain:
                properties:
                  read: { type: string }
                  input: { type: integer }
                  values: { type: boolean, default: true }
                  out: { type: string, default: o }
                  start: { type: number, optional: true }
                  keys: { type: string, optional: true }
                  self: { type: string, optional: true }
                  texts: { type: string, optional: true }
                  others: { type: string, optional: true }
                  make: { type: integer, default: 7 }
                  type: { type: string, optional: true }
              thing.mixed:
                properties:
                  read: { type: string }
                  input: { type: Inner }
                  object: { type: Inner, optional: true }
                  key: { list: string, optional: true }
                  texts: { type: Duty }
                  others: { type: string, optional: true }
                  values: { type: integer, secret: true, optional: true }
                  result: { type: string, secret: true }
                  value: { type: string, optional: true, length: { max: 9 }, required-when: { texts: [must] } }
                  index: { type: any, optional: true }
              thing.lines:
                properties:
                  "a\nb": { rust: newline, type: string }
                  "t\"x\":\nT\"y\":": { rust: another_line, type: integer, optional: true }
                  "\r\n": { rust: windows, type: string, optional: true }
                  "\"": { rust: quote, type: boolean }
                  "\\": { rust: backslash, type: string, optional: true }
                  "\\\\\"": { rust: escapes, type: string, optional: true }
                  "\u0001\u001f\u007f": { rust: control, type: string, optional: true }
                  "\u0085\u2028é\U0001F600": { rust: beyond, type: number, optional: true }
                  " ": { rust: space, type: string, optional: true }
                  "{}": { rust: braces, type: string, optional: true }
              thing.left:
                properties:
                  "a\nb": { rust: newline, type: string, optional: true }
                  "c": { type: integer, optional: true }
              thing.nothing: {}
        "#,
        allow(warnings)
    );
}

/// What comes of reading and writing it again.
fn again<'a, T: Decode<'a> + Encode>(text: &'a str) -> Value {
    let mut out = Vec::new();
    decode_body::<T>(text).unwrap_or_else(|error| panic!("{error} in {text}")).encode(&mut out).unwrap();
    serde_json::from_slice(&out).unwrap()
}

/// An object with its members the other way round, and one with every character of its keys as an escape.
fn otherwise(value: &Value) -> [String; 2] {
    let members = value.as_object().unwrap();
    let text = |value: &Value| serde_json::to_string(value).unwrap();
    let backwards: Vec<_> =
        members.iter().rev().map(|(key, value)| format!(" {} : {} ", text(&json!(key)), text(value))).collect();
    let escaped: Vec<_> = members
        .iter()
        .map(|(key, value)| {
            let key: String = key.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
            format!("\"{key}\":{}", text(value))
        })
        .collect();
    [backwards, escaped].map(|members| format!("{{{}}}", members.join(",")))
}

fn is_read_however_it_is_written<T>(value: &Value)
where
    T: for<'a> ReadsAgain<'a>,
{
    let text = value.to_string();
    assert_eq!(T::again(&text), *value);
    for text in otherwise(value) {
        assert_eq!(T::again(&text), *value, "{text}");
    }
}

trait ReadsAgain<'a> {
    fn again(text: &'a str) -> Value;
}

struct Plain;
struct Mixed;
struct Lines;
struct Left;

macro_rules! reads_again {
    ($($name:ident),*) => {$(
        impl<'a> ReadsAgain<'a> for $name {
            fn again(text: &'a str) -> Value {
                again::<odd::thing::$name<'a>>(text)
            }
        }
    )*};
}
reads_again!(Plain, Mixed, Lines, Left);

#[test]
fn properties_named_like_what_generated_code_uses_are_read_and_written() {
    is_read_however_it_is_written::<Plain>(&json!({
        "read": "r", "input": 1, "values": false, "out": "x", "start": 0.5, "keys": "k", "self": "s", "texts": "t",
        "others": "o", "make": 3, "type": "y"
    }));
    let least = again::<odd::thing::Plain<'_>>(r#"{"input":2,"read":""}"#);
    assert_eq!(least, json!({"read": "", "input": 2, "values": true, "out": "o", "make": 7}));
    is_read_however_it_is_written::<Mixed>(&json!({
        "read": "r", "input": {"key": "k"}, "object": {}, "key": ["a"], "texts": "must", "others": "o", "values": 5,
        "result": "s", "value": "v", "index": [{}]
    }));
    let missed = decode_body::<odd::thing::Mixed<'_>>(r#"{"read":"","input":{},"texts":"must","result":"r"}"#);
    assert!(missed.unwrap_err().to_string().contains("value"));
}

#[test]
fn keys_with_line_ends_quotes_and_backslashes_are_read_and_written() {
    is_read_however_it_is_written::<Lines>(&json!({
        "a\nb": "1", "t\"x\":\nT\"y\":": 2, "\r\n": "3", "\"": true, "\\": "4", "\\\\\"": "5",
        "\u{1}\u{1f}\u{7f}": "6", "\u{85}\u{2028}é\u{1f600}": 7.5, " ": "8", "{}": "9"
    }));
    is_read_however_it_is_written::<Left>(&json!({"a\nb": "1", "c": 2}));
    assert_eq!(again::<odd::thing::Left<'_>>("{}"), json!({}));
    assert_eq!(again::<odd::thing::Left<'_>>(r#"{"a\nb":null,"c":null}"#), json!({}));
    let missed = decode_body::<odd::thing::Lines<'_>>(r#"{"\"":true}"#).unwrap_err().to_string();
    assert!(missed.contains("a\\nb") || missed.contains("a\nb"), "{missed}");
}

#[test]
fn a_message_without_properties_reads_any_object_and_nothing_else() {
    for text in ["{}", r#"{"a":1}"#, "", "null", r#"{"a":{},"a":[1]}"#] {
        assert_eq!(again::<odd::thing::Nothing<'_>>(text), json!({}), "{text}");
    }
    for text in ["{", "{}}", r#"{"a":}"#, "[]", "1", r#"{"a":1},"b":{}"#] {
        assert!(decode_body::<odd::thing::Nothing<'_>>(text).is_err(), "{text}");
    }
}

#[test]
fn what_is_shown_of_a_message_has_its_fields_and_no_secret() {
    let text = r#"{"read":"r","input":{},"texts":"t","result":"hidden","values":4711}"#;
    let shown = format!("{:?}", decode_body::<odd::thing::Mixed<'_>>(text).unwrap());
    assert!(shown.contains("read: ") && shown.contains("input: ") && !shown.contains("hidden"), "{shown}");
    assert!(!shown.contains("4711"), "{shown}");
}
