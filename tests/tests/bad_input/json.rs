//! Texts that are not JSON, not an object, or nested without end.

use super::at_the_bridge::to_the_bridge;
use super::at_the_client::{BUSY, IDLE, to_the_client};
use super::bad::Bad;
use crate::common::frame::{CREATE, create_text, event_text, failed, frame, id, success_text};
use tieline::{Counts, Problem};

const UNREADABLE: fn(&mut Counts) = |counts| counts.unreadable += 1;
const NOT_JSON: fn(&Problem) -> bool = |problem| matches!(problem, Problem::NotJson(_));
const NOT_ENVELOPE: fn(&Problem) -> bool = |problem| matches!(problem, Problem::NotEnvelope(_));

/// What a fault says before its problem when the message is a good request otherwise.
pub(super) fn in_the_request() -> String {
    format!("in a request `{CREATE}` to `{IDLE}` (request id `{}`): ", id(9))
}

/// What a request gets whose envelope is broken behind its headers.
fn could_not_be_read() -> serde_json::Value {
    failed(CREATE, IDLE, &id(9), "the message could not be read")
}

fn dropped_by_both(text: &str, problem: fn(&Problem) -> bool, says: &str) {
    to_the_client(Bad::dropped(frame(text), problem, says, UNREADABLE));
    to_the_bridge(|_| Bad::dropped(frame(text), problem, says, UNREADABLE));
}

#[test]
fn text_that_is_not_json_is_dropped_and_counted() {
    let end = "the text ends inside a value; it was probably cut off";
    dropped_by_both("hello", NOT_JSON, "a frame is not JSON: expected an object, found a letter, at byte 0");
    dropped_by_both("   ", NOT_JSON, &format!("a frame is not JSON: {end}, at byte 3"));
    dropped_by_both("{", NOT_JSON, &format!("a frame is not JSON: {end}, at byte 1"));
    dropped_by_both(
        r#"{"header":{"type":"#,
        NOT_JSON,
        &format!("a frame is not JSON: {end}, at `header.type` (byte 18)"),
    );
    dropped_by_both(
        "{'header':{}}",
        NOT_JSON,
        "a frame is not JSON: expected a key in double quotes or `}`, found a single quote, at byte 1",
    );
    dropped_by_both(
        "\u{feff}{}",
        NOT_JSON,
        "a frame is not JSON: expected an object, found another character, at byte 0",
    );
    dropped_by_both(
        "{\"header\":{\"type\":\"cti\u{1}\"}}",
        NOT_JSON,
        concat!(
            "a frame is not JSON: a control character stands in a string; ",
            "write it as an escape such as `\\n` or `\\u001f`, at `header.type` (byte 22)"
        ),
    );
}

