//! Request ids that are no UUIDs, or that were used before.

use super::at_the_client::{Client, IDLE, answered, run, suspended, to_the_client};
use super::bad::{Bad, Cut};
use super::json::in_the_request;
use crate::common::frame::{CREATE, INIT, create, failed, frame, id, init, succeeded};
use serde_json::json;
use tieline::{Counts, Problem};

const REPEATED: fn(&Problem) -> bool = |problem| matches!(problem, Problem::RepeatedRequestId);
const COUNTED: fn(&mut Counts) = |counts| counts.repeated_request_ids += 1;

#[test]
fn a_request_id_that_is_not_a_uuid_gets_a_failure_that_carries_it_as_it_came() {
    let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::RequestIdNotUuid);
    let text = "the request id is not a UUID";
    for bad in ["42", "", "0190a5b0-1111-7abc-8def-00000000000", "0190a5b0-1111-7abc-8def-00000000000g", "naïve ☎"] {
        let says = format!("{}{text}", in_the_request().replace(&id(9), bad));
        let answer = failed(CREATE, IDLE, bad, text);
        let bytes = create(IDLE, bad, "n");
        to_the_client(Bad::answered(bytes, problem, says, answer, |counts| counts.bad_request_ids += 1));
        // No group comes to be by such a query.
        let says = format!("in a query `{INIT}` to `s1.g3` (request id `{bad}`): {text}");
        let answer = failed(INIT, "s1.g3", bad, text);
        let bytes = init("s1.g3", bad);
        to_the_client(Bad::answered(bytes, problem, says, answer, |counts| counts.bad_request_ids += 1));
    }
}

#[test]
fn a_request_id_that_is_in_use_is_dropped_and_its_call_answered_once() {
    for bytes in [create("s1.g1", &suspended(), "n"), create(IDLE, &suspended(), "n"), init("s1.g3", &suspended())] {
        let says = said(&bytes, &suspended());
        to_the_client(Bad::dropped(bytes, REPEATED, says, COUNTED));
    }
}

#[test]
fn a_request_id_that_was_used_lately_is_dropped_however_it_is_written() {
    let (upper, simple) = (answered().to_uppercase(), answered().replace('-', ""));
    for id in [&answered(), &upper, &simple, &format!("{{{}}}", answered()), &format!("urn:uuid:{}", answered())] {
        let bytes = create(IDLE, id, "n");
        let says = said(&bytes, id);
        to_the_client(Bad::dropped(bytes, REPEATED, says, COUNTED));
    }
}

#[test]
fn a_request_id_that_was_used_before_is_dropped_also_when_nothing_else_can_be_read() {
    let text = format!(r#"{{"header":{{"type":"cti.request","requestId":"{}"}},"body":["#, answered());
    let says = format!("in a request (request id `{}`): the request id was used before", answered());
    to_the_client(Bad::dropped(frame(text), REPEATED, says, |counts| {
        counts.unreadable += 1;
        counts.repeated_request_ids += 1;
    }));
}

#[test]
fn a_request_id_that_is_no_uuid_is_answered_once_too() {
    run(async {
        let mut client = Client::at_work().await;
        client.send(&create(IDLE, "42", "n"), Cut::Nowhere).await;
        assert_eq!(client.bridge.receive().await, failed(CREATE, IDLE, "42", "the request id is not a UUID"));
        client.send(&create(IDLE, "42", "n"), Cut::Nowhere).await;
        client.send(&create(IDLE, &id(9), "n"), Cut::Nowhere).await;
        assert_eq!(client.bridge.receive().await, succeeded(CREATE, IDLE, &id(9), json!({})));
        assert_eq!(client.connection.counts().repeated_request_ids, 1);
        client.goes_on().await;
        client.ends().await;
    });
}

/// What a repeated request id gets said.
fn said(bytes: &[u8], id: &str) -> String {
    let message: serde_json::Value = serde_json::from_slice(&bytes[4..]).unwrap();
    let text = |header: &str| message["header"][header].as_str().unwrap().to_owned();
    let kind = text("type").replace("cti.", "");
    format!(
        "in a {kind} `{}` to `{}` (request id `{id}`): the request id was used before",
        text("name"),
        text("target")
    )
}
