//! Lifetimes, types and constants as parameters.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;

use tieline::codec::{Decode, Encode};
use tieline::own::{Described, IntoOwned, Query};

use super::round;

#[derive(Clone, Debug, PartialEq, tieline::Object)]
struct Page<T> {
    #[tieline(count(max = 2))]
    entries: Vec<T>,
    next: Option<T>,
}

#[derive(Clone, Debug, PartialEq, tieline::Object)]
struct Name<'n> {
    text: Cow<'n, str>,
}

/// Two lifetimes: what is read lives as long as the longer of them.
#[derive(Clone, Debug, PartialEq, tieline::Object)]
struct Pair<'a, 'b> {
    #[tieline(length(max = 3))]
    first: Cow<'a, str>,
    second: Cow<'b, str>,
    both: Option<Box<Pair<'a, 'b>>>,
}

#[derive(Clone, Debug, PartialEq, tieline::Query)]
#[tieline(name = "search")]
struct Search<'q, T: Clone + 'q, const LIMIT: usize>
where
    T: Debug,
{
    #[tieline(default = 7)]
    limit: u16,
    filter: T,
    words: BTreeMap<Cow<'q, str>, T>,
    #[tieline(default = "A")]
    kind: Kind<'q>,
    #[tieline(required_when(kind = ["A"]))]
    reason: Option<T>,
}

#[derive(Clone, Debug, PartialEq, tieline::Enumeration)]
enum Kind<'k> {
    A,
    B,
    #[tieline(other)]
    Other(Cow<'k, str>),
}

/// A type without a lifetime, with one that it does not need.
#[derive(Clone, Copy, Debug, Default, PartialEq, tieline::Event)]
#[tieline(name = "tick")]
struct Tick {}

#[derive(Clone, Copy, Debug, Default, PartialEq, tieline::Event)]
#[tieline(name = "tock")]
struct Tock;

#[derive(Clone, Copy, Debug, PartialEq, tieline::Object)]
struct Borrowed<'a> {
    text: &'a str,
    more: Option<&'a str>,
}

fn owned<T: IntoOwned>(value: T) -> T::Owned {
    value.into_owned()
}

/// What an own dispatcher asks of a message.
fn serves<'t, T: Query + Decode<'t> + IntoOwned + Described>() -> &'static str {
    T::NAME
}

#[test]
fn a_type_parameter_is_whatever_can_be_on_the_wire() {
    let numbers: Page<i32> = round(r#"{"entries":[1,-2],"next":3}"#);
    assert_eq!(numbers, Page { entries: vec![1, -2], next: Some(3) });
    let names: Page<Name<'_>> = round(r#"{"entries":[{"text":"a"}]}"#);
    let kept: Page<Name<'static>> = owned(names);
    assert_eq!(kept.entries[0].text, "a");
    let nested: Page<Page<bool>> = round(r#"{"entries":[{"entries":[true]}]}"#);
    assert!(nested.entries[0].entries[0]);
    assert!(tieline::codec::decode_body::<Page<i64>>(r#"{"entries":[1,2,3]}"#).is_err());
}

#[test]
fn lifetimes_are_told_apart_and_given_up_together() {
    let text = String::from(r#"{"first":"a","second":"b","both":{"first":"c","second":"d"}}"#);
    let pair: Pair<'_, '_> = round(&text);
    assert!(matches!(pair.first, Cow::Borrowed("a")));
    let kept: Pair<'static, 'static> = owned(pair);
    drop(text);
    assert_eq!(kept.both.expect("it is there").second, "d");
}

#[test]
fn everything_at_once() {
    type Texts<'q> = Search<'q, String, 9>;
    assert_eq!(serves::<Texts<'_>>(), "search");
    let read: Texts<'_> = round(r#"{"limit":7,"filter":"f","words":{"a":"b"},"kind":"B"}"#);
    assert_eq!(read.kind, Kind::B);
    let error = tieline::codec::decode_body::<Texts<'_>>(r#"{"filter":"f","words":{}}"#).expect_err("no reason");
    assert_eq!(error.to_string(), "the key `reason` is missing, which is required when `kind` is `A`, at byte 0");
    let kept: Search<'static, String, 9> = owned(read);
    assert_eq!(kept.words["a"], "b");
}

#[test]
fn a_struct_may_have_nothing_in_it() {
    let _: Tick = round("{}");
    let _: Tock = round("{}");
    assert_eq!(super::written(&tieline::codec::decode_body::<Tock>("").expect("nothing")), "{}");
}

#[test]
fn a_borrowed_text_refuses_what_stands_nowhere() {
    let read: Borrowed<'_> = round(r#"{"text":"a","more":"b"}"#);
    assert_eq!(read.more, Some("b"));
    let error = tieline::codec::decode_body::<Borrowed<'_>>(r#"{"text":"a\n"}"#).expect_err("an escape");
    assert_eq!(
        error.to_string(),
        "expected a string without escapes, found a string with an escape, at `text` (byte 8)"
    );
}

#[test]
fn encode_is_all_that_a_message_asks_of_its_parts() {
    fn all<T: Encode>(_: &T) {}
    all(&Page { entries: vec![Name { text: "a".into() }], next: None });
}
