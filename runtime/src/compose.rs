//! Writing the envelope of one frame.

use crate::codec::{Key, append, write};
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
    let pieces = envelope.pieces().filter(|_| message.is_plain && write::is_plain(target));
    let (Some(pieces), "") = (pieces, message.constants.question) else {
        return message_in_general(out, envelope, message, target, request_id, body);
    };
    let [open, to, key, end] = pieces.around(message.kind);
    let (name, target) = (message.name.as_bytes(), target.as_bytes());
    let body = if body.is_empty() { b"{}" } else { body };
    match request_id {
        // A UUID, as this side writes it: nothing in it needs an escape.
        Some(id) => append(out, [open, name, to, target, key, id.as_bytes(), end, body, b"}"]),
        None => append(out, [open, name, to, target, end, body, b"}"]),
    }
}

/// What [`message`] does, for any envelope.
fn message_in_general(
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
    // What is answered as a rule: a success, to a question of which everything could be read.
    if error.is_none()
        && let (Some(pieces), Some(name), Some(target)) = (envelope.pieces(), echo.raw_name(), echo.raw_target())
    {
        let body = if body.is_empty() { b"{}" } else { body };
        let id = echo.raw_request_id();
        let open = [pieces.open(Kind::Response).bytes(), name.as_bytes(), pieces.success.bytes(), target.as_bytes()];
        append(out, open);
        append(out, [pieces.request_id.bytes(), id.as_bytes(), constants.as_bytes(), pieces.body.bytes(), body, b"}"]);
        return;
    }
    response_in_general(out, envelope, echo, error, constants, body);
}

/// What [`response`] does, for any envelope and of any outcome.
fn response_in_general(
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::header;
    use crate::phase::Phases;
    use crate::protocol::sample::PLAIN as ENVELOPE;
    use crate::protocol::{Constants, Role};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    #[test]
    fn what_is_put_together_from_pieces_is_what_the_general_way_writes() {
        for kind in [Kind::Query, Kind::Request, Kind::Event] {
            for name in ["a.name", "a \"name\""] {
                for (id, constants) in
                    [(None, ""), (Some("0190a5b0-1111-7abc-8def-000000000001"), ",\"version\":\"1\"")]
                {
                    for body in [&b""[..], b"{\"a\":1}"] {
                        let constants = Constants { question: constants, success: constants, failure: constants };
                        let told = Message::new(kind, name, Role::Ordinary, Phases::of(&[])).with_constants(constants);
                        let (mut quick, mut general) = (Vec::new(), Vec::new());
                        message(&mut quick, &ENVELOPE, &told, "a\\b.é", id, body);
                        message_in_general(&mut general, &ENVELOPE, &told, "a\\b.é", id, body);
                        assert_eq!(String::from_utf8(quick).unwrap(), String::from_utf8(general.clone()).unwrap());
                        if kind.is_call() && id.is_some() {
                            let header = header::read(&ENVELOPE, general.into()).unwrap();
                            let (mut quick, mut general) = (Vec::new(), Vec::new());
                            response(&mut quick, &ENVELOPE, &header.echo(), None, constants.success, body);
                            response_in_general(&mut general, &ENVELOPE, &header.echo(), None, constants.success, body);
                            assert_eq!(String::from_utf8(quick).unwrap(), String::from_utf8(general).unwrap());
                        }
                    }
                }
            }
        }
    }

    /// Of the words of this one some need escapes, and one is longer than any piece.
    static ODD: Envelope = Envelope::new(
        [Key::new("he\"ad", "\"he\\\"ad\":"), Key::new("b\\", "\"b\\\\\":")],
        [
            Key::new("type", "\"type\":"),
            Key::new("{", "\"{\":"),
            Key::new("target", "\"target\":"),
            Key::new("id", "\"id\":"),
            Key::new("result", "\"result\":"),
            Key::new("error", "\"error\":"),
        ],
        ["que\"ry", "request", "response", "event"],
        ["OK", "BAD"],
    );

    fn text() -> impl Strategy<Value = String> {
        prop_oneof![
            3 => "[a-z.0-9-]{0,20}",
            1 => "[a-z]{100,200}",
            1 => vec(select(vec!["\"", "\\", "}", "{", "\n", "\u{1}", "\u{7f}", "é", "😀", ",", "a"]), 0..6)
                .prop_map(|letters| letters.concat()),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever is put into a frame, a reader finds, and `serde_json` agrees that it is JSON.
        #[test]
        fn what_is_written_is_read_again(
            is_odd in any::<bool>(),
            kind in select(vec![Kind::Query, Kind::Request, Kind::Event]),
            name in text(),
            target in text(),
            error in proptest::option::of(text()),
            constants in select(vec!["", ",\"version\":\"1\"", ",\"v{\":[1,{}]"]),
            body in select(vec!["", "{}", r#"{"a":"}"}"#, r#"{"a":{"b":1}}"#]),
        ) {
            let envelope = if is_odd { &ODD } else { &ENVELOPE };
            let id = kind.is_call().then_some("0190a5b0-1111-7abc-8def-000000000001");
            let message = Message::new(kind, name.clone().leak(), Role::Ordinary, Phases::of(&[]));
            let constants = Constants { question: constants, success: constants, failure: constants };
            let message = message.with_constants(constants);
            let mut out = Vec::new();
            super::message(&mut out, envelope, &message, &target, id, body.as_bytes());
            let asked = check(envelope, out, &name, &target, body);
            prop_assert_eq!((asked.kind, asked.request_id()), (kind, id));
            if kind.is_call() {
                let mut out = Vec::new();
                response(&mut out, envelope, &asked.echo(), error.as_deref(), constants.success, body.as_bytes());
                let answer = check(envelope, out, &name, &target, body);
                prop_assert_eq!((answer.kind, answer.request_id()), (Kind::Response, id));
                let result = if error.is_some() { envelope.failure() } else { envelope.success() };
                prop_assert_eq!((answer.result(), answer.error()), (Some(result), error.as_deref()));
            }
        }
    }

    fn check(envelope: &'static Envelope, out: Vec<u8>, name: &str, target: &str, body: &str) -> header::Header {
        let _: serde_json::Value = serde_json::from_slice(&out).unwrap();
        let header = header::read(envelope, out.into()).unwrap();
        assert_eq!((header.name(), header.target()), (name, target));
        assert_eq!(header.body(), if body.is_empty() { "{}" } else { body });
        header
    }
}
