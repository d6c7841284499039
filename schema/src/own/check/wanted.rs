//! What a Rust item says it stands for.

use crate::model::Kind;

/// An item of a description as it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wanted<'w> {
    /// What it is.
    pub(crate) what: What,
    /// Its name; that of its question, if it is an answer.
    pub(crate) name: &'w str,
    /// Its destination, where one is told.
    pub(crate) destination: Option<&'w str>,
    /// What the description is called.
    pub(crate) file: &'w str,
}

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A query, a request or an event.
    Message(Kind),
    /// One of these, whichever it is.
    AnyMessage,
    /// What answers a question.
    Response,
    /// What a failed answer tells.
    Failure,
    /// A named object.
    Object,
    /// An enumeration.
    Enumeration,
}

impl What {
    /// What people call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Message(kind) => kind_name(kind),
            Self::AnyMessage => "message",
            Self::Response | Self::Failure => "query or request",
            Self::Object => "object",
            Self::Enumeration => "enumeration",
        }
    }

    /// Whether a message of this kind is one of those, or one whose answer is asked for.
    pub(crate) fn takes(self, kind: Kind) -> bool {
        match self {
            Self::Message(wanted) => wanted == kind,
            Self::AnyMessage => true,
            Self::Response | Self::Failure => kind != Kind::Event,
            Self::Object | Self::Enumeration => false,
        }
    }

    /// Whether it belongs to no destination.
    pub(crate) fn is_type(self) -> bool {
        matches!(self, Self::Object | Self::Enumeration)
    }

    /// The setting that names it.
    pub(crate) fn setting(self) -> &'static str {
        match self {
            Self::Message(_) | Self::AnyMessage => "name",
            Self::Response | Self::Failure => "answers",
            Self::Object | Self::Enumeration => "type",
        }
    }
}

/// What people call a kind of message.
pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Query => "query",
        Kind::Request => "request",
        Kind::Event => "event",
    }
}

/// The derive of a kind of message.
pub(crate) fn derive_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Query => "Query",
        Kind::Request => "Request",
        Kind::Event => "Event",
    }
}

/// `a query`, `an event`.
pub(crate) fn with_article(name: &str) -> String {
    let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {name}")
}
