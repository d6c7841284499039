//! Reading an envelope that is laid out as this side would write it, which most are: the constant parts are compared as a
//! whole. Whatever is unusual is left to the general reader, which agrees with this one wherever this one says anything.

use super::{Found, Piece};
use crate::codec::Cursor;
use crate::protocol::{Envelope, Kind};
use std::borrow::Cow;
use std::ops::Range;

/// Reads the headers of a frame if they are laid out as usual.
pub(super) fn read(envelope: &'static Envelope, text: &str) -> Option<Found> {
    let pieces = envelope.pieces()?;
    // In the order in which the general reader looks for a kind.
    let kinds = [Kind::Query, Kind::Request, Kind::Response, Kind::Event];
    let kind = kinds.into_iter().find(|kind| text.as_bytes().starts_with(pieces.open(*kind).bytes()))?;
    let mut at = pieces.open(kind).bytes().len();

    let name = string(text, &mut at)?;
    let mut result = None;
    if kind == Kind::Response {
        pass(text, &mut at, pieces.success.bytes())?;
        // The result stands between its key and the next one's.
        let end = at - pieces.target.bytes().len();
        result = Some(plain(end - envelope.success().len() - 2..end));
    } else {
        pass(text, &mut at, pieces.target.bytes())?;
    }
    let target = string(text, &mut at)?;
    let mut request_id = None;
    if kind != Kind::Event {
        pass(text, &mut at, pieces.request_id.bytes())?;
        request_id = Some(string(text, &mut at)?);
    }
    pass(text, &mut at, pieces.body.bytes())?;

    // Inside the one object of the frame.
    let mut input = Cursor::inside(text, at, 1);
    let value = input.skip().ok()?;
    let end = input.offset();
    if text.as_bytes().get(end..) != Some(b"}") {
        return None;
    }
    let body = (end - value.len()) as u32..end as u32;
    Some(Found { kind, name, target, request_id, result, error: None, body })
}

/// Steps over a constant part.
#[inline]
fn pass(text: &str, at: &mut usize, piece: &[u8]) -> Option<()> {
    text.as_bytes().get(*at..)?.starts_with(piece).then(|| *at += piece.len())
}

/// Steps over a string without escapes.
#[inline]
fn string(text: &str, at: &mut usize) -> Option<Piece> {
    let start = *at;
    let mut input = Cursor::inside(text, start, 2);
    let Ok(Cow::Borrowed(_)) = input.string() else { return None };
    *at = input.offset();
    // No space before it, so it begins where the key ended.
    (text.as_bytes().get(start) == Some(&b'"')).then(|| plain(start..*at))
}

fn plain(raw: Range<usize>) -> Piece {
    Piece { raw: raw.start as u32..raw.end as u32, unescaped: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::Key;
    use crate::header::read_headers;
    use proptest::prelude::*;

    static ENVELOPE: Envelope = Envelope::new(
        [Key::new("header", "\"header\":"), Key::new("body", "\"body\":")],
        [
            Key::new("type", "\"type\":"),
            Key::new("name", "\"name\":"),
            Key::new("target", "\"target\":"),
            Key::new("requestId", "\"requestId\":"),
            Key::new("result", "\"result\":"),
            Key::new("errorMessage", "\"errorMessage\":"),
        ],
        ["query", "request", "response", "event"],
        ["SUCCESS", "FAILURE"],
    );

    const USUAL: [&str; 4] = [
        r#"{"header":{"type":"request","name":"create","target":"a.b","requestId":"1-2"},"body":{"a":[1,"x"]}}"#,
        r#"{"header":{"type":"query","name":"init","target":"a","requestId":""},"body":{}}"#,
        r#"{"header":{"type":"response","name":"init","result":"SUCCESS","target":"a","requestId":"7"},"body":{}}"#,
        r#"{"header":{"type":"event","name":"raised","target":"é.b"},"body":null}"#,
    ];

    #[test]
    fn a_usual_frame_is_read_as_the_general_reader_reads_it() {
        for text in USUAL {
            let found = read(&ENVELOPE, text).expect(text);
            assert_eq!(found, read_headers(&ENVELOPE, text).unwrap());
        }
    }

    #[test]
    fn what_is_unusual_is_left_to_the_general_reader() {
        for text in [
            r#" {"header":{"type":"event","name":"n","target":"t"},"body":{}}"#,
            r#"{"header":{"type":"event","name": "n","target":"t"},"body":{}}"#,
            r#"{"header":{"type":"event","name":"\n","target":"t"},"body":{}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t","requestId":"1"},"body":{}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{},"more":1}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{}} "#,
            r#"{"header":{"type":"request","name":"n","target":"t"},"body":{}}"#,
            r#"{"header":{"type":"response","name":"n","result":"FAILURE","target":"t","requestId":"1"},"body":{}}"#,
        ] {
            assert_eq!(read(&ENVELOPE, text), None, "{text}");
        }
    }

    proptest! {
        /// A frame with some of its text put elsewhere, twice, or away.
        #[test]
        fn the_two_readers_agree(
            which in 0..USUAL.len(),
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..6), 0..4),
        ) {
            let mut text: Vec<char> = USUAL[which].chars().collect();
            for (one, other, what) in changes {
                let (one, other) = (one.index(text.len()), other.index(text.len()));
                let (start, end) = (one.min(other), one.max(other));
                match what {
                    0 => text.swap(one, other),
                    1 => text[one] = ['"', '\\', '{', '}', ',', ' ', '\u{7}', '\u{e9}'][other % 8],
                    2 => drop(text.drain(start..end.min(start + 12))),
                    3 => text.insert(one, ['"', '\\', '{', '}', ',', ' ', '[', ']'][other % 8]),
                    4 => text.truncate(end.max(1)),
                    _ => {
                        let piece: Vec<char> = text[start..end].to_vec();
                        text.splice(start..start, piece);
                    }
                }
                prop_assume!(!text.is_empty());
            }
            let text: String = text.into_iter().collect();
            if let Some(found) = read(&ENVELOPE, &text) {
                prop_assert_eq!(found, read_headers(&ENVELOPE, &text).map_err(|problem| problem.to_string()).unwrap());
            }
        }

        /// Deep bodies: the limit is the same for both.
        #[test]
        fn the_two_readers_agree_on_how_deep_a_body_may_be(depth in 120..135_usize) {
            let body = "[".repeat(depth) + &"]".repeat(depth);
            let text = format!(r#"{{"header":{{"type":"event","name":"n","target":"t"}},"body":{body}}}"#);
            prop_assert_eq!(read(&ENVELOPE, &text), read_headers(&ENVELOPE, &text).ok());
        }
    }
}
