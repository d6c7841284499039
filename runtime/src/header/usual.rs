//! Reading an envelope that is written as most are: without white space and without escapes in its headers, whatever the order
//! of its keys. One that begins as this side would begin it is compared with that as a whole.
//!
//! The body is not looked at: that it is an object, and the only thing that stands between its key and the headers, is seen
//! when its message is read, for which no text is good that is anything else. So a frame is passed over once.
//!
//! Whatever is unusual is left to the general reader, which agrees with this one wherever this one says anything of a frame
//! whose body is one value.

use super::{Found, HEADERS, Place, judge};
use crate::codec::{Key, Quick};
use crate::protocol::{Envelope, Kind, header};

/// Reads the headers of a frame, finds its body and tells its kind.
///
/// `None`, with anything in `found` and `body`, for a frame that is unusual or has a fault outside of its body.
pub(super) fn read(envelope: &'static Envelope, text: &str, found: &mut Found, body: &mut Place) -> Option<Kind> {
    let [headers, properties] = envelope.members() else { return None };
    let mut input = Quick::new(text);
    let begun = begin(envelope, &mut input, found);
    let (next, separator) = match begun {
        Some(_) => (header::TARGET, b','),
        None => {
            if input.key(properties, b'{') {
                *body = Place::new(input.object_before(headers)?);
            } else if !input.key(headers, b'{') {
                return None;
            }
            (header::KIND, b'{')
        }
    };
    pass_headers(envelope.headers(), &mut input, found, next, separator)?;
    if !body.is_some() && input.key(properties, b',') {
        *body = Place::new(input.object_at_end()?);
    } else if !(input.byte(b'}') && input.is_at_end()) {
        return None;
    }
    match begun {
        Some(kind) if found.has_all(kind) => Some(kind),
        _ => judge(envelope, text, found).ok(),
    }
}

/// Steps over the beginning of a frame up to the end of its name, if it begins with the headers and these with kind and name.
#[inline]
fn begin(envelope: &'static Envelope, input: &mut Quick<'_>, found: &mut Found) -> Option<Kind> {
    let pieces = envelope.pieces()?;
    // In the order in which the general reader looks for a kind.
    let kinds = [Kind::Query, Kind::Request, Kind::Response, Kind::Event];
    let mut behind = *input;
    let kind = kinds.into_iter().find(|kind| behind.piece(pieces.open(*kind).bytes()))?;
    let [_, name, ..] = envelope.headers();
    let start = behind.offset();
    let length = behind.string()?;
    let [kind_place, name_place, ..] = &mut found.places;
    let end = start - name.piece().len() - 1;
    *kind_place = Place::new(end - envelope.kind(kind).len() - 2..end);
    *name_place = Place::new(start..start + length);
    *input = behind;
    Some(kind)
}

