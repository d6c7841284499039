//! A module as data: the destinations in it and their messages.

use proc_macro2::{Ident, Span, TokenStream};
use tieline_schema::model::Kind;
use tieline_schema::own::{Setting, plain};

/// A trait with `#[destination]`.
#[derive(Debug)]
pub(super) struct Destination {
    /// Its name in Rust.
    pub(super) rust: Ident,
    /// Its name in the description, and where that is decided.
    pub(super) name: (String, Span),
    pub(super) doc: String,
    /// What its attribute says, but for the name.
    pub(super) settings: Vec<Setting>,
    pub(super) methods: Vec<Method>,
    /// The trait without what only this macro understands, to be looked at by rustc.
    pub(super) looked_at: TokenStream,
}

/// A method: a message.
#[derive(Debug)]
pub(super) struct Method {
    pub(super) kind: Kind,
    pub(super) name: Ident,
    pub(super) doc: String,
    pub(super) deprecated: Option<String>,
    /// What its attribute says in the language's keys.
    pub(super) settings: Vec<Setting>,
    pub(super) role: Role,
    /// Where it is said that it disposes of its destination.
    pub(super) disposes: Option<Span>,
    /// The name on the wire, where the method says it too.
    pub(super) wire: Option<(String, Span)>,
    /// Its struct.
    pub(super) message: Type,
    /// The struct of its answer; none of an event.
    pub(super) response: Option<Type>,
    /// The struct of what a failure tells.
    pub(super) failure: Option<Type>,
}

/// What a message is to its destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Ordinary,
    Init,
    Dispose,
    /// It was taken over, and this trait changes what answers it.
    Override,
}

/// A type of the user's.
#[derive(Clone, Debug)]
pub(super) struct Type {
    pub(super) tokens: TokenStream,
    /// The last name of its path.
    pub(super) name: String,
    pub(super) place: (Span, Span),
}

impl Method {
    /// What the message is called where the description is judged: its name on the wire where that is said, and otherwise its
    /// type, which alone knows that.
    pub(super) fn key(&self) -> &str {
        self.wire.as_ref().map_or(&self.message.name, |(name, _)| name)
    }

    /// The section of its messages.
    pub(super) fn section(&self) -> &'static str {
        match self.kind {
            Kind::Query => "queries",
            Kind::Request => "requests",
            Kind::Event => "events",
        }
    }

    /// A setting of its attribute.
    pub(super) fn setting(&self, key: &str) -> Option<&Setting> {
        self.settings.iter().find(|setting| setting.key == key)
    }
}

impl Destination {
    /// The method of a name.
    pub(super) fn method(&self, name: &str) -> Option<&Method> {
        self.methods.iter().find(|method| plain(&method.name) == name)
    }

    /// A setting of its attribute.
    pub(super) fn setting(&self, key: &str) -> Option<&Setting> {
        self.settings.iter().find(|setting| setting.key == key)
    }

    /// The destination that it takes over from.
    pub(super) fn base(&self) -> Option<&Setting> {
        self.setting("extends").or_else(|| self.setting("restricts"))
    }
}

/// Which attribute a method needs.
pub(super) fn attribute(kind: Kind) -> &'static str {
    match kind {
        Kind::Query => "query",
        Kind::Request => "request",
        Kind::Event => "event",
    }
}
