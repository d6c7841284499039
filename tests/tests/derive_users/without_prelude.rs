//! A module in which nothing is in scope, and what would be means something else.

#![no_implicit_prelude]
#![allow(dead_code, non_camel_case_types, reason = "they are only in the way")]

struct Some;
struct None;
struct Ok;
struct Err;
trait Decode {}
trait Encode {}
trait Clone {}
trait Default {}
trait From {}
type Result = ();
mod std {}
mod core {}
mod alloc {}

#[derive(::tieline::Object)]
struct Everything<'a> {
    #[tieline(default = "A", length(max = 3))]
    text: ::std::borrow::Cow<'a, str>,
    #[tieline(secret)]
    more: ::std::option::Option<::std::string::String>,
    #[tieline(default = [1, 2], count(max = 9))]
    list: ::std::vec::Vec<i32>,
    #[tieline(default = "B")]
    kind: Kind<'a>,
    #[tieline(required_when(kind = ["A"]))]
    then: ::std::option::Option<bool>,
    #[tieline(others)]
    others: ::std::collections::BTreeMap<::std::borrow::Cow<'a, str>, ::tieline::codec::Json<'a>>,
}

#[derive(::tieline::Enumeration)]
enum Kind<'a> {
    A,
    B,
    #[tieline(other)]
    Other(::std::borrow::Cow<'a, str>),
}

impl ::std::fmt::Debug for Kind<'_> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(::tieline::Enumeration::as_str(self))
    }
}

#[test]
fn nothing_that_is_in_scope_changes_what_is_emitted() {
    let read: Everything<'_> = super::round(r#"{"text":"a","list":[],"kind":"A","then":true,"x":1}"#);
    ::std::assert_eq!(read.others.len(), 1);
    let kept = ::tieline::own::IntoOwned::into_owned(read);
    ::std::assert_eq!(super::written(&kept), r#"{"text":"a","list":[],"kind":"A","then":true,"x":1}"#);
}
