//! What a struct or an enum is in a protocol.

use crate::codec::Encode;

/// A query: asked by the requester, changes nothing.
///
/// `#[derive(tieline::Query)]` implements it; `#[tieline(name = "door.hello")]` says what it is called on the wire.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no query",
    label = "a query is expected here",
    note = "a struct becomes one with `#[derive(tieline::Query)]` and `#[tieline(name = \"…\")]`, its name on the wire"
)]
pub trait Query: Encode {
    /// Its name on the wire.
    const NAME: &'static str;
}

/// A request: asked by the requester, changes something.
///
/// `#[derive(tieline::Request)]` implements it; `#[tieline(name = "door.light")]` says what it is called on the wire.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no request",
    label = "a request is expected here",
    note = "a struct becomes one with `#[derive(tieline::Request)]` and `#[tieline(name = \"…\")]`, its name on the wire"
)]
pub trait Request: Encode {
    /// Its name on the wire.
    const NAME: &'static str;
}

/// An event: raised by the responder, never answered.
///
/// `#[derive(tieline::Event)]` implements it; `#[tieline(name = "door.rang")]` says what it is called on the wire.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no event",
    label = "an event is expected here",
    note = "a struct becomes one with `#[derive(tieline::Event)]` and `#[tieline(name = \"…\")]`, its name on the wire"
)]
pub trait Event: Encode {
    /// Its name on the wire.
    const NAME: &'static str;
}

/// What answers a query or a request: which of them, its dispatcher says.
///
/// `#[derive(tieline::Response)]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no response",
    label = "what answers a query or a request is expected here",
    note = "a struct becomes one with `#[derive(tieline::Response)]`"
)]
pub trait Response: Encode {
    /// That it is one. Asking for this tells whoever is none nothing but that.
    #[doc(hidden)]
    const ANSWERS: () = ();
}

/// A set of properties, which may be the body of any message.
///
/// `#[derive(tieline::Properties)]` implements it, and every message is one too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no set of properties",
    label = "the properties of a message are expected here",
    note = "a struct becomes one with `#[derive(tieline::Properties)]`"
)]
pub trait Properties: Encode {}

/// An object in a message.
///
/// `#[derive(tieline::Object)]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no object of a protocol",
    label = "an object is expected here",
    note = "a struct becomes one with `#[derive(tieline::Object)]`"
)]
pub trait Object: Encode {
    /// The keys of its properties on the wire.
    const KEYS: &'static [&'static str];

    /// Whether the property is there whose key stands at this place of [`KEYS`](Self::KEYS).
    fn has(&self, place: usize) -> bool;
}

/// A string out of a list.
///
/// `#[derive(tieline::Enumeration)]` implements it. A value that is not listed is kept if one of the variants is marked
/// `#[tieline(other)]`, and an error for who reads it otherwise.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no enumeration of a protocol",
    label = "a default and a condition in an attribute are about an enumeration",
    note = "an enum becomes one with `#[derive(tieline::Enumeration)]`"
)]
pub trait Enumeration: Encode + Sized {
    /// The listed values as they stand on the wire.
    const WORDS: &'static [&'static str];

    /// The value as it stands on the wire.
    fn as_str(&self) -> &str;

    /// The value at a place of [`WORDS`](Self::WORDS); the last one for a place beyond it.
    fn listed(place: usize) -> Self;
}
