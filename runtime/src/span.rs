//! The spans in which things happen: the connection's, a message's, a call's and a release's.
//!
//! All are of the target `tieline` and the level INFO. Their fields tell kind, name, target and request id, which stand in
//! the headers; never anything of a message's properties.

use crate::core::{Key, Side, Start, Wanted};
use crate::link::Link;
use crate::protocol::{Message, Protocol};
use crate::release::Release;
use crate::target::Target;
use std::sync::atomic::{AtomicU64, Ordering};
use tracing::{Span, field::Empty, info_span};

/// The life of one connection. Its number tells it from the others of the process.
pub(crate) fn connection(protocol: &Protocol, side: Side) -> Span {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let side = match side {
        Side::Requester => protocol.requester,
        Side::Responder => protocol.responder,
    };
    let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    info_span!(target: "tieline", "connection", connection = number, protocol = protocol.name, side)
}

/// The handling of one message: what its handler says stands in it.
pub(crate) fn message(start: &Start) -> Span {
    let Start { destination, header, .. } = start;
    // What stands in the macro is worked out only if somebody listens.
    info_span!(
        target: "tieline",
        "message",
        kind = header.kind.as_str(),
        name = destination.messages.get(start.message).map_or("", |message| message.name),
        destination = destination.name,
        target = header.target(),
        request_id = header.request_id(),
    )
}

/// The application being asked about the destination of a message.
pub(crate) fn accepting(wanted: &Wanted) -> Span {
    let Wanted { header, target, destinations, .. } = wanted;
    info_span!(
        target: "tieline",
        "accept",
        kind = header.kind.as_str(),
        name = destinations.iter().find_map(|known| known.find(header.kind, header.name())).map_or("", |(_, found)| found.name),
        target = target.as_str(),
        request_id = header.request_id(),
    )
}

/// A call of this side, from its making to its answer. Its request id is recorded when it has one. It is not entered, as no
/// code of the user runs in it: that would only cost.
pub(crate) fn call(message: Option<&Message>, destination: &str, target: &Target) -> Span {
    info_span!(
        target: "tieline",
        "call",
        kind = message.map_or("", |message| message.kind.as_str()),
        name = message.map_or("", |message| message.name),
        destination,
        target = target.as_str(),
        request_id = Empty,
    )
}

/// The release of a destination.
pub(crate) fn release(link: &Link, key: Key, target: &Target, reason: Release) -> Span {
    info_span!(target: "tieline", "release", destination = destination(link, key), target = target.as_str(), %reason)
}

/// What the description calls a destination.
fn destination(link: &Link, key: Key) -> &'static str {
    link.lock().slot(key).map_or("", |slot| slot.destination.name)
}
