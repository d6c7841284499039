//! A peer by hand, and the frames that it sends.

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};

pub(super) fn frame(text: &str) -> Vec<u8> {
    [&u32::try_from(text.len()).unwrap().to_be_bytes()[..], text.as_bytes()].concat()
}

/// A query that initializes a group, told from others by its number.
pub(super) fn init(target: &str, number: u32) -> Vec<u8> {
    frame(&format!(
        r#"{{"header":{{"type":"cti.query","name":"channelgroup.query.init","target":"{target}","requestId":"0190a5b0-1111-7abc-8def-{number:012}"}},"body":{{}}}}"#
    ))
}

pub(super) fn event(target: &str, end_point: &str) -> Vec<u8> {
    frame(&format!(
        r#"{{"header":{{"type":"cti.event","name":"channelgroup.channel.added","target":"{target}"}},"body":{{"endpoint":"{end_point}","type":"EMAIL"}}}}"#
    ))
}

/// A successful answer to a question that was received.
pub(super) fn success(question: &Value, body: &str) -> Vec<u8> {
    let header = &question["header"];
    let (name, target, id) = (&header["name"], &header["target"], &header["requestId"]);
    frame(&format!(
        r#"{{"header":{{"type":"cti.response","name":{name},"result":"SUCCESS","target":{target},"requestId":{id}}},"body":{body}}}"#
    ))
}

/// A peer by hand.
pub(super) struct Raw(pub(super) DuplexStream);

impl Raw {
    /// One, and the end that it speaks to, with this much room between them.
    pub(super) fn pair(room: usize) -> (Self, tieline::transport::InProcess) {
        let (raw, end) = tokio::io::duplex(room);
        (Self(raw), tieline::transport::Stream::new(end))
    }

    pub(super) async fn send(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).await.unwrap();
    }

    pub(super) async fn receive(&mut self) -> Value {
        let length = self.0.read_u32().await.unwrap();
        let mut bytes = vec![0; length as usize];
        self.0.read_exact(&mut bytes).await.unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }
}
