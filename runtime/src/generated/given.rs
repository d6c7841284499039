//! What generated code asks of types that stand in place of generated ones.

use std::borrow::Cow;

use crate::codec::{Cursor, Decode, DecodeError, Key};
use crate::own::{Enumeration, Event, IntoOwned, Object, Query, Request, Response};

/// A query of the user's own.
pub fn query<T: Query>() {}

/// A request of the user's own.
pub fn request<T: Request>() {}

/// An event of the user's own.
pub fn event<T: Event>() {}

/// A response of the user's own.
pub fn response<T: Response + IntoOwned>() {}

/// What a failure tells, of the user's own.
pub fn failure<T: Response>() {}

/// An object of the user's own, which stands in generated structs.
pub fn object<T: Object + IntoOwned + Nested>() {}

/// An enumeration of the user's own, which stands in generated structs.
pub fn enumeration<T: Enumeration + IntoOwned + Nested>() {}

/// What a type needs to stand in a generated struct, which is all of this itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a generated struct",
    label = "a struct that holds it is generated",
    note = "what `protocol!` writes can be cloned, compared and shown: add `#[derive(Clone, PartialEq, Debug)]`"
)]
pub trait Nested {}

impl<T: Clone + PartialEq + std::fmt::Debug> Nested for T {}

/// Whether keys are among those of a set of properties.
#[must_use]
pub const fn has(keys: &[&str], wanted: &str) -> bool {
    let mut rest = keys;
    while let Some((first, others)) = rest.split_first() {
        if same(first, wanted) {
            return true;
        }
        rest = others;
    }
    false
}

/// Whether no name stands twice.
#[must_use]
pub const fn distinct(names: &[&str]) -> bool {
    let mut rest = names;
    while let Some((first, others)) = rest.split_first() {
        if has(others, first) {
            return false;
        }
        rest = others;
    }
    true
}

/// Whether two texts are the same, where the compiler wants to know it.
#[must_use]
pub const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let (Some((first, rest)), Some((second, others))) = (one.split_first(), other.split_first()) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

/// The value of this word. The type lists it, which was seen when it was checked against the description.
#[must_use]
pub fn listed<T: Enumeration>(word: &str) -> T {
    T::listed(T::WORDS.iter().position(|listed| *listed == word).unwrap_or_default())
}

/// Whether a value is one of these words.
#[must_use]
pub fn is_one_of<T: Enumeration>(value: &T, words: &[&str]) -> bool {
    words.contains(&value.as_str())
}

/// Whether an object has the property of this key.
#[must_use]
pub fn is_some<T: Object>(object: &T, key: &str) -> bool {
    T::KEYS.iter().position(|known| *known == key).is_some_and(|place| object.has(place))
}

/// Whether an object lacks the property of this key.
#[must_use]
pub fn is_none<T: Object>(object: &T, key: &str) -> bool {
    !is_some(object, key)
}

/// The text behind the only key that is asked for.
///
/// # Errors
///
/// It is not there, it is no text, or what stands around it is no object.
pub fn text<'a>(body: &'a str, key: &'static [Key]) -> Result<Cow<'a, str>, DecodeError> {
    let mut input = Cursor::new(body);
    member(&mut input, key)
}

/// The texts behind `key` in each object of the list behind `list`; none when there is no such list.
///
/// # Errors
///
/// One of them is missing or no text, or what stands around them is not of this form.
pub fn children(body: &str, list: &'static [Key], key: &'static [Key]) -> Result<Vec<String>, DecodeError> {
    let mut found = Vec::new();
    // A body that was left out names nobody.
    if matches!(body.trim_ascii(), "" | "null") {
        return Ok(found);
    }
    let mut input = Cursor::new(body);
    let mut object = input.enter_object(list)?;
    while object.next(&mut input)?.is_some() {
        if input.take_null()? {
            continue;
        }
        let mut children = input.enter_list()?;
        while children.next(&mut input)? {
            found.push(member(&mut input, key)?.into_owned());
        }
    }
    Ok(found)
}

/// The text behind a key of the object at this place.
fn member<'a>(input: &mut Cursor<'a>, key: &'static [Key]) -> Result<Cow<'a, str>, DecodeError> {
    let mut found = None;
    let mut object = input.enter_object(key)?;
    while object.next(input)?.is_some() {
        found = Some(Decode::decode(input)?);
    }
    object.required(found, 0, input)
}

#[cfg(test)]
mod tests {
    use super::{children, distinct, has, same, text};
    use crate::codec::Key;

    static LIST: &[Key] = &[Key::new("bells", "\"bells\":")];
    static NAME: &[Key] = &[Key::new("name", "\"name\":")];

    #[test]
    fn children_are_named_by_one_key_of_each_object_of_one_list() {
        let body = r#"{"a": [1], "bells": [{"name": "x"}, {"loud": true, "name": "y\n"}], "b": {}}"#;
        assert_eq!(children(body, LIST, NAME).unwrap(), ["x", "y\n"]);
        for empty in ["", " null ", "{}", r#"{"bells": null}"#, r#"{"bells": []}"#] {
            assert!(children(empty, LIST, NAME).unwrap().is_empty(), "{empty}");
        }
        for wrong in [r#"{"bells": 1}"#, r#"{"bells": [{}]}"#, r#"{"bells": [{"name": 1}]}"#, "[]", "{"] {
            assert!(children(wrong, LIST, NAME).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_text_is_found_by_its_key() {
        assert_eq!(text(r#"{"id": 1, "name": "a"}"#, NAME).unwrap(), "a");
        assert!(text(r#"{"id": 1}"#, NAME).is_err());
    }

    #[test]
    fn names_are_compared_whole() {
        assert!(same("ab", "ab") && !same("ab", "a") && !same("a", "ab") && !same("ab", "ac"));
        assert!(has(&["a", "b"], "b") && !has(&["a", "b"], "c"));
        assert!(distinct(&["a", "ab", "b"]) && !distinct(&["a", "b", "a"]));
    }
}
