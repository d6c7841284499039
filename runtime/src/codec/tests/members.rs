use crate::codec::members::{Keys, read};
use crate::codec::{Cursor, DecodeError, Problem};

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
