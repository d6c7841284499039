//! Types and names of every form that a field can have.

#![allow(
    clippy::box_collection,
    clippy::redundant_allocation,
    clippy::vec_box,
    reason = "what a user could write, and need not"
)]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use tieline::codec::{self, Free, Json, decode_body};
use tieline::own::{Enumeration, IntoOwned, Object};

use super::{round, written};

/// Names that are keywords, and one that looks like a local of the emitted code.
#[derive(Clone, Debug, PartialEq, tieline::Object)]
struct r#Match<'a> {
    r#type: String,
    r#fn: Option<bool>,
    #[tieline(key = "Über-Name \"x\"\n")]
    strange: Cow<'a, str>,
    key: i64,
    input: i64,
    object: i64,
    out: i64,
    value: i64,
    start: i64,
    others: i64,
    presence: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, tieline::Enumeration)]
enum Word {
    r#Self_,
    NotYet,
    #[tieline(value = "end of call")]
    End,
}

#[derive(Clone, Debug, PartialEq, tieline::Properties)]
struct Numbers {
    a: i8,
    b: i16,
    c: i32,
    d: i64,
    e: u8,
    f: u16,
    g: u32,
    h: u64,
    i: usize,
    j: f32,
    k: f64,
    #[tieline(range(min = 1))]
    l: Box<u8>,
    #[tieline(default = 5, range(max = 6))]
    m: Box<Box<i32>>,
    #[tieline(range(max = 0.5))]
    n: Option<f32>,
    o: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, tieline::Properties)]
struct Texts<'a> {
    a: String,
    b: Cow<'a, str>,
    c: Box<str>,
    #[tieline(default = "x", length(max = 2))]
    d: Box<str>,
    e: Box<String>,
    f: Vec<Box<str>>,
    g: r#String,
    h: Option<r#Cow<'a, r#str>>,
}

#[derive(Clone, Debug, PartialEq, tieline::Properties)]
struct Maps<'a> {
    a: BTreeMap<String, i64>,
    b: HashMap<String, Word>,
    c: HashMap<Cow<'a, str>, Vec1>,
    d: Option<HashMap<Box<str>, f64>>,
    e: Box<BTreeMap<Cow<'a, str>, Json<'a>>>,
    #[tieline(default)]
    f: HashMap<String, bool>,
}

/// Called like a type of the standard library would be.
#[derive(Clone, Debug, Default, PartialEq, tieline::Object)]
struct Vec1 {
    of: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, tieline::Properties)]
struct Others<'a> {
    a: codec::Uuid<'a>,
    b: uuid::Uuid,
    #[tieline(default = "67e55044-10b1-426f-9247-bb680e5fe0c8")]
    c: uuid::Uuid,
    d: Free<'a>,
    e: Json<'a>,
    f: Vec<Json<'a>>,
    g: Text<'a>,
    h: Option<Box<Vec1>>,
    i: Box<Vec<Vec1>>,
    j: Vec<Box<Vec1>>,
}

/// Another name is a type of the user's own, whatever is behind it.
type Text<'a> = Cow<'a, str>;

/// With a secret, `Debug` is written by the derive.
#[derive(Clone, PartialEq, tieline::Object)]
struct Secrets {
    user: String,
    #[tieline(secret)]
    password: String,
    #[tieline(secret)]
    pins: Vec<u16>,
    #[tieline(secret)]
    more: Option<Vec1>,
}

#[derive(Clone, PartialEq, tieline::Object)]
#[tieline(own_debug)]
struct Loud {
    #[tieline(secret)]
    word: String,
}

impl std::fmt::Debug for Loud {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Loud({} letters)", self.word.len())
    }
}

