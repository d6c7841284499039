use super::known::Known;
use super::types::Types;
use crate::check::{
    creates_child, creates_property, gate_children, gate_key, init_phases, lifecycle_message, parent_cycle,
    target_ancestor,
};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Document, each};
use crate::model::{
    Creates, DestinationId, Gate, Kind, Lifecycle, Message, MessageId, Phase, Property, Protocol, Role, Shape, TypeId,
    TypeKind,
};
use crate::source::node::Text;
use crate::source::offset;

/// Parents, lifecycles and what requests create.
pub(super) fn resolve(document: &Document, protocol: &mut Protocol, types: &Types<'_>, diagnostics: &mut Diagnostics) {
    let known = Known::new(document);
    for (written, at) in each(&document.destinations).zip(0..) {
        let id = DestinationId(at);
        // A parent that is only probably meant is not taken for it: the way up could lead in a circle.
        let parent =
            written.parent.as_ref().and_then(|parent| known.find(parent, Some(&written.name), diagnostics)?.sure());
        let lifecycle = lifecycle(id, written, document, protocol, types, diagnostics);
        let Some(resolved) = protocol.destinations.get_mut(id.index()) else { continue };
        resolved.parent = parent;
        resolved.lifecycle = lifecycle;
        for (message, &id) in written.messages().zip(&resolved.messages) {
            if let Some(creates) = &message.creates
                && let Some(resolved) = protocol.messages.get_mut(id.index())
            {
                resolved.creates = self::creates(&known, message, creates, resolved, types, diagnostics);
            }
        }
    }
    parent_cycle::check(document, protocol, diagnostics);
    target_ancestor::check(document, protocol, diagnostics);
    creates_child::check(document, protocol, diagnostics);
}

fn lifecycle(
    id: DestinationId,
    written: &document::Destination,
    document: &Document,
    protocol: &mut Protocol,
    types: &Types<'_>,
    diagnostics: &mut Diagnostics,
) -> Lifecycle {
    let Some(life) = &written.lifecycle else { return Lifecycle::default() };
    let init = life.init.as_ref().and_then(|name| message(id, written, name, Kind::Query, protocol, diagnostics));
    let dispose =
        life.dispose.as_ref().and_then(|name| message(id, written, name, Kind::Request, protocol, diagnostics));
    if let Some((message, written)) = init {
        init_phases::check(written, diagnostics);
        if let Some(message) = protocol.messages.get_mut(message.index()) {
            message.role = Role::Init;
            message.phases = vec![Phase::SetUp, Phase::Active];
        }
    }
    if let Some((message, _)) = dispose
        && let Some(message) = protocol.messages.get_mut(message.index())
    {
        message.role = Role::Dispose;
    }
    let gate = init.zip(life.gate.as_ref());
    Lifecycle {
        doc: life.doc.clone(),
        unknown: life.unknown.clone(),
        set_up: life.set_up.clone(),
        init: init.map(|(id, _)| id),
        dispose: dispose.map(|(id, _)| id),
        gate: gate
            .and_then(|((init, asked), gate)| self::gate(gate, init, asked, document, protocol, types, diagnostics)),
    }
}

/// The message of this name and kind.
fn message<'d>(
    id: DestinationId,
    destination: &'d document::Destination,
    name: &Text,
    kind: Kind,
    protocol: &Protocol,
    diagnostics: &mut Diagnostics,
) -> Option<(MessageId, &'d document::Message)> {
    let ids = &protocol.destination(id)?.messages;
    let find = |name: &str| {
        let mut all = destination.messages().zip(ids);
        all.find(|(message, _)| message.kind == kind && message.name.value == name).map(|(message, &id)| (id, message))
    };
    if let Some(found) = find(&name.value) {
        return Some(found);
    }
    // Without the list nobody can tell whether it is in it.
    match kind {
        Kind::Query => destination.queries.as_ref()?,
        Kind::Request => destination.requests.as_ref()?,
        Kind::Event => destination.events.as_ref()?,
    };
    let meant = lifecycle_message::report(destination, name, kind, diagnostics);
    find(meant?)
}

fn gate(
    gate: &document::Gate,
    init: MessageId,
    asked: &document::Message,
    document: &Document,
    protocol: &Protocol,
    types: &Types<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Gate> {
    let children = gate.children.as_ref()?;
    // Without the response's properties nobody can tell whether it is one of them.
    asked.response.as_ref()?.properties.as_ref()?;
    let properties = &protocol.message(init)?.response.as_ref()?.properties;
    let at = gate_children::find(children, asked, properties, diagnostics)?;
    let property = properties.get(at)?;
    if types.is_guessed(property.span) {
        return None;
    }
    let object = object_list(property, protocol, document);
    let (of, members) = match object {
        Listed::Unknown => return None,
        Listed::Other => {
            diagnostics.push(gate_children::not_objects(children, property));
            return None;
        }
        Listed::Objects(of, members) => (of, members),
    };
    let key = gate_key::find(gate.key.as_ref()?, protocol.type_of(of)?, members, diagnostics)?;
    let member = members.get(key)?;
    if !types.is_guessed(member.span) && (member.shape != Shape::String || !member.is_always_there()) {
        diagnostics.push(gate_key::not_a_required_string(gate.key.as_ref()?, member));
        return None;
    }
    Some(Gate { doc: gate.doc.clone(), children: offset(at), key: offset(key), span: gate.place })
}

enum Listed<'p> {
    Objects(TypeId, &'p [Property]),
    /// A type that could not be read.
    Unknown,
    Other,
}

fn object_list<'p>(property: &Property, protocol: &'p Protocol, document: &Document) -> Listed<'p> {
    let Shape::List(part) = &property.shape else { return Listed::Other };
    let Shape::Named(id) = **part else { return Listed::Other };
    let written = each(&document.types).nth(id.index());
    if written.is_none_or(|written| written.kind.is_none()) {
        return Listed::Unknown;
    }
    match protocol.type_of(id).map(|named| &named.kind) {
        Some(TypeKind::Object(members)) => Listed::Objects(id, members),
        _ => Listed::Other,
    }
}

fn creates(
    known: &Known<'_>,
    written: &document::Message,
    creates: &document::Creates,
    message: &Message,
    types: &Types<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Creates> {
    let destination = creates.destination.as_ref().and_then(|name| known.find(name, None, diagnostics));
    let mut property = |key: &'static str, name: Option<&Text>| {
        // Without the list of properties nobody can tell whether it is one of them.
        written.properties.as_ref()?;
        creates_property::find(key, name?, message, |place| types.is_guessed(place), diagnostics)
    };
    let id = property("id", creates.id.as_ref());
    let key = property("key", creates.key.as_ref());
    Some(Creates { destination: destination?.any(), id: offset(id?), key: key.map(offset), span: creates.place })
}