/// Passes over headers, of which the `next` one is expected first, and over the brace behind them.
#[inline(always)]
fn pass_headers(
    keys: &[Key; HEADERS],
    input: &mut Quick<'_>,
    found: &mut Found,
    mut next: usize,
    mut separator: u8,
) -> Option<()> {
    // Each key is looked for behind the one before it, where it nearly always is, and then once around.
    let mut missed = 0;
    loop {
        let (key, place) = (keys.get(next)?, found.places.get_mut(next)?);
        next = if next + 1 < HEADERS { next + 1 } else { 0 };
        if input.short_key(key, separator) {
            let start = input.offset();
            let length = input.string()?;
            if place.is_some() {
                return None;
            }
            *place = Place::new(start..start + length);
            separator = b',';
            missed = 0;
            // Behind the last one there is no need to look for another.
            if input.byte(b'}') {
                return Some(());
            }
        } else {
            missed += 1;
            if missed == HEADERS {
                return None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::Key;
    use crate::header::{Problem, read_in_general};
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

    const USUAL: [&str; 8] = [
        r#"{"header":{"type":"request","name":"create","target":"a.b","requestId":"1-2"},"body":{"a":[1,"x"]}}"#,
        r#"{"header":{"type":"query","name":"init","target":"a","requestId":""},"body":{}}"#,
        r#"{"header":{"type":"response","name":"init","result":"SUCCESS","target":"a","requestId":"7"},"body":{}}"#,
        r#"{"header":{"type":"event","name":"raised","target":"é.b"},"body":null}"#,
        r#"{"body":{"a":1},"header":{"type":"request","name":"create","target":"a.b","requestId":"1-2"}}"#,
        r#"{"header":{"requestId":"1-2","target":"a.b","name":"create","type":"request"},"body":{"a":"b","c":"d"}}"#,
        r#"{"header":{"type":"response","name":"n","result":"FAILURE","errorMessage":"no","target":"t","requestId":"1"},"body":{}}"#,
        r#"{"header":{"name":"raised","type":"event","target":"a","requestId":"1"}}"#,
    ];

    type Read = (Kind, Found, Place);

    fn usually(text: &str) -> Option<Read> {
        let (mut found, mut body) = Default::default();
        read(&ENVELOPE, text, &mut found, &mut body).map(|kind| (kind, found, body))
    }

    fn in_general(text: &str) -> Result<Read, Problem> {
        let (mut found, mut body) = Default::default();
        read_in_general(&ENVELOPE, text, &mut found, &mut body).map(|kind| (kind, found, body))
    }

    #[test]
    fn a_usual_frame_is_read_as_the_general_reader_reads_it() {
        for text in USUAL {
            assert_eq!(usually(text).expect(text), in_general(text).unwrap());
        }
    }

    #[test]
    fn what_is_unusual_is_left_to_the_general_reader() {
        for text in [
            r#" {"header":{"type":"event","name":"n","target":"t"},"body":{}}"#,
            r#"{"header":{"type":"event","name": "n","target":"t"},"body":{}}"#,
            r#"{"header":{"type":"event","name":"\n","target":"t"},"body":{}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t","more":"1"},"body":{}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t","name":"n"},"body":{}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t","type":"event"},"body":{}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{},"body":{}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"header":{}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{},"more":1}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{}} "#,
            r#"{"header":{"type":"request","name":"n","target":"t"},"body":{}}"#,
            r#"{"header":{"type":"response","name":"n","target":"t","requestId":"1"},"body":{}}"#,
            r#"{"header":{"type":"response","name":"n","result":"FAILURE","errorMessage":null,"target":"t","requestId":"1"}}"#,
        ] {
            assert_eq!(usually(text), None, "{text}");
        }
    }

    /// The object in the place of the name opens a brace that nothing closes.
    #[test]
    fn what_stands_in_the_place_of_a_name_is_not_taken_for_the_frame_itself() {
        for text in [
            r#"{"header":{"type":"request","name":{"body":1,"header":{"name":"n","target":"t","requestId":"1"}}"#,
            r#"{"header":{"type":"event","name":{"header":{"name":"n","target":"t"},"body":{}}"#,
            r#"{"header":{"type":"event","name":{"header":{"name":"n","target":"t"}}"#,
        ] {
            assert_eq!(usually(text), None, "{text}");
            assert!(in_general(text).is_err(), "{text}");
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
            if let Some(found) = usually(&text) {
                prop_assert_eq!(found, in_general(&text).map_err(|problem| problem.to_string()).unwrap());
            }
        }

        /// Deep bodies: the limit is the same for both.
        #[test]
        fn the_two_readers_agree_on_how_deep_a_body_may_be(depth in 120..135_usize) {
            let body = "[".repeat(depth) + &"]".repeat(depth);
            let text = format!(r#"{{"header":{{"type":"event","name":"n","target":"t"}},"body":{body}}}"#);
            prop_assert_eq!(usually(&text), in_general(&text).ok());
        }
    }
}
