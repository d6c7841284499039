use crate::codec::members::{Keys, read};
use crate::codec::{Cursor, DecodeError, Problem};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;

static KEYS: Keys = Keys::new("t\"name\":\nI\"count\":\nB\"loud\":\nT\"a \\\"quote\\\"\":\nn\"size\":");

type Values = (String, Option<i64>, Option<bool>, Option<String>, f64);

fn values(text: &str) -> Result<Values, DecodeError> {
    let mut input = Cursor::new(text);
    read::<2, 3, _>(&mut input, &KEYS, |read| {
        let (name, quote) = (read.text(0).into_owned(), read.maybe_text(1));
        (name, read.maybe_integer(0), read.maybe_boolean(1), quote.map(|text| text.into_owned()), read.number(2))
    })
}

#[test]
fn plain_values_are_read_in_any_order_and_however_they_are_written() {
    let all = ("bell".to_owned(), Some(7), Some(true), Some("q".to_owned()), 0.5);
    for text in [
        r#"{"name":"bell","count":7,"loud":true,"a \"quote\"":"q","size":0.5}"#,
        r#"{"size":0.5,"loud":true,"a \"quote\"":"q","count":7,"name":"bell"}"#,
        r#" { "name" : "b\u0065ll" , "unknown": [1, {"name": 2}], "count" : 7, "l\u006fud":true, "a \u0022quote\"": "q", "size" : 5e-1 }"#,
    ] {
        assert_eq!(values(text), Ok(all.clone()), "{text}");
    }
}

