use proptest::prelude::*;

use super::super::{Cursor, Decode, DecodeError, Key, Problem, decode_body};
use super::channel::{Channel, KEYS};
use super::texts;

fn full() -> Channel<'static> {
    Channel {
        line: Some(-7),
        open: Some(true),
        children: Some(vec![Channel::new("c", "CHAT"), Channel::new("d", "EMAIL")]),
        odd: Some("x".into()),
        ..Channel::new("a", "TELEPHONY")
    }
}

/// The members of `full`, in the order of the description.
const MEMBERS: [&str; 6] = [
    r#""id":"a""#,
    r#""type":"TELEPHONY""#,
    r#""line":-7"#,
    r#""is-open-for-calls-at-all-times-of-day":true"#,
    r#""children":[{"id":"c","type":"CHAT"},{"type":"EMAIL","id":"d"}]"#,
    r#""a.\"b\"\\":"x""#,
];

fn problem(text: &str) -> Problem {
    decode_body::<Channel>(text).unwrap_err().problem().clone()
}

/// Writes each character of the keys that `which` picks as an escape.
fn escape_key(member: &str, which: u32) -> String {
    let (key, value) = member.split_once("\":").unwrap();
    if key.contains('\\') {
        return member.into();
    }
    let escaped = key[1..].chars().enumerate().map(|(index, letter)| match which >> (index % 32) & 1 {
        1 => format!("\\u{:04x}", u32::from(letter)),
        _ => letter.to_string(),
    });
    format!("\"{}\":{value}", escaped.collect::<String>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn keys_may_stand_in_any_order_with_space_escapes_and_unknown_ones(
        order in Just(MEMBERS.to_vec()).prop_shuffle(),
        escapes in any::<[u32; 6]>(),
        escaped in any::<bool>(),
        spaces in proptest::collection::vec("[ \t\r\n]{0,2}", 24),
        unknown in proptest::collection::vec((any::<prop::sample::Index>(), texts::json()), 0..3),
    ) {
        let mut members: Vec<_> = order
            .iter()
            .zip(escapes)
            .map(|(member, which)| if escaped { escape_key(member, which) } else { String::from(*member) })
            .collect();
        for (place, value) in unknown {
            if serde_json::from_str::<serde_json::Value>(&value).is_ok() {
                members.insert(place.index(members.len() + 1), format!("\"unknown\":{value}"));
            }
        }
        let mut spaces = spaces.iter().cycle();
        let mut space = || spaces.next().map_or("", String::as_str);
        let mut text = String::from(space()) + "{";
        for (index, member) in members.iter().enumerate() {
            let (key, value) = member.split_once("\":").unwrap();
            let comma = if index == 0 { "" } else { "," };
            text += &[comma, space(), key, "\"", space(), ":", space(), value, space()].concat();
        }
        text += "}";
        text += space();
        prop_assert_eq!(decode_body::<Channel>(&text).unwrap(), full(), "{}", text);
    }

    #[test]
    fn a_known_key_that_stands_twice_is_refused_wherever_it_stands(
        order in Just((0..6_usize).collect::<Vec<_>>()).prop_shuffle(),
        twice in 0..6_usize,
        place in any::<prop::sample::Index>(),
    ) {
        let mut members: Vec<_> = order.iter().map(|index| MEMBERS[*index]).collect();
        members.insert(place.index(7), MEMBERS[twice]);
        let text = format!("{{{}}}", members.join(","));
        let first = text.find(MEMBERS[twice]).unwrap();
        let second = first + 1 + text[first + 1..].find(MEMBERS[twice]).unwrap();
        let error = decode_body::<Channel>(&text).unwrap_err();
        prop_assert_eq!(error.problem(), &Problem::Repeated { key: KEYS[twice].name() });
        prop_assert_eq!(error.offset(), second);
        prop_assert_eq!(error.path(), None);
    }

    /// Reading must never panic, and what it takes must be JSON.
    #[test]
    fn a_damaged_object_is_an_error_or_still_json(text in texts::damaged()) {
        if decode_body::<Channel>(&text).is_ok() {
            prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
        }
    }

    #[test]
    fn many_keys_are_told_apart_in_any_order(order in Just((0..128_usize).collect::<Vec<_>>()).prop_shuffle(), twice in 0..128_usize) {
        let members: Vec<_> = order.iter().map(|index| format!("\"k{index}\":{index}")).collect();
        let text = format!("{{{}}}", members.join(","));
        prop_assert_eq!(read_many(&text).unwrap(), order);
        let text = format!("{{{},\"k{twice}\":0}}", members.join(","));
        let error = read_many(&text).unwrap_err();
        prop_assert_eq!(error.problem(), &Problem::Repeated { key: many_keys()[twice].name() });
    }
}

fn many_keys() -> &'static [Key] {
    static KEYS: std::sync::LazyLock<Vec<Key>> = std::sync::LazyLock::new(|| {
        let leak = |text: String| -> &'static str { text.leak() };
        (0..130).map(|index| Key::new(leak(format!("k{index}")), leak(format!("\"k{index}\":")))).collect()
    });
    &KEYS
}

