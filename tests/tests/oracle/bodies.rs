//! A message with a property of every type, read by generated code, beside what its rules make of `serde_json`'s reading.

use super::protocol::types::All;
use super::strict::{Strict, repeated};
use super::texts;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use serde_json::{Map, Value};
use tieline::codec::{Encode, Problem, decode_body};

const KEYS: &[&str] = &[
    "text",
    "whole",
    "real",
    "flag",
    "uuid",
    "closed",
    "open",
    "free",
    "any",
    "te\"xt\\s",
    "wholes",
    "reals",
    "anys",
    "extras",
    "inner",
    "named",
    "up",
    "unknown",
    "",
];
const CLOSED: &[&str] = &["ON", "OFF", "é\""];

/// What the description makes of a text.
struct Reading {
    /// Whether a whole number was written with a point or an exponent. An `f64`, which is what `serde_json` makes of it,
    /// cannot tell whether a far digit was there, and the codec can.
    rounded: bool,
}

impl Reading {
    /// The message, written as the encoder writes it; `None` if it is not as described.
    fn all(&mut self, value: &Strict) -> Option<Value> {
        let mut out = Map::new();
        for (key, value) in members(value, KEYS)? {
            let optional = key != "text";
            if !KEYS.contains(&key.as_str()) || matches!(key.as_str(), "unknown" | "") {
                continue;
            }
            if optional && *value == Strict::Null {
                continue;
            }
            let value = match key.as_str() {
                "text" | "open" => string(value)?,
                "whole" => self.whole(value)?,
                "real" => real(value)?,
                "flag" => matches!(value, Strict::Bool(_)).then(|| value.value())?,
                "uuid" => string(value).filter(|text| is_uuid(text.as_str().unwrap()))?,
                "closed" => string(value).filter(|text| CLOSED.contains(&text.as_str().unwrap()))?,
                "free" => free(value)?,
                "any" => value.value(),
                "te\"xt\\s" => list(value, string)?,
                "wholes" => list(value, |value| self.whole(value))?,
                "reals" => map(value, real)?,
                "anys" => map(value, |value| Some(value.value()))?,
                "extras" => self.extras(value)?,
                "inner" => list(value, |value| self.all(value))?,
                "named" => map(value, |value| self.all(value))?,
                _ => self.all(value)?,
            };
            out.insert(key.clone(), value);
        }
        out.contains_key("text").then_some(Value::Object(out))
    }

    fn whole(&mut self, value: &Strict) -> Option<Value> {
        let Strict::Number(number) = value else { return None };
        if let Some(number) = number.as_i64() {
            return Some(number.into());
        }
        let number = number.as_f64()?;
        self.rounded = true;
        let fits = number.fract() == 0.0 && (-(2_f64.powi(63))..2_f64.powi(63)).contains(&number);
        fits.then(|| Value::from(number as i64))
    }

    /// An open object keeps what it does not know.
    fn extras(&mut self, value: &Strict) -> Option<Value> {
        let Strict::Object(members) = value else { return None };
        let mut out = Map::new();
        if repeated(members.iter().map(|(key, _)| key)) {
            return None;
        }
        for (key, value) in members {
            match key.as_str() {
                "known" => _ = out.insert(key.clone(), string(value)?),
                "other" if *value == Strict::Null => {}
                "other" => _ = out.insert(key.clone(), self.whole(value)?),
                _ => _ = out.insert(key.clone(), value.value()),
            }
        }
        out.contains_key("known").then_some(Value::Object(out))
    }
}

/// The members of an object in which no known key stands twice.
fn members<'v>(value: &'v Strict, known: &[&str]) -> Option<&'v [(String, Strict)]> {
    let Strict::Object(members) = value else { return None };
    let known = members.iter().map(|(key, _)| key).filter(|key| known[..known.len() - 2].contains(&key.as_str()));
    (!repeated(known)).then_some(members)
}

fn string(value: &Strict) -> Option<Value> {
    matches!(value, Strict::String(_)).then(|| value.value())
}

fn real(value: &Strict) -> Option<Value> {
    let Strict::Number(number) = value else { return None };
    Some(number.as_f64()?.into())
}

fn list(value: &Strict, element: impl FnMut(&Strict) -> Option<Value>) -> Option<Value> {
    let Strict::List(elements) = value else { return None };
    elements.iter().map(element).collect::<Option<Vec<_>>>().map(Value::from)
}

