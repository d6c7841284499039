//! Frames written by hand, byte for byte: nothing of Tieline's has a part in them.

use serde_json::{Value, json};

pub(crate) const INIT: &str = "channelgroup.query.init";
pub(crate) const CREATE: &str = "channelgroup.request.createchannel";
pub(crate) const DISPOSE: &str = "channelgroup.request.dispose";

/// Four bytes of length, most significant first, and then the text.
pub(crate) fn frame(text: impl AsRef<[u8]>) -> Vec<u8> {
    let text = text.as_ref();
    let mut bytes = u32::try_from(text.len()).unwrap().to_be_bytes().to_vec();
    bytes.extend_from_slice(text);
    bytes
}

/// A request id that differs from others by its number.
pub(crate) fn id(number: u32) -> String {
    format!("0190a5b0-1111-7abc-8def-{number:012}")
}

/// A query that initializes a group.
pub(crate) fn init(target: &str, id: &str) -> Vec<u8> {
    frame(format!(
        r#"{{"header":{{"type":"cti.query","name":"channelgroup.query.init","target":"{target}","requestId":"{id}"}},"body":{{}}}}"#
    ))
}

/// The text of a request for a channel.
pub(crate) fn create_text(target: &str, id: &str, name: &str) -> String {
    format!(
        r#"{{"header":{{"type":"cti.request","name":"channelgroup.request.createchannel","target":"{target}","requestId":"{id}"}},"body":{{"id":"c1","name":"{name}","type":"CHAT"}}}}"#
    )
}

/// A request for a channel.
pub(crate) fn create(target: &str, id: &str, name: &str) -> Vec<u8> {
    frame(create_text(target, id, name))
}

/// The text of a successful answer.
pub(crate) fn success_text(name: &str, target: &str, id: &str, body: &str) -> String {
    format!(
        r#"{{"header":{{"type":"cti.response","name":"{name}","result":"SUCCESS","target":"{target}","requestId":"{id}"}},"body":{body}}}"#
    )
}

/// A successful answer.
pub(crate) fn success(name: &str, target: &str, id: &str, body: &str) -> Vec<u8> {
    frame(success_text(name, target, id, body))
}

/// The text of an event.
pub(crate) fn event_text(target: &str, end_point: &str) -> String {
    format!(
        r#"{{"header":{{"type":"cti.event","name":"channelgroup.channel.added","target":"{target}"}},"body":{{"endpoint":"{end_point}","type":"EMAIL"}}}}"#
    )
}

/// An event.
pub(crate) fn event(target: &str, end_point: &str) -> Vec<u8> {
    frame(event_text(target, end_point))
}

/// What a successful answer is to be.
pub(crate) fn succeeded(name: &str, target: &str, id: &str, body: Value) -> Value {
    json!({
        "header": {"type": "cti.response", "name": name, "result": "SUCCESS", "target": target, "requestId": id},
        "body": body,
    })
}

/// What a failure is to be.
pub(crate) fn failed(name: &str, target: &str, id: &str, text: &str) -> Value {
    json!({
        "header": {
            "type": "cti.response", "name": name, "result": "FAILURE", "errorMessage": text, "target": target,
            "requestId": id,
        },
        "body": {},
    })
}
