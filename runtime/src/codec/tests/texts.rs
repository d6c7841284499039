//! Random texts: JSON in all its spellings, and what is nearly JSON.

use proptest::collection::vec;
use proptest::prelude::*;

fn space() -> impl Strategy<Value = String> {
    prop_oneof![6 => Just(String::new()), 1 => "[ \t\r\n]{1,3}"]
}

/// JSON numbers of every form, some beyond what an `f64` holds.
pub(super) fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => any::<i64>().prop_map(|number| number.to_string()),
        2 => "-?(0|[1-9][0-9]{0,20})",
        2 => "-?(0|[1-9][0-9]{0,9})\\.[0-9]{1,20}",
        2 => "-?(0|[1-9][0-9]{0,4})(\\.[0-9]{1,4})?[eE][+-]?[0-9]{1,3}",
    ]
}

/// A string with its quotes. Escapes name lone surrogates now and then.
pub(super) fn string() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-zA-Z0-9 :/{}\\[\\],-]{0,20}",
        1 => "[^\"\\\\\u{0}-\u{1f}]{0,8}",
        2 => r#"\\["\\/bfnrt]"#,
        2 => "\\\\u[0-9a-fA-F]{4}",
        1 => "\\\\u[dD][89abAB][0-9a-f]{2}\\\\u[dD][c-fC-F][0-9a-f]{2}",
        1 => Just(String::from("é😀\u{7f}\u{2028}")),
    ];
    vec(piece, 0..4).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
}

/// One JSON text, with an occasional fault that its pieces bring with them.
pub(super) fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        2 => number(),
        3 => string(),
        2 => prop_oneof![Just("true"), Just("false"), Just("null")].prop_map(String::from),
    ];
    let spaced = (space(), leaf, space()).prop_map(|(before, value, behind)| before + &value + &behind);
    spaced.prop_recursive(5, 40, 5, |inner| {
        prop_oneof![
            (vec(inner.clone(), 0..5), space())
                .prop_map(|(elements, behind)| format!("[{}]{behind}", elements.join(","))),
            (vec((space(), string(), space(), inner), 0..5), space()).prop_map(|(members, behind)| {
                let members: Vec<_> =
                    members.iter().map(|(before, key, colon, value)| format!("{before}{key}{colon}:{value}")).collect();
                format!("{{{}}}{behind}", members.join(","))
            }),
        ]
    })
}

/// JSON of which a few bytes were changed, taken away or put in.
pub(super) fn damaged() -> impl Strategy<Value = String> {
    let byte = prop_oneof![
        8 => proptest::sample::select(b"{}[]\",:\\u0123456789-+.eEtrfalsn /b\n\x1f\x7f".to_vec()),
        1 => any::<u8>(),
    ];
    (json(), vec((any::<prop::sample::Index>(), 0..3_u8, byte), 1..4)).prop_map(|(text, changes)| {
        let mut bytes = text.into_bytes();
        for (place, change, byte) in changes {
            let at = place.index(bytes.len() + 1);
            match change {
                0 => bytes.insert(at, byte),
                1 if at < bytes.len() => bytes[at] = byte,
                _ if at < bytes.len() => {
                    bytes.remove(at);
                }
                _ => {}
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}
