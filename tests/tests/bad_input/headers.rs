//! Headers that are missing, stand twice, or are of a wrong type: each of them.

use super::at_the_bridge::to_the_bridge;
use super::at_the_client::{BUSY, IDLE, to_the_client};
use super::bad::Bad;
use super::json::in_the_request;
use crate::common::frame::{CREATE, create_text, event_text, failed, frame, id, success_text};
use serde_json::Value;
use tieline::{Counts, Problem};

const UNREADABLE: fn(&mut Counts) = |counts| counts.unreadable += 1;
const MISSING: fn(&Problem) -> bool = |problem| matches!(problem, Problem::MissingHeader { .. });
const REPEATED: fn(&Problem) -> bool = |problem| matches!(problem, Problem::RepeatedHeader { .. });
const NOT_ENVELOPE: fn(&Problem) -> bool = |problem| matches!(problem, Problem::NotEnvelope(_));

/// One header of a good request as it stands in its text, its key and its value.
fn of_the_request(header: &str) -> (String, String) {
    let value = match header {
        "type" => "cti.request".to_owned(),
        "name" => CREATE.to_owned(),
        "target" => IDLE.to_owned(),
        _ => id(9),
    };
    (format!("\"{header}\":\"{value}\""), value)
}

/// The failure of a good request, without what could not be read of it.
fn failure_without(header: &str) -> Value {
    let mut failure = failed(CREATE, IDLE, &id(9), "the message could not be read");
    failure["header"].as_object_mut().unwrap().remove(header);
    failure
}

/// What a fault says before its problem when this header of a good request cannot be read.
fn in_the_request_without(header: &str) -> String {
    let whole = in_the_request();
    match header {
        "type" => whole.replace("a request ", ""),
        "name" => whole.replace(&format!("`{CREATE}` "), ""),
        "target" => whole.replace(&format!("to `{IDLE}` "), ""),
        _ => whole.replace(&format!(" (request id `{}`)", id(9)), ""),
    }
}

/// A request that is not good because of one header: answered, as long as its kind and its request id are known.
fn request(header: &str, text: &str, problem: fn(&Problem) -> bool, says: &str) {
    let says = in_the_request_without(header) + says;
    to_the_client(match header {
        "type" | "requestId" => Bad::dropped(frame(text), problem, says, UNREADABLE),
        _ => Bad::answered(frame(text), problem, says, failure_without(header), UNREADABLE),
    });
}

#[test]
fn a_request_without_one_of_its_headers_is_answered_if_it_can_be() {
    for header in ["type", "name", "target", "requestId"] {
        let (stands, _) = of_the_request(header);
        let good = create_text(IDLE, &id(9), "n");
        let text = good.replace(&format!("{stands},"), "").replace(&format!(",{stands}"), "");
        assert!(text.len() < good.len());
        request(header, &text, MISSING, &format!("the header `{header}` is missing"));
        // A key is its letters, case and all.
        let capital = format!("\"{}{}\"", header[..1].to_uppercase(), &header[1..]);
        let text = good.replace(
            &format!("\"{header}\":\"{}", &stands[header.len() + 4..]),
            &format!("{capital}:\"{}", &stands[header.len() + 4..]),
        );
        assert!(text.contains(&capital));
        request(header, &text, MISSING, &format!("the header `{header}` is missing"));
    }
}

#[test]
fn a_request_with_a_repeated_header_is_answered_if_it_can_be() {
    for header in ["type", "name", "target", "requestId"] {
        let (stands, value) = of_the_request(header);
        let good = create_text(IDLE, &id(9), "n");
        // Whether it says the same again or something else, in plain letters or in escapes.
        let escaped = format!("\"\\u{:04x}{}\":\"x\"", header.as_bytes()[0], &header[1..]);
        for again in [format!("\"{header}\":\"{value}\""), format!("\"{header}\":\"x\""), escaped] {
            let text = good.replace(&stands, &format!("{stands},{again}"));
            request(header, &text, REPEATED, &format!("`{header}` stands twice"));
        }
    }
}

