//! Writing the envelope of one frame.

use crate::codec::{Key, write};
use crate::header::Echo;
use crate::protocol::{Envelope, Kind, Message, header};

/// Writes a question or an event to `target`: everything but the frame's length.
pub(crate) fn message(
    out: &mut Vec<u8>,
    envelope: &'static Envelope,
    message: &Message,
    target: &str,
    request_id: Option<&str>,
    body: &[u8],
) {
    let mut headers = Headers::open(out, envelope);
    headers.put(header::KIND, envelope.kind(message.kind));
    headers.put(header::NAME, message.name);
    headers.put(header::TARGET, target);
    if let Some(id) = request_id {
        headers.put(header::REQUEST_ID, id);
    }
    headers.close(message.constants.question, body);
}

/// Writes a response: `error` is the text of a failure, `None` for a success.
pub(crate) fn response(
    out: &mut Vec<u8>,
    envelope: &'static Envelope,
    echo: &Echo<'_>,
    error: Option<&str>,
    constants: &str,
    body: &[u8],
) {
    let mut headers = Headers::open(out, envelope);
    headers.put(header::KIND, envelope.kind(Kind::Response));
    if let Some(name) = echo.raw_name() {
        headers.put_raw(header::NAME, name);
    }
    headers.put(header::RESULT, if error.is_some() { envelope.failure() } else { envelope.success() });
    if let Some(error) = error {
        headers.put(header::ERROR, error);
    }
    if let Some(target) = echo.raw_target() {
        headers.put_raw(header::TARGET, target);
    }
    headers.put_raw(header::REQUEST_ID, echo.raw_request_id());
    headers.close(constants, body);
}

struct Headers<'o> {
    out: &'o mut Vec<u8>,
    envelope: &'static Envelope,
    separator: u8,
}

impl<'o> Headers<'o> {
    fn open(out: &'o mut Vec<u8>, envelope: &'static Envelope) -> Self {
        out.push(b'{');
        push_key(out, envelope.members().first());
        Self { out, envelope, separator: b'{' }
    }

    fn key(&mut self, index: usize) {
        self.out.push(self.separator);
        self.separator = b',';
        push_key(self.out, self.envelope.headers().get(index));
    }

    fn put(&mut self, index: usize, value: &str) {
        self.key(index);
        write::string(self.out, value);
    }

    fn put_raw(&mut self, index: usize, value: &str) {
        self.key(index);
        self.out.extend_from_slice(value.as_bytes());
    }

    fn close(self, constants: &str, body: &[u8]) {
        self.out.extend_from_slice(constants.as_bytes());
        self.out.extend_from_slice(b"},");
        push_key(self.out, self.envelope.members().get(1));
        self.out.extend_from_slice(if body.is_empty() { b"{}" } else { body });
        self.out.push(b'}');
    }
}

fn push_key(out: &mut Vec<u8>, key: Option<&Key>) {
    if let Some(key) = key {
        out.extend_from_slice(key.piece().as_bytes());
    }
}