fn map(value: &Strict, mut element: impl FnMut(&Strict) -> Option<Value>) -> Option<Value> {
    let Strict::Object(members) = value else { return None };
    if repeated(members.iter().map(|(key, _)| key)) {
        return None;
    }
    let entries = members.iter().map(|(key, value)| Some((key.clone(), element(value)?)));
    entries.collect::<Option<Map<_, _>>>().map(Value::from)
}

fn free(value: &Strict) -> Option<Value> {
    string(value).or_else(|| map(value, free))
}

/// A UUID in one of its spellings, as the documentation of `tieline::codec::Uuid` says.
fn is_uuid(text: &str) -> bool {
    let hex = |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let hyphenated = |text: &str| {
        let parts: Vec<&str> = text.split('-').collect();
        parts.len() == 5 && parts.iter().zip([8, 4, 4, 4, 12]).all(|(part, length)| hex(part, length))
    };
    let braced = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
    hex(text, 32) || hyphenated(text) || text.strip_prefix("urn:uuid:").or(braced).is_some_and(hyphenated)
}

/// The same with every number as an `f64`.
fn rounded(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(elements) => elements.into_iter().map(rounded).collect(),
        Value::Object(members) => members.into_iter().map(|(key, value)| (key, rounded(value))).collect(),
        other => other,
    }
}

