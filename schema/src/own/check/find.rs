//! The item of a description that a Rust item says it stands for.

use super::fault::Fault;
use super::wanted::{Wanted, What};
use super::{ambiguous_item, no_details, other_kind, unknown_destination, unknown_item};
use crate::compile::Compiled;
use crate::model::{Destination, Failure, Message, MessageId, Protocol, Response, Type, TypeId, TypeKind};
use crate::rust::Part;
use crate::source::offset;

/// An item of a description.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found<'p> {
    /// A query, a request or an event.
    Message(&'p Message),
    /// What answers a question.
    Response(&'p Message, &'p Response),
    /// What a failed answer tells.
    Failure(&'p Message, &'p Response, &'p Failure),
    /// A named object or an enumeration.
    Type(&'p Type),
}

/// Finds it, or tells why there is no such item, or more than one.
pub(crate) fn find<'p>(compiled: &'p Compiled, wanted: Wanted<'_>) -> Result<(Part, Found<'p>), Fault> {
    match wanted.what {
        What::Object | What::Enumeration => named_type(compiled, wanted),
        _ => message(compiled, wanted),
    }
}

fn named_type<'p>(compiled: &'p Compiled, wanted: Wanted<'_>) -> Result<(Part, Found<'p>), Fault> {
    let mut types = compiled.protocol.types.iter().enumerate();
    let Some((place, of)) = types.find(|(_, of)| of.name == wanted.name) else {
        return Err(unknown_item::of_type(compiled, wanted));
    };
    match (&of.kind, wanted.what) {
        (TypeKind::Object(_), What::Object) | (TypeKind::Enumeration(_), What::Enumeration) => {
            Ok((Part::Type(TypeId(offset(place))), Found::Type(of)))
        }
        _ => Err(other_kind::of_type(of)),
    }
}

fn message<'p>(compiled: &'p Compiled, wanted: Wanted<'_>) -> Result<(Part, Found<'p>), Fault> {
    let protocol = &compiled.protocol;
    let messages = protocol.messages.iter().enumerate();
    let named: Vec<_> = messages.filter(|(_, message)| message.name == wanted.name).collect();
    let fit: Vec<_> = named.iter().copied().filter(|(_, message)| wanted.what.takes(message.kind)).collect();
    let Some(first) = fit.first() else {
        return Err(match named.first() {
            Some((_, message)) => other_kind::of_message(wanted, message),
            None => unknown_item::of_message(compiled, wanted),
        });
    };
    let fitting = || fit.iter().map(|(_, message)| *message);
    let Some(name) = wanted.destination else {
        let found = part(protocol, wanted, *first)?;
        // Heirs take the messages of their base over; what is the same everywhere needs no destination.
        let is_one =
            fit.iter().all(|other| part(protocol, wanted, *other).is_ok_and(|(_, other)| is_same(found.1, other)));
        return if is_one { Ok(found) } else { Err(ambiguous_item::fault(protocol, wanted, fitting())) };
    };
    let belongs = |message: &Message| destination(protocol, message).is_some_and(|of| of.name == name);
    match fit.iter().find(|(_, message)| belongs(message)) {
        Some(found) => part(protocol, wanted, *found),
        None => Err(unknown_destination::fault(protocol, name, fitting())),
    }
}

/// The destination of a message.
pub(super) fn destination<'p>(protocol: &'p Protocol, message: &Message) -> Option<&'p Destination> {
    protocol.destination(message.destination)
}

/// What is wanted of a message: itself, or what answers it.
fn part<'p>(
    protocol: &Protocol,
    wanted: Wanted<'_>,
    (place, message): (usize, &'p Message),
) -> Result<(Part, Found<'p>), Fault> {
    let id = MessageId(offset(place));
    match (wanted.what, &message.response) {
        (What::Response, Some(response)) => Ok((Part::Response(id), Found::Response(message, response))),
        (What::Failure, Some(response)) => match &response.failure {
            Some(failure) => Ok((Part::Failure(id), Found::Failure(message, response, failure))),
            None => Err(no_details::fault(protocol, message, response)),
        },
        // The description itself is wrong where a question has no answer.
        _ => Ok((Part::Message(id), Found::Message(message))),
    }
}

/// Whether two items are the same to a struct that stands for one of them.
fn is_same(one: Found<'_>, other: Found<'_>) -> bool {
    match (one, other) {
        (Found::Message(one), Found::Message(other)) => {
            one.kind == other.kind && one.properties == other.properties && one.open == other.open
        }
        (Found::Response(_, one), Found::Response(_, other)) => {
            one.properties == other.properties && one.open == other.open
        }
        (Found::Failure(_, _, one), Found::Failure(_, _, other)) => one.properties == other.properties,
        _ => false,
    }
}
