//! Random texts: JSON in all its spellings, and what is nearly JSON.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// How hard to look: `TIELINE_CASES` times as hard as in the normal run.
pub(super) fn config(cases: u32) -> ProptestConfig {
    let times = std::env::var("TIELINE_CASES").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    ProptestConfig { cases: cases * times, failure_persistence: None, ..ProptestConfig::default() }
}

fn space() -> impl Strategy<Value = String> {
    prop_oneof![8 => Just(String::new()), 1 => "[ \t\r\n]{1,3}", 1 => Just(String::from(" "))]
}

/// Numbers of every form, at their limits and beyond them.
pub(super) fn number() -> impl Strategy<Value = String> {
    let limits = select(vec![
        "0",
        "-0",
        "0.0",
        "-0.0",
        "1e0",
        "0e999999999999",
        "1E400",
        "-1e400",
        "1e308",
        "1.7976931348623157e308",
        "1.7976931348623159e308",
        "5e-324",
        "2e-324",
        "2.2250738585072011e-308",
        "9007199254740992",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551615",
        "18446744073709551616",
        "9223372036854775807.0",
        "1e18",
        "1e19",
        "12e-1",
        "120e-1",
        "1.0",
        "1.50",
        "0.1e1",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "+1",
        "1e+",
        "-01",
        "00",
    ]);
    prop_oneof![
        2 => limits.prop_map(str::to_owned),
        3 => any::<i64>().prop_map(|number| number.to_string()),
        2 => (-1000..1000_i32).prop_map(|number| number.to_string()),
        1 => any::<u64>().prop_map(|number| number.to_string()),
        2 => "-?(0|[1-9][0-9]{0,25})",
        2 => "-?(0|[1-9][0-9]{0,9})\\.[0-9]{1,20}",
        2 => "-?(0|[1-9][0-9]{0,4})(\\.[0-9]{1,4})?[eE][+-]?[0-9]{1,3}",
        1 => any::<f64>().prop_filter_map("finite", |number| number.is_finite().then(|| format!("{number:e}"))),
    ]
}

/// A string with its quotes, in one of its spellings, some of them wrong.
pub(super) fn string() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-zA-Z0-9 :/{}\\[\\],-]{0,20}",
        2 => "[^\"\\\\\u{0}-\u{1f}]{0,8}",
        2 => r#"\\["\\/bfnrt]"#,
        2 => "\\\\u00[0-9a-fA-F]{2}",
        1 => "\\\\u[0-9a-fA-F]{4}",
        1 => "\\\\u[dD][89abAB][0-9a-f]{2}\\\\u[dD][c-fC-F][0-9a-f]{2}",
        1 => select(vec!["\\ud800", "\\udbff\\udfff", "\\ud800\\udc00", "\\ud800\\ue000", "\\udbff\\udbff", "\\ud83d\\n"])
            .prop_map(String::from),
        1 => Just(String::from("é😀\u{7f}\u{2028}")),
    ];
    vec(piece, 0..4).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
}

/// A text as a JSON string: each character as it is or as an escape.
pub(super) fn spelled(text: &str, escapes: &[bool]) -> String {
    let mut spelled = String::from("\"");
    for (place, character) in text.chars().enumerate() {
        if escapes.get(place % escapes.len().max(1)).copied().unwrap_or(false) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                spelled += &format!("\\u{unit:04x}");
            }
        } else {
            let quoted = serde_json::to_string(&character).unwrap();
            spelled += quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap();
        }
    }
    spelled + "\""
}

/// One of these keys, now and then with escapes.
pub(super) fn key(keys: &'static [&'static str]) -> impl Strategy<Value = String> {
    let escapes = prop_oneof![6 => Just(vec![false]), 1 => vec(any::<bool>(), 1..5)];
    (select(keys), escapes).prop_map(|(key, escapes)| spelled(key, &escapes))
}

/// An object of members that are texts already.
pub(super) fn object(members: impl Strategy<Value = Vec<(String, String)>>) -> impl Strategy<Value = String> {
    (members, vec((space(), space(), space(), space()), 1..4)).prop_map(|(members, spaces)| {
        let members = members.iter().enumerate().map(|(place, (key, value))| {
            let (one, two, three, four) = &spaces[place % spaces.len()];
            format!("{one}{key}{two}:{three}{value}{four}")
        });
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    })
}

/// Members of an object, of which one is now and then taken away, doubled, without a value, or anything.
pub(super) fn tweaked(
    members: impl Strategy<Value = Vec<(String, String)>>,
) -> impl Strategy<Value = Vec<(String, String)>> {
    (members, 0..10_u8, any::<Index>(), any::<Index>(), json()).prop_map(|(mut members, tweak, from, to, json)| {
        if members.is_empty() {
            return members;
        }
        let from = from.index(members.len());
        match tweak {
            0 => _ = members.remove(from),
            1 | 2 => members.insert(to.index(members.len() + 1), members[from].clone()),
            3 => members[from].1 = "null".to_owned(),
            4 => members[from].1 = json,
            5 => {
                let to = to.index(members.len());
                members.swap(from, to);
            }
            _ => {}
        }
        members
    })
}

/// One JSON text, with an occasional fault that its pieces bring with them.
pub(super) fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        2 => number(),
        3 => string(),
        2 => select(vec!["true", "false", "null"]).prop_map(String::from),
    ];
    let spaced = (space(), leaf, space()).prop_map(|(before, value, behind)| before + &value + &behind);
    spaced.prop_recursive(5, 30, 4, |inner| {
        let keys = prop_oneof![3 => key(&["a", "b", "c"]), 1 => string()];
        prop_oneof![
            (vec(inner.clone(), 0..4), space())
                .prop_map(|(elements, behind)| format!("[{}]{behind}", elements.join(","))),
            object(vec((keys, inner), 0..4)),
        ]
    })
}

/// A text as it is, or with a few bytes changed, taken away, put in or doubled.
pub(super) fn damaged(text: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        8 => select(b"{}[]\",:;\\u0123456789-+.eEtrfalsn /b\n\x1f\x7f".to_vec()),
        1 => any::<u8>(),
    ];
    let changes = prop_oneof![2 => Just(Vec::new()), 3 => vec((any::<Index>(), 0..5_u8, byte), 1..4)];
    (text, changes).prop_map(|(text, changes)| {
        let mut bytes = text.into_bytes();
        for (place, change, byte) in changes {
            let at = place.index(bytes.len() + 1);
            match change {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => bytes[at] = byte,
                2 if at < bytes.len() => _ = bytes.remove(at),
                3 => bytes.truncate(at),
                4 => bytes.extend_from_within(at..),
                _ => {}
            }
        }
        bytes
    })
}
