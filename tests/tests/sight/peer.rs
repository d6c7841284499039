//! A client by hand.

use crate::common::channel_group::bridge;
use serde_json::{Value, json};
use tieline::transport::Stream;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};

/// A client by hand: it knows lengths and JSON.
pub(super) struct Peer(DuplexStream);

/// A bridge, and a client by hand.
pub(super) fn bridge_alone() -> (bridge::Connection, Peer) {
    let (one, other) = tokio::io::duplex(64 << 10);
    (bridge::Endpoint::new().start(Stream::new(one)), Peer(other))
}

impl Peer {
    pub(super) async fn send(&mut self, message: Value) {
        let text = message.to_string();
        self.0.write_u32(text.len().try_into().unwrap()).await.unwrap();
        self.0.write_all(text.as_bytes()).await.unwrap();
    }

    pub(super) async fn receive(&mut self) -> Value {
        let length = self.0.read_u32().await.unwrap();
        let mut text = vec![0; length as usize];
        self.0.read_exact(&mut text).await.unwrap();
        serde_json::from_slice(&text).unwrap()
    }
}

/// An event.
pub(super) fn event(target: &str) -> Value {
    json!({
        "header": {"type": "cti.event", "name": "channelgroup.channel.added", "target": target},
        "body": {"endpoint": "1001", "type": "EMAIL"},
    })
}

/// The successful answer to an initialization.
pub(super) fn initialized(asked: &Value, body: Value) -> Value {
    let header = &asked["header"];
    json!({
        "header": {
            "type": "cti.response", "name": header["name"], "result": "SUCCESS", "target": header["target"],
            "requestId": header["requestId"],
        },
        "body": body,
    })
}