#[test]
fn names_may_be_keywords_and_keys_may_be_anything() {
    let text = "{\"type\":\"t\",\"fn\":true,\"Über-Name \\\"x\\\"\\n\":\"s\",\"key\":1,\"input\":2,\"object\":3,\
                \"out\":4,\"value\":5,\"start\":6,\"others\":7,\"presence\":8}";
    let read: r#Match<'_> = round(text);
    assert_eq!((read.r#type.as_str(), read.r#fn, read.presence), ("t", Some(true), 8));
    assert_eq!(<r#Match<'_> as Object>::KEYS[..2], ["type", "fn"]);
    assert!(read.has(1) && read.has(0));
    assert_eq!(Word::WORDS, ["SELF", "NOT_YET", "end of call"]);
    assert_eq!((Word::listed(1), Word::End.as_str()), (Word::NotYet, "end of call"));
}

#[test]
fn each_type_of_numbers_holds_what_it_can() {
    let least = format!(
        r#"{{"a":-128,"b":-32768,"c":-2147483648,"d":{},"e":0,"f":0,"g":0,"h":0,"i":0,"j":-0.1,"k":0.1,"l":1,"m":-9,"o":[]}}"#,
        i64::MIN
    );
    let read: Numbers = round(&least);
    assert_eq!((read.a, read.d, read.j.to_bits()), (i8::MIN, i64::MIN, (-0.1_f32).to_bits()));
    let most = format!(
        r#"{{"a":127,"b":32767,"c":2147483647,"d":{0},"e":255,"f":65535,"g":4294967295,"h":{0},"i":{0},"j":3.4028235e38,"k":1e300,"l":255,"m":6,"n":0.5,"o":[0,255]}}"#,
        i64::MAX
    );
    let mut read: Numbers = round(&most);
    for (from, to, told) in [
        (r#""a":127"#, r#""a":128"#, "a number is not within its limits: -128 to 127, at `a`"),
        (r#""c":2147483647"#, r#""c":-2147483649"#, "not within its limits: -2147483648 to 2147483647, at `c`"),
        (r#""e":255"#, r#""e":-1"#, "not within its limits: 0 to 255, at `e`"),
        (r#""e":255"#, r#""e":25.5"#, "expected a whole number"),
        (r#""g":4294967295"#, r#""g":4294967296"#, "0 to 4294967295, at `g`"),
        (r#""h":9"#, r#""h":-9"#, "at least 0, at `h`"),
        (r#""h":9"#, r#""h":99"#, "a number is too large to be read, at `h`"),
        (r#""j":3.4028235e38"#, r#""j":3.5e38"#, "a number is too large to be read, at `j`"),
        (r#""l":255"#, r#""l":0"#, "1 to 255, at `l`"),
        (r#""l":255"#, r#""l":256"#, "255, at `l`"),
        (r#""m":6"#, r#""m":7"#, "-2147483648 to 6, at `m`"),
        (r#""n":0.5"#, r#""n":0.6"#, "at most 0.5, at `n`"),
        (r#""o":[0,255]"#, r#""o":[0,256]"#, "0 to 255, at `o[1]`"),
    ] {
        assert!(most.contains(from), "{from}");
        let error = decode_body::<Numbers>(&most.replacen(from, to, 1)).expect_err(to).to_string();
        assert!(error.contains(told), "{to}: {error}");
    }
    read.h = u64::MAX;
    let error = codec::Encode::encode(&read, &mut Vec::new()).expect_err("more than an i64");
    assert_eq!(error.to_string(), "`u64`: a number is too large to be read");
    (read.h, read.j) = (0, f32::NAN);
    assert!(codec::Encode::encode(&read, &mut Vec::new()).is_err());
    (read.j, *read.l) = (0.0, 0);
    let error = codec::Encode::encode(&read, &mut Vec::new()).expect_err("below its limit");
    assert_eq!(error.to_string(), "`Numbers.l`: a number is not within its limits: 1 to 255");
}

#[test]
fn a_default_is_there_when_nothing_is() {
    let read: Numbers =
        decode_body(r#"{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"o":[],"m":null}"#)
            .expect("all but `m`");
    assert_eq!(**read.m, 5);
    let read: Texts<'_> = decode_body(r#"{"a":"","b":"","c":"","e":"","f":[],"g":""}"#).expect("all but `d`");
    assert_eq!((&*read.d, read.h), ("x", None));
}

#[test]
fn texts_are_read_into_whatever_holds_them() {
    let text = r#"{"a":"\u00e9","b":"\"","c":"c","d":"d","e":"e","f":["\\","f"],"g":"g","h":"h"}"#;
    let read: Texts<'_> = decode_body(text).expect("texts");
    assert_eq!((read.a.as_str(), &*read.b, &*read.f[0]), ("é", "\"", "\\"));
    assert_eq!(written(&read.clone().into_owned()), text.replace("\\u00e9", "é"));
    let error = decode_body::<Texts<'_>>(&text.replace(r#""d":"d""#, r#""d":"ddd""#)).expect_err("too long");
    assert_eq!(error.to_string(), "a string has 3 characters, and the most is 2, at `d` (byte 35)");
}

#[test]
fn maps_are_written_in_the_order_of_the_alphabet() {
    let text = r#"{"a":{"b":2,"a":1},"b":{"z":"NOT_YET","a":"end of call"},"c":{"\u0062":{},"a":{"of":1}},"d":{"y":1,"x":0.5},"e":{"k":[1 ,2]}}"#;
    let read: Maps<'_> = decode_body(text).expect("maps");
    let sorted = r#"{"a":{"a":1,"b":2},"b":{"a":"end of call","z":"NOT_YET"},"c":{"a":{"of":1},"b":{}},"d":{"x":0.5,"y":1.0},"e":{"k":[1 ,2]},"f":{}}"#;
    assert_eq!(written(&read), sorted);
    assert_eq!(written(&read.into_owned()), sorted);
    for twice in
        [r#"{"a":{"x":1,"x":1},"b":{},"c":{},"e":{}}"#, r#"{"a":{},"b":{"x":"SELF","\u0078":"SELF"},"c":{},"e":{}}"#]
    {
        let error = decode_body::<Maps<'_>>(twice).expect_err("one would be lost");
        assert_eq!(error.problem(), &codec::Problem::RepeatedEntry);
    }
}

#[test]
fn other_types_are_what_they_are() {
    let text = r#"{"a":"67E55044-10B1-426F-9247-BB680E5FE0C8","b":"67e5504410b1426f9247bb680e5fe0c8","d":{"k":"v"},"e":[ 1],"f":[{},null],"g":"g","h":{"of":1},"i":[{}],"j":[{"of":2}]}"#;
    let read: Others<'_> = decode_body(text).expect("all of them");
    assert_eq!(read.b, read.c);
    assert_eq!(
        written(&read.into_owned()),
        r#"{"a":"67E55044-10B1-426F-9247-BB680E5FE0C8","b":"67e55044-10b1-426f-9247-bb680e5fe0c8","c":"67e55044-10b1-426f-9247-bb680e5fe0c8","d":{"k":"v"},"e":[ 1],"f":[{},null],"g":"g","h":{"of":1},"i":[{}],"j":[{"of":2}]}"#
    );
}

#[test]
fn a_secret_is_never_shown() {
    let text = r#"{"user":"u","password":"p4ss","pins":[1234],"more":{"of":77}}"#;
    let read: Secrets = round(text);
    let shown = format!("{read:?} {read:#?}");
    assert!(shown.contains("user: \"u\"") && shown.contains("<secret>"), "{shown}");
    assert!(!["p4ss", "1234", "77"].iter().any(|secret| shown.contains(secret)), "{shown}");
    for wrong in [
        r#"{"user":"u","password":{"p4ss":1},"pins":[]}"#,
        r#"{"user":"u","password":"","pins":[70000]}"#,
        r#"{"user":"u","password":"","pins":[],"more":{"p4ss":{},"of":"p4ss"}}"#,
    ] {
        let error = decode_body::<Secrets>(wrong).expect_err("it is not as described");
        let shown = format!("{error} {error:?}");
        assert!(!["p4ss", "70000", "of", "[0]"].iter().any(|secret| error.to_string().contains(secret)), "{shown}");
    }
    assert_eq!(format!("{:?}", Loud { word: "abc".to_owned() }), "Loud(3 letters)");
}

/// It names itself as Rust allows it within a struct.
#[derive(Clone, Debug, PartialEq, tieline::Object)]
struct Branch<'a> {
    name: Cow<'a, str>,
    branches: Option<Vec<Self>>,
}

#[test]
fn a_struct_holds_others_of_itself() {
    let leaf = Branch { name: "leaf".into(), branches: None };
    let branch = Branch { name: "branch".into(), branches: Some(vec![leaf]) };
    let json = r#"{"name":"branch","branches":[{"name":"leaf"}]}"#;
    assert_eq!(written(&branch), json);
    assert_eq!(decode_body::<Branch<'_>>(json).unwrap().into_owned(), branch);
}
