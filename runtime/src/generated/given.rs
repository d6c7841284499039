//! What generated code asks of types that stand in place of generated ones.

use std::borrow::Cow;

use crate::codec::{Cursor, Decode, DecodeError, Key};
use crate::own::{Enumeration, Fragment, Object, Piece, Response};

/// A response of the user's own.
pub fn response<T: Response>() {}

/// Whether a fragment has this text in one of its pieces. That of a type that lacks its derive, which has been told, has
/// every text.
#[must_use]
pub const fn says(fragment: &Fragment, text: &str) -> bool {
    if fragment.rust.is_empty() {
        return true;
    }
    let mut rest = fragment.text;
    while let Some((piece, others)) = rest.split_first() {
        if let Piece::Text(piece) = piece {
            let mut bytes = piece.as_bytes();
            while let Some((_, behind)) = bytes.split_first() {
                if begins(bytes, text.as_bytes()) {
                    return true;
                }
                bytes = behind;
            }
        }
        rest = others;
    }
    false
}

const fn begins(mut bytes: &[u8], mut with: &[u8]) -> bool {
    while let Some((wanted, others)) = with.split_first() {
        match bytes.split_first() {
            Some((first, rest)) if *first == *wanted => (bytes, with) = (rest, others),
            _ => return false,
        }
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
    use super::{children, same, says, text};
    use crate::codec::Key;
    use crate::own::{Fragment, Meaning, Piece};

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
    fn a_fragment_is_searched_piece_by_piece() {
        let pieces = &[Piece::Text("properties:\n  a:\n    "), Piece::Failure, Piece::Text("\n  ab:\n")];
        let fragment = Fragment::new(Meaning::Response, "", "", pieces);
        assert!(says(&fragment, "\n  a:") && says(&fragment, "\n  ab:") && !says(&fragment, "\n  b:"));
    }

    #[test]
    fn names_are_compared_whole() {
        assert!(same("ab", "ab") && !same("ab", "a") && !same("a", "ab") && !same("ab", "ac"));
    }
}