fn read_many(text: &str) -> Result<Vec<usize>, DecodeError> {
    let mut input = Cursor::new(text);
    let mut object = input.enter_object(many_keys())?;
    let mut read = Vec::new();
    while let Some(key) = object.next(&mut input)? {
        assert_eq!(input.integer()?, i64::try_from(key).unwrap());
        read.push(key);
    }
    Ok(read)
}

#[test]
fn keys_beyond_the_128th_are_read_and_refused_twice() {
    assert_eq!(read_many(r#"{"k129":129,"k0":0,"k128":128,"k127":127}"#).unwrap(), [129, 0, 128, 127]);
    for text in [
        r#"{"k129":129,"k0":0,"k129":129}"#,
        r#"{"k129":129,"k129":129}"#,
        r#"{"x":{"k129":1}, "k129" :129, "k\u0031\u0032\u0039":129}"#,
    ] {
        assert_eq!(read_many(text).unwrap_err().problem(), &Problem::Repeated { key: "k129" }, "{text}");
    }
    assert_eq!(read_many(r#"{"x":{"k129":1},"k129":129}"#).unwrap(), [129]);
}

#[test]
fn an_escaped_key_is_the_same_key() {
    let channel = decode_body::<Channel>(r#"{"i\u0064":"a","\u0074ype":"b"}"#).unwrap();
    assert_eq!(channel, Channel::new("a", "b"));
    assert_eq!(problem(r#"{"id":"a","i\u0064":"a"}"#), Problem::Repeated { key: "id" });
}

#[test]
fn a_key_that_only_begins_like_a_known_one_is_unknown() {
    let channel = decode_body::<Channel>(r#"{"id":"a","type":"b","typ":1,"type2":2,"lin":"x","line ":"y"}"#).unwrap();
    assert_eq!(channel, Channel::new("a", "b"));
}

#[test]
fn keys_are_told_apart_by_case() {
    assert_eq!(problem(r#"{"Id":"a","type":"b"}"#), Problem::Missing { key: "id" });
}

#[test]
fn null_is_as_good_as_left_out_where_a_property_is_optional() {
    let text = r#"{"id":"a","type":"b","line":null,"is-open-for-calls-at-all-times-of-day":null,"children": null}"#;
    assert_eq!(decode_body::<Channel>(text).unwrap(), Channel::new("a", "b"));
    assert_eq!(problem(r#"{"id":null,"type":"b"}"#), Problem::Expected { expected: "a string", found: "`null`" });
    assert_eq!(problem(r#"{"id":"a","type":"b","line":null,"line":null}"#), Problem::Repeated { key: "line" });
}

#[test]
fn a_missing_key_is_named_with_the_place_of_its_object() {
    let text = r#"{"id":"a","type":"b","children":[{"id":"c","type":"d"}, {"id":"e"}]}"#;
    let error = decode_body::<Channel>(text).unwrap_err();
    assert_eq!(error.problem(), &Problem::Missing { key: "type" });
    assert_eq!(&text[error.offset()..], r#"{"id":"e"}]}"#);
    assert_eq!(error.to_string(), "the required key `type` is missing, at `children[1]` (byte 56)");
    assert!(!error.is_syntax());
}

#[test]
fn an_unknown_key_s_value_must_be_json() {
    assert_eq!(problem(r#"{"unknown":[1,{"a":01}],"id":"a","type":"b"}"#), Problem::InvalidNumber);
}

#[test]
fn objects_that_are_not_closed_properly_are_faults_of_syntax() {
    for text in [
        "{",
        "{,",
        "{,}",
        "{\"id\"",
        "{\"id\":\"a\",}",
        "{\"id\":\"a\" \"type\"",
        "{\"id\":\"a\"]",
        "{\"id\" \"a\"}",
        "{]",
        "{{}",
    ] {
        assert!(decode_body::<Channel>(text).unwrap_err().is_syntax(), "{text}");
    }
}

#[test]
fn an_empty_list_and_an_empty_object_are_read() {
    assert!(decode_body::<Vec<bool>>("[ ]").unwrap().is_empty());
    assert_eq!(decode_body::<Vec<Vec<bool>>>("[[],[true , false]]").unwrap(), [vec![], vec![true, false]]);
    for text in ["[,]", "[,true]", "[true,]", "[true false]", "[true}", "[", "[true", "[true,"] {
        assert!(decode_body::<Vec<bool>>(text).unwrap_err().is_syntax(), "{text}");
    }
    let mut input = Cursor::new(" { } ");
    assert_eq!(input.enter_object(&[]).unwrap().next(&mut input).unwrap(), None);
    input.finish().unwrap();
}

#[test]
fn optional_elements_are_read() {
    let elements = Vec::<Option<f64>>::decode(&mut Cursor::new("[1.5, null ,2]")).unwrap();
    assert_eq!(elements, [Some(1.5), None, Some(2.0)]);
}