#[test]
fn a_request_with_a_header_of_another_message_twice_is_answered() {
    for header in ["result", "errorMessage"] {
        let twice = format!(r#"{{"header":{{"{header}":"x","{header}":"y","#);
        let text = create_text(IDLE, &id(9), "n").replace(r#"{"header":{"#, &twice);
        let says = format!("{}`{header}` stands twice", in_the_request());
        to_the_client(Bad::answered(frame(text), REPEATED, says, failure_without("nothing"), UNREADABLE));
    }
}

#[test]
fn a_request_with_a_repeated_member_is_answered() {
    let good = create_text(IDLE, &id(9), "n");
    for (member, text) in [
        ("body", good.replace(r#","body":"#, r#","body":{},"body":"#)),
        ("header", good.replace(r#","body":"#, r#","header":{},"body":"#)),
    ] {
        let says = format!("{}`{member}` stands twice", in_the_request());
        to_the_client(Bad::answered(frame(text), REPEATED, says, failure_without("nothing"), UNREADABLE));
    }
}

#[test]
fn a_request_with_a_header_of_a_wrong_type_is_answered_if_it_can_be() {
    for header in ["type", "name", "target", "requestId"] {
        let (stands, value) = of_the_request(header);
        let good = create_text(IDLE, &id(9), "n");
        let byte = good.find(&stands).unwrap() + header.len() + 3;
        for (wrong, found) in [
            ("7", "a number"),
            ("null", "`null`"),
            ("true", "`true`"),
            ("[\"x\"]", "a list"),
            ("{\"x\":1}", "an object"),
        ] {
            let text = good.replace(&stands, &stands.replace(&format!("\"{value}\""), wrong));
            let says =
                format!("a frame is no envelope: expected a string, found {found}, at `header.{header}` (byte {byte})");
            request(header, &text, NOT_ENVELOPE, &says);
        }
    }
}

#[test]
fn a_response_without_one_of_its_headers_is_dropped_and_the_call_goes_on_waiting() {
    let missing = |header: &'static str, stands: fn(&str) -> String, says: fn(&str) -> String| {
        to_the_bridge(|ids| {
            let good = success_text(CREATE, BUSY, &ids.pending, "{}");
            let stands = stands(&ids.pending);
            let text = good.replace(&format!("{stands},"), "").replace(&format!(",{stands}"), "");
            assert!(text.len() < good.len());
            let says = format!("{}: the header `{header}` is missing", says(&ids.pending));
            Bad::dropped(frame(text), MISSING, says, UNREADABLE)
        });
    };
    missing(
        "type",
        |_| r#""type":"cti.response""#.into(),
        |id| format!("in `{CREATE}` to `{BUSY}` (request id `{id}`)"),
    );
    missing("name", |_| format!(r#""name":"{CREATE}""#), |id| format!("in a response to `{BUSY}` (request id `{id}`)"));
    missing(
        "result",
        |_| r#""result":"SUCCESS""#.into(),
        |id| format!("in a response `{CREATE}` to `{BUSY}` (request id `{id}`)"),
    );
    missing(
        "target",
        |_| format!(r#""target":"{BUSY}""#),
        |id| format!("in a response `{CREATE}` (request id `{id}`)"),
    );
    missing("requestId", |id| format!(r#""requestId":"{id}""#), |_| format!("in a response `{CREATE}` to `{BUSY}`"));
}

#[test]
fn a_response_with_a_repeated_header_is_dropped_and_the_call_goes_on_waiting() {
    for (header, known) in [("result", true), ("errorMessage", true), ("requestId", false)] {
        to_the_bridge(|ids| {
            let again = format!(r#"{{"header":{{"{header}":"SUCCESS","{header}":"FAILURE","#);
            let good = success_text(CREATE, BUSY, &ids.pending, "{}").replace(r#""result":"SUCCESS","#, "");
            let good = good.replace(&format!(r#""requestId":"{}""#, ids.pending), r#""x":1"#);
            let rest = format!(r#""requestId":"{}","#, ids.pending);
            let text = good.replace(r#"{"header":{"#, &(again + if known { &rest } else { "" }));
            let id = if known { format!(" (request id `{}`)", ids.pending) } else { String::new() };
            let says = format!("in a response `{CREATE}` to `{BUSY}`{id}: `{header}` stands twice");
            Bad::dropped(frame(text), REPEATED, says, UNREADABLE)
        });
    }
}

#[test]
fn a_response_with_a_header_of_a_wrong_type_is_dropped_and_the_call_goes_on_waiting() {
    for (right, wrong, path, found) in [
        (r#""result":"SUCCESS""#, r#""result":true"#, "header.result", "`true`"),
        (r#""result":"SUCCESS""#, r#""errorMessage":{},"result":"FAILURE""#, "header.errorMessage", "an object"),
    ] {
        to_the_bridge(|ids| {
            let text = success_text(CREATE, BUSY, &ids.pending, "{}").replace(right, wrong);
            let byte = text.find(wrong).unwrap() + wrong.find(':').unwrap() + 1;
            let says = format!(
                "in a response `{CREATE}` to `{BUSY}` (request id `{}`): a frame is no envelope: expected a string, \
                 found {found}, at `{path}` (byte {byte})",
                ids.pending
            );
            Bad::dropped(frame(text), NOT_ENVELOPE, says, UNREADABLE)
        });
    }
}

#[test]
fn an_event_without_one_of_its_headers_is_dropped_and_counted() {
    for (header, stands, says) in [
        ("type", r#""type":"cti.event","#, "in `channelgroup.channel.added` to `s1.g2`"),
        ("name", r#""name":"channelgroup.channel.added","#, "in an event to `s1.g2`"),
        ("target", r#","target":"s1.g2""#, "in an event `channelgroup.channel.added`"),
    ] {
        to_the_bridge(|_| {
            let text = event_text(IDLE, "e").replace(stands, "");
            let says = format!("{says}: the header `{header}` is missing");
            Bad::dropped(frame(text), MISSING, says, UNREADABLE)
        });
    }
}
