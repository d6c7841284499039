//! Reading an envelope that is written as most are: without white space and without escapes in its headers, whatever the order
//! of its keys. One that begins as this side would begin it is compared with that as a whole.
//!
//! A body without objects in it is not looked at: whether it is one, and JSON, is seen when its message is read, for which no
//! text is good that is anything else. So most frames are passed over once.
//!
//! Whatever is unusual is left to the general reader, which agrees with this one wherever this one says anything of a frame
//! that is JSON.

use super::known::Known;
use super::{Found, HEADERS, Place, judge};
use crate::codec::{Key, Quick, check_body};
use crate::protocol::{Envelope, Kind, header};

/// Reads the headers of a frame, finds its body and tells its kind, if its headers stand before its body and in the order in
/// which this side would write them, with the kind and the name first; one of success if it is a response.
///
/// Nothing but text is read so: each byte is passed by [`Known`] or is found to be text.
///
/// `None`, with anything in `found` and `body`, for a frame that is another one, has a fault outside of its body, or is no text.
#[inline(never)]
pub(super) fn read_in_order(
    envelope: &'static Envelope,
    frame: &[u8],
    found: &mut Found,
    body: &mut Place,
) -> Option<Kind> {
    let pieces = envelope.pieces()?;
    let mut input = Known::new(frame);
    let kind = pieces.probable_kind(frame)?;
    let pieces = &pieces.quoted;
    if !input.piece(pieces.open(kind)) {
        return None;
    }
    let [kind_place, name_place, target_place, id_place, result_place, _] = &mut found.places;
    let (start, end) = pieces.kind(kind);
    *kind_place = Place { start, end };
    *name_place = input.inside()?;
    if kind == Kind::Response {
        let (start, end) = pieces.result;
        let before = input.offset() as u32;
        *result_place = Place { start: before + start, end: before + end };
    }
    // What ends a text is a quote if such a piece follows.
    if !input.piece(if kind == Kind::Response { &pieces.success } else { &pieces.target }) {
        return None;
    }
    *target_place = input.inside()?;
    if input.piece(&pieces.request_id) {
        *id_place = input.inside()?;
    } else if kind != Kind::Event {
        return None;
    }
    if !input.piece(&pieces.body) {
        return None;
    }
    if kind != Kind::Response && input.is_before_flat_object() {
        *body = Place::new(input.offset()..frame.len() - 1);
        return Some(kind);
    }
    pass_last_body(input, kind, body)
}

/// Passes over a body of any kind, the last member of its frame.
#[inline(never)]
fn pass_last_body(input: Known<'_>, kind: Kind, body: &mut Place) -> Option<Kind> {
    let text = input.text()?;
    let mut input = Quick::behind(text, input.offset())?;
    match input.object_at_end() {
        Some(object) => {
            *body = Place::new(object);
            check_answer(kind, text, *body)?;
        }
        None => *body = Place::new(input.value(text)?),
    }
    (input.byte(b'}') && input.is_at_end()).then_some(kind)
}

/// A call goes on waiting when its answer is no JSON, so that has to be known at once.
fn check_answer(kind: Kind, text: &str, body: Place) -> Option<()> {
    if kind == Kind::Response { check_body(text.get(body.range())?).ok() } else { Some(()) }
}

/// Reads a frame whose keys stand in any order.
///
/// `None` as above.
#[inline(never)]
pub(super) fn read_in_any_order(
    envelope: &'static Envelope,
    text: &str,
    found: &mut Found,
    body: &mut Place,
) -> Option<Kind> {
    (*found, *body) = Default::default();
    let [headers, properties] = envelope.members() else { return None };
    let mut input = Quick::new(text);
    let mut is_unread = false;
    if !input.key(headers, b'{') {
        if !input.key(properties, b'{') {
            return None;
        }
        let object = input.object_before(headers);
        is_unread = object.is_some();
        *body = Place::new(match object {
            Some(body) => body,
            None => {
                let body = input.value(text)?;
                input.key(headers, b',').then_some(body)?
            }
        });
    }
    pass_headers(envelope.headers(), &mut input, found)?;
    if !body.is_some() && input.key(properties, b',') {
        let object = input.object_at_end();
        is_unread = object.is_some();
        *body = Place::new(object.or_else(|| input.value(text))?);
    }
    if !(input.byte(b'}') && input.is_at_end()) {
        return None;
    }
    let kind = judge(envelope, text, found).ok()?;
    if is_unread {
        check_answer(kind, text, *body)?;
    }
    Some(kind)
}