#[test]
fn what_may_be_left_out_may_be_null() {
    let least = Ok(("".to_owned(), None, None, None, 2.0));
    assert_eq!(values(r#"{"name":"","size":2}"#), least);
    assert_eq!(values(r#"{"count":null,"name":"","a \"quote\"":null,"loud": null,"size":2}"#), least);
}

#[test]
fn what_must_be_there_is_missed_by_its_name() {
    let problem = |text| values(text).map_err(|error| error.problem().clone());
    assert_eq!(problem(r#"{"size":2}"#), Err(Problem::Missing { key: "name" }));
    assert_eq!(problem(r#"{"name":"a","count":1}"#), Err(Problem::Missing { key: "size" }));
    assert!(matches!(problem(r#"{"name":null,"size":2}"#), Err(Problem::Expected { .. })));
    assert!(matches!(problem(r#"{"name":"a","size":null}"#), Err(Problem::Expected { .. })));
    assert_eq!(problem(r#"{"name":"a","count":1,"count":2,"size":2}"#), Err(Problem::Repeated { key: "count" }));
    assert_eq!(problem(r#"{"name":"a","name":"b","size":2}"#), Err(Problem::Repeated { key: "name" }));
}

#[test]
fn a_key_with_escapes_has_its_name_without_them() {
    let names: Vec<_> = KEYS.all().iter().map(|key| (key.name(), key.is_optional())).collect();
    assert_eq!(names, [("name", false), ("count", true), ("loud", true), ("a \"quote\"", true), ("size", false)]);
}

/// As many as an object of plain values has at most.
const MOST: usize = 128;

/// Keys of every length around one and two windows, with escapes, line ends and what is not ASCII, of every kind in turn.
fn many(count: usize) -> &'static Keys {
    let text: Vec<_> = (0..count).map(|index| format!("{}{}:", letter(index), json(&name(index)))).collect();
    Box::leak(Box::new(Keys::new(text.join("\n").leak())))
}

fn letter(index: usize) -> char {
    ['t', 'T', 'i', 'I', 't', 'b', 'B', 'T', 'n', 'N', 't'][index % 11]
}

fn is_optional(index: usize) -> bool {
    letter(index).is_ascii_uppercase()
}

fn name(index: usize) -> String {
    match index % 9 {
        0..3 => format!("k{index}"),
        3 => format!("{index:-<width$}", width = 12 + index % 4),
        4 => format!("{index:-<width$}", width = 28 + index % 4),
        5 => format!("{index:-<40}"),
        6 => format!("\"{index}\\"),
        7 => format!("{index}\nn\"{index}\":\r"),
        _ => format!("{index}é\u{1f600}\u{85}\u{2028}"),
    }
}

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// A text is of every length around a word and two.
fn value(index: usize) -> String {
    match letter(index).to_ascii_lowercase() {
        't' if index.is_multiple_of(13) => json(&format!("\t{index}")),
        't' => json(&"é-".repeat(index % 14)),
        'i' => format!("-{index}"),
        'b' => (index.is_multiple_of(2)).to_string(),
        _ => format!("{index}.5"),
    }
}

/// What was read, by the names of the keys, as JSON.
fn read_many(text: &str, count: usize) -> Result<BTreeMap<String, String>, DecodeError> {
    thread_local!(static KEYS: std::cell::RefCell<BTreeMap<usize, &'static Keys>> = const { std::cell::RefCell::new(BTreeMap::new()) });
    let keys = KEYS.with_borrow_mut(|keys| *keys.entry(count).or_insert_with(|| many(count)));
    thread_local!(static COUNT: std::cell::Cell<usize> = const { std::cell::Cell::new(0) });
    COUNT.set(count);
    read::<MOST, MOST, _>(&mut Cursor::new(text), keys, |read| {
        let (mut texts, mut others) = (0.., 0..);
        let mut found = BTreeMap::new();
        for index in 0..COUNT.get() {
            let value = match letter(index) {
                't' => Some(json(&read.text(texts.next().unwrap()))),
                'T' => read.maybe_text(texts.next().unwrap()).map(|text| json(&text)),
                'i' => Some(read.integer(others.next().unwrap()).to_string()),
                'I' => read.maybe_integer(others.next().unwrap()).map(|value| value.to_string()),
                'b' => Some(read.boolean(others.next().unwrap()).to_string()),
                'B' => read.maybe_boolean(others.next().unwrap()).map(|value| value.to_string()),
                'n' => Some(read.number(others.next().unwrap()).to_string()),
                _ => read.maybe_number(others.next().unwrap()).map(|value| value.to_string()),
            };
            found.extend(value.map(|value| (name(index), value)));
        }
        found
    })
}

/// A key as one of several ways to write it.
fn spelled(name: &str, how: u8) -> String {
    match how {
        0 => {
            let units: String = name.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
            format!("\"{units}\"")
        }
        _ => json(name),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 2 } else { 600 }, ..ProptestConfig::default() })]

    #[test]
    fn of_many_plain_values_each_is_read_once_or_missed(
        count in prop_oneof![1..12_usize, 60..69_usize, 122..=MOST],
        order in prop_oneof![
            2 => Just(Vec::new()),
            1 => vec((any::<Index>(), any::<Index>()), 1..4),
            1 => vec((any::<Index>(), any::<Index>()), 200),
        ],
        left_out in vec(any::<Index>(), 0..3),
        null in vec(any::<Index>(), 0..3),
        twice in prop_oneof![4 => Just(None), 1 => (any::<Index>(), any::<Index>()).prop_map(Some)],
        unknown in vec((any::<Index>(), 0..3_u8), 0..3),
        whims in prop_oneof![2 => Just(vec![9]), 1 => vec(0..12_u8, 20)],
    ) {
        let mut indexes: Vec<usize> = (0..count).collect();
        for (one, other) in order {
            indexes.swap(one.index(count), other.index(count));
        }
        let left_out: Vec<_> = left_out.iter().map(|at| at.index(count)).collect();
        let null: Vec<_> = null.iter().map(|at| at.index(count)).collect();
        indexes.retain(|index| !left_out.contains(index));
        let mut is_right = left_out.iter().all(|index| is_optional(*index));
        is_right &= null.iter().all(|index| is_optional(*index) || left_out.contains(index));
        if let Some((which, place)) = twice
            && !indexes.is_empty()
        {
            is_right = false;
            let again = indexes[which.index(indexes.len())];
            indexes.insert(place.index(indexes.len() + 1), again);
        }
        let mut whims = whims.iter().copied().cycle();
        let mut expected = BTreeMap::new();
        let mut members = Vec::new();
        for index in indexes {
            let written = if null.contains(&index) { String::from("null") } else { value(index) };
            if written != "null" {
                expected.insert(name(index), value(index));
            }
            let space = |whim| if whim == 1 { " \n" } else if whim == 2 { " " } else { "" };
            let mut next = || whims.next().unwrap();
            let key = spelled(&name(index), next());
            members.push([space(next()), &key, space(next()), ":", space(next()), &written, space(next())].concat());
        }
        for (place, what) in unknown {
            let member = [r#""more":"x""#, r#""k0 ":[{"k0":1},null]"#, r#""":-1e3"#][usize::from(what)];
            members.insert(place.index(members.len() + 1), member.to_owned());
        }
        let text = format!("{{{}}}", members.join(","));
        match read_many(&text, count) {
            Ok(found) => {
                prop_assert!(is_right, "{}", text);
                prop_assert_eq!(found, expected, "{}", text);
            }
            Err(error) => prop_assert!(!is_right, "{}: {}", error, text),
        }
    }
}
