//! How a description is put together: short forms, several files, destinations that come from others.

#![cfg(test)]

use std::path::Path;

use tieline_schema::model::{HeaderValue, Message, Protocol};
use tieline_schema::{Compiled, compile_file};

fn compile(path: &str) -> Compiled {
    let compiled = compile_file(Path::new(path));
    assert!(compiled.diagnostics.is_empty(), "{compiled}");
    compiled
}

fn message<'p>(protocol: &'p Protocol, name: &str) -> &'p Message {
    protocol.messages.iter().find(|message| message.name == name).expect("a message of the description")
}

#[test]
fn headers_that_are_left_out_are_those_of_the_envelope() {
    let protocol = compile("examples/doorbell/doorbell.yaml").protocol;
    let light = message(&protocol, "door.light");
    let own: Vec<_> = light.headers.iter().map(|header| (header.wire.as_str(), &header.value)).collect();
    let constant = |text: &str| HeaderValue::Constant(text.to_owned());
    let copied = |text: &str| HeaderValue::Copied(text.to_owned());
    assert_eq!(
        own,
        [
            ("type", &constant("request")),
            ("name", &constant("door.light")),
            ("to", &HeaderValue::String),
            ("id", &HeaderValue::Uuid),
        ]
    );
    let answer = &light.response.as_ref().expect("an answer").headers;
    let answer: Vec<_> = answer.iter().map(|row| (row.wire.as_str(), &row.value, row.when.as_deref())).collect();
    assert_eq!(
        answer,
        [
            ("type", &constant("response"), None),
            ("name", &copied("name"), None),
            ("result", &HeaderValue::OneOf(vec!["OK".to_owned(), "FAILED".to_owned()]), None),
            ("error", &HeaderValue::String, Some("FAILED")),
            ("to", &copied("to"), None),
            ("id", &copied("id"), None),
        ]
    );
    assert_eq!(message(&protocol, "door.rang").headers.len(), 3, "an event has no request id");
}

#[test]
fn a_response_that_is_left_out_says_nothing_but_its_result() {
    let protocol = compile("examples/doorbell/doorbell.yaml").protocol;
    let response = message(&protocol, "door.light").response.as_ref().expect("a request is answered");
    assert!(response.properties.is_empty());
    assert!(message(&protocol, "door.rang").response.is_none());
}