/// Passes over headers and over the brace behind them.
#[inline(always)]
fn pass_headers(keys: &[Key; HEADERS], input: &mut Quick<'_>, found: &mut Found) -> Option<()> {
    let (mut next, mut separator) = (header::KIND, b'{');
    // Each key is looked for behind the one before it, where it nearly always is, and then once around.
    let mut missed = 0;
    loop {
        let (key, place) = (keys.get(next)?, found.places.get_mut(next)?);
        next = if next + 1 < HEADERS { next + 1 } else { 0 };
        if input.key(key, separator) {
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
    use crate::header::{Problem, read_in_general};
    use crate::protocol::sample::PLAIN as ENVELOPE;
    use proptest::prelude::*;

    const TEXTS: [&str; 13] = [
        r#"{"header":{"type":"request","name":"create","target":"a.b","requestId":"1-2"},"body":{"a":[1,"x"]}}"#,
        r#"{"header":{"type":"query","name":"init","target":"a","requestId":""},"body":{}}"#,
        r#"{"header":{"type":"response","name":"init","result":"SUCCESS","target":"a","requestId":"7"},"body":{}}"#,
        r#"{"header":{"type":"event","name":"raised","target":"é.b"},"body":{}}"#,
        r#"{"body":{"a":1},"header":{"type":"request","name":"create","target":"a.b","requestId":"1-2"}}"#,
        r#"{"header":{"requestId":"1-2","target":"a.b","name":"create","type":"request"},"body":{"a":"b","c":"d"}}"#,
        r#"{"header":{"type":"response","name":"n","result":"FAILURE","errorMessage":"no","target":"t","requestId":"1"},"body":{}}"#,
        r#"{"header":{"name":"raised","type":"event","target":"a","requestId":"1"}}"#,
        r#"{"header":{"type":"event","name":"n","target":"t"},"body":{"a":1},"more":{"b":"c"}}"#,
        r#"{"body":{"a":{"b":1}},"header":{"type":"request","name":"create","target":"a.b","requestId":"1-2"}}"#,
        r#"{"header":{"type":"request","name":"create","target":"a.b","requestId":"1-2"},"body":{"a":{"b":1},"c":{}}}"#,
        r#"{"header":{"type":"event","name":"raised","target":"a.b"},"body":{"a":"é","b":["ü"]}}"#,
        r#"{"header":{"type":"response","name":"n","result":"SUCCESS","target":"t","requestId":"1"},"body":{"a":"é"}}"#,
    ];

    type Read = (Kind, Found, Place);

    fn usually(text: &str) -> Option<Read> {
        let (mut found, mut body) = Default::default();
        let kind = read_in_order(&ENVELOPE, text.as_bytes(), &mut found, &mut body)
            .or_else(|| read_in_any_order(&ENVELOPE, text, &mut found, &mut body));
        kind.map(|kind| (kind, found, body))
    }

    fn in_general(text: &str) -> Result<Read, Problem> {
        let (mut found, mut body) = Default::default();
        read_in_general(&ENVELOPE, text, &mut found, &mut body).map(|kind| (kind, found, body))
    }

    /// Where this reader says anything, the general one says the same, unless it finds a fault; and then whoever reads the body
    /// finds one.
    fn assert_that_the_two_agree(text: &str) {
        let Some(found) = usually(text) else { return };
        let body = check_body(&text[found.2.range()]);
        match in_general(text) {
            Ok(general) => {
                assert_eq!(found, general, "{text}");
                assert!(body.is_ok(), "{text}");
            }
            Err(problem) => assert!(body.is_err() && found.0 != Kind::Response, "{problem}: {text}"),
        }
    }

    #[test]
    fn a_usual_frame_is_read_as_the_general_reader_reads_it() {
        for text in TEXTS.into_iter().filter(|text| !text.contains("more")) {
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

    #[test]
    fn what_is_wrong_within_or_behind_a_body_is_seen_by_who_reads_that() {
        for text in [
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{"a":}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{}}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{"a":1},"body":"b"}}"#,
            r#"{"body":{"a":},"header":{"type":"event","name":"n","target":"t"}}"#,
            r#"{"body":{"a":1}},"header":{"type":"event","name":"n","target":"t"}}"#,
        ] {
            let (_, _, body) = usually(text).expect(text);
            assert!(check_body(&text[body.range()]).is_err(), "{text}");
            assert_that_the_two_agree(text);
        }
    }

    /// A member that is not known, or one that stands twice, behind the body.
    #[test]
    fn a_member_behind_a_body_is_not_taken_for_a_part_of_it() {
        for text in [
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{},"more":{}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{},"more":{"a":{}}}"#,
            r#"{"body":{},"more":{},"header":{"type":"event","name":"n","target":"t"}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{},"body":{}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{},"header":{}}"#,
            r#"{"body":{},"body":{},"header":{"type":"event","name":"n","target":"t"}}"#,
        ] {
            assert_eq!(usually(text), None, "{text}");
        }
    }

    /// One whose body holds what looks like the headers of the frame.
    #[test]
    fn an_object_within_a_body_is_not_taken_for_the_headers() {
        for text in [
            r#"{"body":{"a":{},"header":{"type":"event","name":"n","target":"t"}}}"#,
            r#"{"body":{"a":{},"header":{"type":"event","name":"n","target":"t"}},"header":{"type":"event","name":"m","target":"u"}}"#,
            r#"{"body":{"a":"},\"header\":{"},"header":{"type":"event","name":"{","target":"t"}}"#,
            r#"{"body":{"a":"{\"b\":{}"},"header":{"type":"event","name":"n","target":"t"}}"#,
            r#"{"header":{"type":"event","name":"n","target":"t"},"body":{"a":[{"b":{}},{"header":{}}]}}"#,
        ] {
            assert_that_the_two_agree(text);
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
            which in 0..TEXTS.len(),
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..6), 0..4),
        ) {
            let mut text: Vec<char> = TEXTS[which].chars().collect();
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
            assert_that_the_two_agree(&text);
        }

        /// Deep bodies: the limit is the same for both.
        #[test]
        fn the_two_readers_agree_on_how_deep_a_body_may_be(depth in 120..135_usize, is_first in any::<bool>(), is_flat in any::<bool>()) {
            let body = if is_flat {
                format!(r#"{{"a":{}{}}}"#, "[".repeat(depth - 1), "]".repeat(depth - 1))
            } else {
                "{\"a\":".repeat(depth) + "1" + &"}".repeat(depth)
            };
            let header = r#""header":{"type":"event","name":"n","target":"t"}"#;
            let text = if is_first {
                format!(r#"{{"body":{body},{header}}}"#)
            } else {
                format!(r#"{{{header},"body":{body}}}"#)
            };
            prop_assert_eq!(usually(&text).is_some(), is_flat || depth < 128);
            assert_that_the_two_agree(&text);
        }
    }
}
