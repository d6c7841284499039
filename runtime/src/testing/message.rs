//! Messages as a script sees them: JSON, with the words of a protocol's envelope.

use crate::protocol::{Constants, Envelope, Kind, Message, Protocol, header};
use serde_json::{Map, Value};
use std::fmt;

/// One message: the whole of it, and what its envelope says as far as it has one.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) kind: Option<Kind>,
    pub(super) name: String,
    pub(super) target: String,
    pub(super) request_id: Option<String>,
    /// Whether a response is a success; `None` if it is neither that nor a failure.
    pub(super) success: Option<bool>,
    pub(super) error: String,
    pub(super) body: Value,
    pub(super) whole: Value,
}

impl Seen {
    pub(super) fn new(envelope: &'static Envelope, whole: Value) -> Self {
        let headers = member(envelope, 0).and_then(|key| whole.get(key));
        let text = |index: usize| {
            let key = envelope.headers().get(index)?.name();
            Some(headers?.get(key)?.as_str()?.to_owned())
        };
        let result = text(header::RESULT);
        Self {
            kind: text(header::KIND).and_then(|kind| envelope.kind_of(&kind)),
            name: text(header::NAME).unwrap_or_default(),
            target: text(header::TARGET).unwrap_or_default(),
            request_id: text(header::REQUEST_ID),
            success: result.and_then(|result| {
                (result == envelope.success()).then_some(true).or((result == envelope.failure()).then_some(false))
            }),
            error: text(header::ERROR).unwrap_or_default(),
            body: member(envelope, 1).and_then(|key| whole.get(key)).cloned().unwrap_or_default(),
            whole,
        }
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, name, target, success, error, body, whole, .. } = self;
        match (kind, success) {
            (None, _) => write!(formatter, "a message that is none of the protocol's: {whole}"),
            (Some(Kind::Response), Some(true)) => {
                write!(formatter, "the success of `{name}` to `{target}` with {body}")
            }
            (Some(Kind::Response), Some(false)) => {
                write!(formatter, "the failure of `{name}` to `{target}`, which says {error:?}")
            }
            (Some(Kind::Response), None) => {
                write!(formatter, "a response that is neither success nor failure: {whole}")
            }
            (Some(kind), _) => write!(formatter, "the {kind} `{name}` to `{target}` with {body}"),
        }
    }
}

fn member(envelope: &'static Envelope, index: usize) -> Option<&'static str> {
    envelope.members().get(index).map(crate::codec::Key::name)
}

/// A message of a protocol, by its name.
pub(super) fn find(protocol: &'static Protocol, name: &str, is_call: bool) -> Option<&'static Message> {
    let messages = protocol.destinations.iter().flat_map(|destination| destination.messages);
    messages.into_iter().find(|message| message.name == name && message.kind.is_call() == is_call)
}

/// The names that a script may have meant.
pub(super) fn names(protocol: &'static Protocol, is_call: bool) -> String {
    let messages = protocol.destinations.iter().flat_map(|destination| destination.messages);
    let names =
        messages.filter(|message| message.kind.is_call() == is_call).map(|message| format!("`{}`", message.name));
    names.collect::<Vec<_>>().join(", ")
}

/// What the headers of a message say. A response has a result.
pub(super) struct Headers<'h> {
    pub(super) kind: Kind,
    pub(super) name: &'h str,
    pub(super) target: &'h str,
    pub(super) request_id: Option<&'h str>,
    /// The result, and the error message of a failure.
    pub(super) result: Option<Result<(), &'h str>>,
}

/// A whole message.
pub(super) fn compose(envelope: &'static Envelope, headers: &Headers<'_>, constants: &str, body: Value) -> Value {
    // They are members of an object already, each with a comma before it.
    let constants = constants.strip_prefix(',').unwrap_or_default();
    let mut head: Map<String, Value> = serde_json::from_str(&format!("{{{constants}}}")).unwrap_or_default();
    let mut put = |index: usize, text: &str| {
        if let Some(key) = envelope.headers().get(index) {
            head.insert(key.name().to_owned(), text.into());
        }
    };
    put(header::KIND, envelope.kind(headers.kind));
    put(header::NAME, headers.name);
    put(header::TARGET, headers.target);
    if let Some(id) = headers.request_id {
        put(header::REQUEST_ID, id);
    }
    match headers.result {
        None => {}
        Some(Ok(())) => put(header::RESULT, envelope.success()),
        Some(Err(error)) => {
            put(header::RESULT, envelope.failure());
            put(header::ERROR, error);
        }
    }
    let mut whole = Map::new();
    for (index, value) in [(0, head.into()), (1, body)] {
        if let Some(key) = member(envelope, index) {
            whole.insert(key.to_owned(), value);
        }
    }
    whole.into()
}

/// The constant headers of a message, or of its response.
pub(super) fn constants(message: Option<&Message>, result: Option<Result<(), &str>>) -> &'static str {
    let Some(Constants { question, success, failure }) = message.map(|message| message.constants) else { return "" };
    match result {
        None => question,
        Some(Ok(())) => success,
        Some(Err(_)) => failure,
    }
}
