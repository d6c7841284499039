//! What a script expects, and what came instead.

use super::assertion::difference;
use super::message::Seen;
use crate::protocol::Kind;
use serde_json::Value;
use std::fmt;

/// What came.
pub(super) enum Came {
    Message(Box<Seen>),
    Nothing,
    /// The end of the connection, and why if it was not orderly.
    End(Option<String>),
}

impl fmt::Display for Came {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message(seen) => seen.fmt(formatter),
            Self::Nothing => formatter.write_str("nothing"),
            Self::End(None) => formatter.write_str("the end of the connection"),
            Self::End(Some(reason)) => write!(formatter, "the end of the connection: {reason}"),
        }
    }
}

/// What a script expects.
pub(super) struct Expected {
    kind: Option<Kind>,
    name: String,
    target: String,
    request_id: Option<String>,
    success: Option<bool>,
    error: Option<String>,
    properties: Value,
}

impl Expected {
    pub(super) fn message(kind: Option<Kind>, name: &str, target: &str, properties: Value) -> Self {
        let (name, target) = (name.to_owned(), target.to_owned());
        Self { kind, name, target, request_id: None, success: None, error: None, properties }
    }

    pub(super) fn success(name: &str, target: &str, request_id: &str, properties: Value) -> Self {
        let request_id = Some(request_id.to_owned());
        Self { request_id, success: Some(true), ..Self::message(Some(Kind::Response), name, target, properties) }
    }

    pub(super) fn failure(name: &str, target: &str, request_id: &str, error: &str) -> Self {
        let anything = Value::Object(Default::default());
        let error = Some(error.to_owned());
        Self { success: Some(false), error, ..Self::success(name, target, request_id, anything) }
    }

    /// What is not as expected.
    pub(super) fn differs(&self, seen: &Seen) -> Option<String> {
        if self.kind.is_some() && seen.kind != self.kind {
            return Some("the kind is another one".to_owned());
        }
        if seen.name != self.name {
            return Some("the name is another one".to_owned());
        }
        if seen.target != self.target {
            return Some("the target is another one".to_owned());
        }
        if self.request_id.is_some() && seen.request_id != self.request_id {
            return Some("the request id is that of another call".to_owned());
        }
        if self.kind == Some(Kind::Response) && seen.success != self.success {
            return Some("the result is another one".to_owned());
        }
        if let Some(error) = &self.error
            && seen.error != *error
        {
            return Some("the error message is another one".to_owned());
        }
        difference(&self.properties, &seen.body)
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, name, target, success, error, properties, .. } = self;
        match (success, error, kind) {
            (Some(true), ..) => write!(formatter, "the success of `{name}` to `{target}` with {properties}"),
            (Some(false), Some(error), _) => {
                write!(formatter, "the failure of `{name}` to `{target}`, which says {error:?}")
            }
            (.., Some(kind)) => write!(formatter, "the {kind} `{name}` to `{target}` with {properties}"),
            _ => write!(formatter, "the call `{name}` to `{target}` with {properties}"),
        }
    }
}
