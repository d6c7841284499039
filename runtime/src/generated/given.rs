//! What generated code asks of types that stand in place of generated ones.

use std::borrow::Cow;

use crate::codec::{Cursor, Decode, DecodeError, Key};
use crate::own::{Fragment, Piece, Text};

/// Whether a fragment has this text, which begins with the end of the line before, in one of its pieces. That of a type that
/// lacks its derive, which has been told, has every text.
#[must_use]
pub const fn says(fragment: &Fragment, text: &str) -> bool {
    if fragment.rust.is_empty() {
        return true;
    }
    let mut rest = fragment.text;
    while let Some((piece, others)) = rest.split_first() {
        if let Piece::Text(piece) = piece {
            let mut bytes = piece.as_bytes();
            // Behind a type a line begins.
            if let Some((b'\n', line)) = text.as_bytes().split_first()
                && begins(bytes, line)
            {
                return true;
            }
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

/// Whether what is in the list behind `list` has the key `key`. A list of which nothing is known has it.
#[must_use]
pub const fn lists(fragment: &Fragment, list: &str, key: &str) -> bool {
    let mut rest = fragment.lists;
    while let Some(((known, keys), others)) = rest.split_first() {
        if same(known, list) {
            return match keys {
                Some(keys) => has(keys, key),
                None => true,
            };
        }
        rest = others;
    }
    true
}

const fn has(mut keys: &[&str], key: &str) -> bool {
    while let Some((first, others)) = keys.split_first() {
        if same(first, key) {
            return true;
        }
        keys = others;
    }
    false
}

/// Holds what an answer has and what a failure tells to be different properties.
///
/// # Panics
///
/// There is one that both have; the text says so behind its key. This is evaluated while the module is compiled.
#[track_caller]
#[expect(clippy::panic, reason = "it is called at compile time alone")]
pub const fn apart(answer: &Fragment, failure: &Fragment, text: &str) {
    let key = shared(answer, failure);
    if !key.is_empty() {
        let mut told = Text::new();
        told.push("`");
        told.push(key);
        told.push("`");
        told.push(text);
        panic!("{}", told.as_str());
    }
}

/// The key of a property that an answer has and what a failure tells has too, as it stands in a description; empty when
/// there is none.
#[must_use]
pub const fn shared(answer: &Fragment, failure: &Fragment) -> &'static str {
    let mut rest = answer.text;
    while let Some((piece, others)) = rest.split_first() {
        if let Piece::Text(text) = piece {
            let mut lines = Some(*text);
            while let Some(text) = lines {
                let (line, others) = first_line(text);
                let key = property(line);
                if !key.is_empty() && has_property(failure, key) {
                    return key;
                }
                lines = others;
            }
        }
        rest = others;
    }
    ""
}

const fn has_property(fragment: &Fragment, key: &str) -> bool {
    let mut rest = fragment.text;
    while let Some((piece, others)) = rest.split_first() {
        if let Piece::Text(text) = piece {
            let mut lines = Some(*text);
            while let Some(text) = lines {
                let (line, others) = first_line(text);
                if same(property(line), key) {
                    return true;
                }
                lines = others;
            }
        }
        rest = others;
    }
    false
}

/// The key in a line of a fragment: that of a property stands two columns in, alone with its colon.
const fn property(line: &'static str) -> &'static str {
    match line.as_bytes() {
        [b' ', b' ', first, .., b':'] if *first != b' ' => {
            let (_, key) = line.split_at(2);
            let (key, _) = key.split_at(key.len() - 1);
            key
        }
        _ => "",
    }
}

/// The first line of a text, and what comes after it.
const fn first_line(text: &'static str) -> (&'static str, Option<&'static str>) {
    let mut bytes = text.as_bytes();
    while let Some((byte, behind)) = bytes.split_first() {
        if *byte == b'\n' {
            let (line, _) = text.split_at(text.len() - bytes.len());
            let (_, others) = text.split_at(text.len() - behind.len());
            return (line, Some(others));
        }
        bytes = behind;
    }
    (text, None)
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
    input.finish()?;
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
    use super::{children, lists, same, says, shared, text};
    use crate::codec::Key;
    use crate::own::{Described, Fragment, Meaning, Piece};

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
        let fragment = Fragment::new(Meaning::Response, "", "A", pieces);
        let behind = &[Piece::Text("properties:\n  a:\n    "), Piece::Type(String::fragment), Piece::Text("  b:\n")];
        assert!(says(&Fragment::new(Meaning::Response, "", "A", behind), "\n  b:"), "behind a type");
        assert!(says(&fragment, "\n  a:") && says(&fragment, "\n  ab:") && !says(&fragment, "\n  b:"));
    }

    #[test]
    fn what_is_in_a_list_has_the_keys_that_it_says() {
        let fragment = Fragment::new(Meaning::Response, "", "", &[]).with_lists(&[
            ("parts", Some(&["id", "name"])),
            ("words", Some(&[])),
            ("doubted", None),
        ]);
        assert!(lists(&fragment, "parts", "name") && !lists(&fragment, "parts", "nam"));
        assert!(!lists(&fragment, "words", "name") && lists(&fragment, "unknown", "name"));
        assert!(lists(&fragment, "doubted", "name"));
    }

    #[test]
    fn a_property_of_an_answer_and_of_a_failure_is_found_and_nothing_else_is_taken_for_one() {
        static ANSWER: Fragment = Fragment::new(
            Meaning::Response,
            "",
            "Answer",
            &[
                Piece::Text("doc: \"  why:\"\nproperties:\n  since:\n    "),
                Piece::Type(String::fragment),
                Piece::Text("    doc: \"why:\"\n  \"why not\":\n    type: integer\n"),
            ],
        );
        static OTHER: Fragment = Fragment::new(
            Meaning::Failure,
            "",
            "Other",
            &[
                Piece::Text("properties:\n  why:\n    type: string\n    when: "),
                Piece::Failure,
                Piece::Text("\n  sinc:\n"),
            ],
        );
        static SAME: Fragment = Fragment::new(
            Meaning::Failure,
            "",
            "Same",
            &[Piece::Text("properties:\n  a:\n    type: uuid\n  since:\n    ")],
        );
        assert_eq!((shared(&ANSWER, &OTHER), shared(&ANSWER, &SAME), shared(&OTHER, &OTHER)), ("", "since", "why"));
    }

    #[test]
    fn names_are_compared_whole() {
        assert!(same("ab", "ab") && !same("ab", "a") && !same("a", "ab") && !same("ab", "ac"));
    }
}