#[test]
fn a_request_that_is_not_json_behind_its_headers_is_answered() {
    let good = create_text(IDLE, &id(9), "n");
    let texts = [
        (good.clone() + "}", "something follows after the end of the value", good.len(), ""),
        (
            good[..good.len() - 1].to_owned(),
            "the text ends inside a value; it was probably cut off",
            good.len() - 1,
            "",
        ),
        (
            good.replace("\"CHAT\"", "CHAT"),
            "expected a value, found a letter",
            good.find("\"CHAT\"").unwrap(),
            "body.type",
        ),
        (
            good.replace("\"n\"", r#""\ud800""#),
            "a `\\u` escape names half of a surrogate pair; write both halves, or the character itself",
            good.find("\"n\"").unwrap() + 1,
            "body.name",
        ),
        (
            good.replace("\"n\"", "01"),
            "a number is malformed; it takes no leading zeros, and digits on both sides of a point",
            good.find("\"n\"").unwrap(),
            "body.name",
        ),
        (
            good.replace("\"n\"", "nil"),
            "a word is none of `true`, `false` and `null`; text needs double quotes",
            good.find("\"n\"").unwrap(),
            "body.name",
        ),
    ];
    for (text, what, byte, path) in texts {
        let place = if path.is_empty() { format!("at byte {byte}") } else { format!("at `{path}` (byte {byte})") };
        let says = format!("{}a frame is not JSON: {what}, {place}", in_the_request());
        to_the_client(Bad::answered(frame(text), NOT_JSON, says, could_not_be_read(), UNREADABLE));
    }
}

fn body_first(body: &str) -> String {
    format!(
        r#"{{"body":{body},"header":{{"type":"cti.request","name":"{CREATE}","target":"{IDLE}","requestId":"{}"}}}}"#,
        id(9)
    )
}

#[test]
fn a_request_that_is_not_json_before_its_headers_is_answered_if_these_can_be_made_out() {
    let says =
        format!("{}a frame is not JSON: expected a value, found `}}`, at `body.name` (byte 16)", in_the_request());
    let bytes = frame(body_first(r#"{"name":}"#));
    to_the_client(Bad::answered(bytes, NOT_JSON, says, could_not_be_read(), UNREADABLE));
    // Where there are objects in it, it cannot be told which of them holds the headers.
    let says = "a frame is not JSON: expected a value, found `}`, at `body.name` (byte 16)";
    to_the_client(Bad::dropped(frame(body_first(r#"{"name":},{}}"#)), NOT_JSON, says, UNREADABLE));
}

#[test]
fn an_event_or_a_response_that_is_not_json_is_dropped_and_the_call_goes_on_waiting() {
    to_the_bridge(|_| {
        let text = event_text(IDLE, "e") + "]";
        let says = format!(
            "in an event `channelgroup.channel.added` to `{IDLE}`: a frame is not JSON: something follows after the end \
             of the value, at byte {}",
            text.len() - 1
        );
        Bad::dropped(frame(text), NOT_JSON, says, UNREADABLE)
    });
    to_the_bridge(|ids| {
        let text = success_text(CREATE, BUSY, &ids.pending, r#"{"a":}"#);
        let says = format!(
            "in a response `{CREATE}` to `{BUSY}` (request id `{}`): a frame is not JSON: expected a value, found `}}`, at \
             `body.a` (byte {})",
            ids.pending,
            text.len() - 2
        );
        Bad::dropped(frame(text), NOT_JSON, says, UNREADABLE)
    });
    to_the_bridge(|ids| {
        let text = success_text(CREATE, BUSY, &ids.pending, "{]");
        let says = format!(
            "in a response `{CREATE}` to `{BUSY}` (request id `{}`): a frame is not JSON: expected a key in double \
             quotes or `}}`, found `]`, at `body` (byte {})",
            ids.pending,
            text.len() - 2
        );
        Bad::dropped(frame(text), NOT_JSON, says, UNREADABLE)
    });
}

#[test]
fn json_that_is_not_an_object_is_dropped_and_counted() {
    for (text, found) in [
        ("[]", "a list"),
        ("\"cti.query\"", "a string"),
        ("null", "`null`"),
        ("true", "`true`"),
        ("false", "`false`"),
        ("-7.5e3", "a number"),
    ] {
        let says = format!("a frame is no envelope: expected an object, found {found}, at byte 0");
        dropped_by_both(text, NOT_ENVELOPE, &says);
        let text = format!(r#"{{"header":{text},"body":{{}}}}"#);
        let says = format!("a frame is no envelope: expected an object, found {found}, at `header` (byte 10)");
        dropped_by_both(&text, NOT_ENVELOPE, &says);
    }
}

#[test]
fn an_object_without_its_header_member_is_dropped_and_counted() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::MissingHeader { header: "header" });
    for text in ["{}", r#"{"body":{}}"#, r#"{"Header":{},"headers":{}}"#] {
        dropped_by_both(text, problem, "the header `header` is missing");
    }
}

#[test]
fn nesting_of_10_000_levels_is_no_danger() {
    let too_deep = "more than 128 lists and objects are nested in each other";
    let lists = "[".repeat(10_000) + &"]".repeat(10_000);
    let objects = r#"{"a":"#.repeat(10_000) + "1" + &"}".repeat(10_000);

    // Instead of an envelope, in an unknown member, and instead of a header.
    dropped_by_both(&lists, NOT_ENVELOPE, "a frame is no envelope: expected an object, found a list, at byte 0");
    let problem: fn(&Problem) -> bool =
        |problem| matches!(problem, Problem::NotEnvelope(error) if error.to_string().contains("more than 128"));
    let text = format!(r#"{{"unknown":{lists}}}"#);
    let path = "unknown".to_owned() + &"[0]".repeat(78) + "…";
    let says = format!("a frame is no envelope: {too_deep}, at `{path}` (byte {})", 11 + 127);
    dropped_by_both(&text, problem, &says);

    // In a property that nobody knows, behind headers that can be read.
    for deep in [lists, objects.clone(), "[".repeat(10_000), objects[..50_000].to_owned()] {
        let text = create_text(IDLE, &id(9), "n").replace("\"CHAT\"", &deep);
        let bad = Bad::answered(frame(text), problem, "", could_not_be_read(), UNREADABLE);
        // The path depends on what is nested.
        let at = create_text(IDLE, &id(9), "n").find("\"CHAT\"").unwrap();
        let (byte, path) = if deep.starts_with('[') {
            (at + 126, "body.type".to_owned() + &"[0]".repeat(78) + "…")
        } else {
            (at + 126 * 5, "body.type".to_owned() + &".a".repeat(116) + "…")
        };
        let text = format!("{}a frame is no envelope: {too_deep}, at `{path}` (byte {byte})", in_the_request());
        to_the_client(Bad { text, ..bad });
    }
}