fn compare(text: &str) -> Result<(), TestCaseError> {
    let mut reading = Reading { rounded: false };
    let left_out = matches!(text.trim_matches([' ', '\t', '\r', '\n']), "" | "null");
    let theirs = if left_out { Some(Strict::Object(Vec::new())) } else { Strict::read(text) };
    let expected = theirs.as_ref().and_then(|theirs| reading.all(theirs));
    match (decode_body::<All<'_>>(text), expected) {
        (Ok(all), Some(expected)) => {
            let mut out = Vec::new();
            all.encode(&mut out).unwrap();
            let written = serde_json::from_slice::<Value>(&out).unwrap();
            if reading.rounded {
                prop_assert_eq!(rounded(written), rounded(expected));
            } else {
                prop_assert_eq!(written, expected);
            }
            let again = String::from_utf8(out).unwrap();
            prop_assert_eq!(&decode_body::<All<'_>>(&again).unwrap(), &all, "what was written is read back");
            let owned = all.clone().into_owned();
            prop_assert_eq!(&owned, &all, "borrowed and owned are the same");
            let mut out = Vec::new();
            owned.encode(&mut out).unwrap();
            prop_assert_eq!(out, again.into_bytes());
        }
        (Err(error), None) => {
            prop_assert!(error.offset() <= text.len());
            // What is no JSON may be refused for its shape before the fault; what is JSON never for its syntax.
            prop_assert!(theirs.is_none() || !error.is_syntax(), "{}", error);
        }
        (Err(error), Some(_)) => {
            let fraction = matches!(error.problem(), Problem::Expected { expected: "a whole number", .. });
            let far = matches!(error.problem(), Problem::OutOfRange);
            prop_assert!(reading.rounded && (fraction || far), "only serde_json reads it: {}", error);
        }
        (Ok(all), None) => {
            let beyond = reading.rounded && theirs.is_some();
            prop_assert!(beyond, "only we read it: {:?}", all);
        }
    }
    Ok(())
}

/// A text of the wanted shape, mostly.
fn body() -> impl Strategy<Value = String> {
    let text = prop_oneof![4 => texts::string(), 1 => Just(String::from("\"RED\""))];
    let closed = select(vec!["\"ON\"", "\"OFF\"", "\"\\u00e9\\\"\"", "\"\\u004fN\"", "\"NO\"", "\"\""]);
    let uuid = select(vec![
        "\"67e55044-10b1-426f-9247-bb680e5fe0c8\"",
        "\"67E5504410B1426F9247BB680E5FE0C8\"",
        "\"urn:uuid:67e55044-10b1-426f-9247-bb680e5fe0c8\"",
        "\"{67e55044-10b1-426f-9247-bb680e5fe0c8}\"",
        "\"\\u00367e55044-10b1-426f-9247-bb680e5fe0c8\"",
        "\"67e55044-10b1-426f-9247-bb680e5fe0c\"",
        "\"67e5-504410b1426f9247bb680e5fe0c8\"",
        "\"{67e5504410b1426f9247bb680e5fe0c8}\"",
        "\"7\"",
    ]);
    let whole = prop_oneof![
        3 => any::<i64>().prop_map(|number| number.to_string()),
        1 => (-99..99_i32, 0..4_u8).prop_map(|(number, form)| match form {
            0 => format!("{number}.0"),
            1 => format!("{number}e2"),
            2 => format!("{number}.5e1"),
            _ => format!("{number}00E-2"),
        }),
        1 => texts::number(),
    ];
    let words = prop_oneof![Just("true"), Just("false"), Just("null")].prop_map(String::from);
    let leaf = (0..8_u8, text, whole, texts::number(), words, closed, uuid, texts::json());
    let member = (select(KEYS), leaf).prop_map(|(key, (chance, text, whole, number, word, closed, uuid, json))| {
        let value = match (chance, key) {
            (0, _) => json,
            (_, "text" | "open" | "free") => text,
            (_, "whole") => whole,
            (_, "real") => number,
            (_, "flag") => word,
            (_, "closed") => closed.to_owned(),
            (_, "uuid") => uuid.to_owned(),
            (_, "te\"xt\\s") => format!("[{text}]"),
            (_, "wholes") => format!("[{whole}, {}]", 5),
            (_, "reals") => format!("{{\"a\":{number}}}"),
            (_, "anys") => format!("{{\"b\" : {json},\"a\": {text}}}"),
            (_, "extras") => format!("{{\"known\":{text},\"x\":{json},\"other\":{whole}}}"),
            (_, "inner" | "named" | "up") => String::from("null"),
            _ => json,
        };
        (key, value)
    });
    let member = member.boxed();
    vec(member.clone(), 0..6).prop_map(write_members).prop_recursive(3, 12, 3, move |inner| {
        let nested =
            (select(vec!["inner", "named", "up", "any", "unknown"]), vec(inner, 0..3)).prop_map(|(key, inner)| {
                let value = match key {
                    "inner" => format!("[{}]", inner.join(" , ")),
                    "named" => {
                        let entries = inner.iter().enumerate().map(|(place, text)| format!("\"{place}\":{text}"));
                        format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
                    }
                    _ => inner.first().cloned().unwrap_or_else(|| "{}".to_owned()),
                };
                (key, value)
            });
        (vec(member.clone(), 0..4), vec(nested, 0..2), any::<bool>()).prop_map(|(mut members, nested, first)| {
            let place = if first { 0 } else { members.len() };
            members.splice(place..place, nested);
            write_members(members)
        })
    })
}

/// An object of these members, of which `text` nearly always is one, and none stands twice but now and then.
fn write_members(mut members: Vec<(&'static str, String)>) -> String {
    let lucky = members.iter().map(|(key, value)| key.len() + value.len()).sum::<usize>() % 16;
    if lucky != 1 && !members.iter().any(|(key, _)| *key == "text") {
        members.insert(lucky % (members.len() + 1), ("text", "\"t\"".to_owned()));
    }
    if lucky == 2 || lucky == 5 {
        let doubled = members[members.len() / 2].clone();
        members.insert(if lucky == 2 { 0 } else { members.len() }, doubled);
    } else {
        let mut seen = std::collections::BTreeSet::new();
        members.retain(|(key, _)| seen.insert(*key));
    }
    let spell = |key: &str| texts::spelled(key, &[lucky == 3, lucky == 4, lucky == 3]);
    let space = if lucky > 11 { " " } else { "" };
    let members = members.iter().map(|(key, value)| format!("{space}{}{space}:{space}{value}{space}", spell(key)));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

proptest! {
    #![proptest_config(texts::config(1_500))]

    #[test]
    fn a_message_is_read_as_its_description_says_of_what_serde_json_reads(text in body()) {
        compare(&text)?;
    }

    #[test]
    fn what_was_a_message_is_read_so_too(bytes in texts::damaged(body())) {
        compare(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn anything_is_read_so_too(text in texts::json()) {
        compare(&text)?;
        compare(&format!("{{\"text\":\"\",\"any\":{text}}}"))?;
        compare(&format!("{{\"unknown\":{text},\"text\":\"\"}}"))?;
        compare(&format!("{{\"text\":\"\",\"extras\":{{\"a\":{text},\"known\":\"\"}}}}"))?;
    }
}

/// What never happens is not tested.
#[test]
fn enough_of_the_random_messages_are_good_and_enough_are_bad() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let good = (0..400).filter(|_| {
        let text = body().new_tree(&mut runner).unwrap().current();
        decode_body::<All<'_>>(&text).is_ok()
    });
    let good = good.count();
    assert!((100..350).contains(&good), "{good} of 400");
}
