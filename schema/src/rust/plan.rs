//! What can be emitted of a protocol, with every name in Rust settled.
//!
//! A description with errors becomes a protocol that may hold anything: names that are no identifiers, two items of one
//! name, ids that lead nowhere. They are left out here, once, so that no other part has to look.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};

use super::docs;
use super::field::Field;
use super::names::Scope;
use super::shape::Shape;
use crate::model::{
    Destination, EnumerationValue, Kind, Message, Property, Protocol, Response, Type, TypeId, TypeKind,
};

/// A protocol as it will be emitted.
#[derive(Debug)]
pub(super) struct Plan<'p> {
    /// What is emitted.
    pub(super) protocol: &'p Protocol,
    /// The path of the runtime crate.
    pub(super) krate: &'p TokenStream,
    /// The module of the responder's side.
    pub(super) responder: Option<Ident>,
    /// The module of the requester's side.
    pub(super) requester: Option<Ident>,
    /// Enumerations.
    pub(super) enumerations: Vec<Enumeration<'p>>,
    /// Objects.
    pub(super) objects: Vec<Record<'p>>,
    /// Destinations.
    pub(super) destinations: Vec<Place<'p>>,
}

/// An enumeration.
#[derive(Debug)]
pub(super) struct Enumeration<'p> {
    pub(super) name: Ident,
    pub(super) described: &'p Type,
    pub(super) values: Vec<(Ident, &'p EnumerationValue)>,
}

/// A struct with properties: a message, a response or an object.
#[derive(Debug)]
pub(super) struct Record<'p> {
    pub(super) name: Ident,
    pub(super) builder: Ident,
    pub(super) fields: Vec<Field<'p>>,
    /// Its documentation, line by line.
    pub(super) doc: Vec<String>,
}

impl Record<'_> {
    /// Whether it can be made without saying anything.
    pub(super) fn is_free(&self) -> bool {
        self.fields.iter().all(|field| field.required().is_none())
    }
}

/// A destination. (A *destination* is the model's; its place in the emitted code is this.)
#[derive(Debug)]
pub(super) struct Place<'p> {
    pub(super) described: &'p Destination,
    /// The module of its messages.
    pub(super) module: Ident,
    /// The responder's names: the trait, what raises its events, its dispatcher, the endpoint's method.
    pub(super) handler: Ident,
    pub(super) events: Ident,
    pub(super) handler_dispatcher: Ident,
    pub(super) accept: Ident,
    /// The requester's names: the handle, the listener, its dispatcher, the connection's method.
    pub(super) handle: Ident,
    pub(super) listener: Ident,
    pub(super) listener_dispatcher: Ident,
    pub(super) open: Ident,
    /// In the order in which the runtime numbers them.
    pub(super) messages: Vec<Said<'p>>,
}

/// A message with its method.
#[derive(Debug)]
pub(super) struct Said<'p> {
    pub(super) message: &'p Message,
    pub(super) record: Record<'p>,
    /// What answers it: always for queries and requests, never for events.
    pub(super) response: Option<(&'p Response, Record<'p>)>,
    pub(super) method: Ident,
    /// The method that takes the message where `method` alone sends it with nothing said.
    pub(super) method_with: Option<Ident>,
}

/// The types that are emitted, by id.
#[derive(Debug)]
pub(super) struct TypeNames {
    names: Vec<Option<(Ident, bool)>>,
}

impl TypeNames {
    fn of(protocol: &Protocol, scope: &mut Scope) -> Self {
        let names = protocol
            .types
            .iter()
            .map(|named| scope.claim(&named.rust).map(|name| (name, matches!(named.kind, TypeKind::Object(_)))));
        Self { names: names.collect() }
    }

    fn get(&self, id: usize) -> Option<&Ident> {
        self.names.get(id)?.as_ref().map(|(name, _)| name)
    }

    /// The type of a property; `None` when it needs one that is not emitted.
    pub(super) fn shape(&self, shape: &crate::model::Shape) -> Option<Shape> {
        use crate::model::Shape as Described;
        Some(match shape {
            Described::String => Shape::Text,
            Described::Boolean => Shape::Boolean,
            Described::Integer => Shape::Integer,
            Described::Number => Shape::Number,
            Described::Named(id) => match self.names.get(id.index())?.as_ref()? {
                (name, true) => Shape::Object(name.clone()),
                (name, false) => Shape::Enumeration(name.clone()),
            },
            Described::List(element) => match self.shape(element)? {
                Shape::List(_) => return None,
                element => Shape::List(Box::new(element)),
            },
        })
    }
}

impl<'p> Plan<'p> {
    /// Settles what is emitted and how it is called.
    pub(super) fn new(protocol: &'p Protocol, krate: &'p TokenStream) -> Self {
        let mut modules = Scope::with(&["types", "unset"]);
        let mut scope = Scope::default();
        let types = TypeNames::of(protocol, &mut scope);
        let mut enumerations = Vec::new();
        let mut objects = Vec::new();
        for (id, described) in protocol.types.iter().enumerate() {
            let Some(name) = types.get(id).cloned() else { continue };
            match &described.kind {
                TypeKind::Enumeration(values) => {
                    let mut constants = Scope::with(&["LISTED"]);
                    let values = values.iter().filter_map(|value| Some((constants.claim(&value.rust)?, value)));
                    enumerations.push(Enumeration { name, described, values: values.collect() });
                }
                TypeKind::Object(properties) => {
                    let mut object = record(name, properties, docs::object(described), &types, &mut scope);
                    object.fields.retain(|field| !holds(protocol, &field.property.shape, id));
                    objects.push(object);
                }
            }
        }
        let requester = modules.claim(&protocol.requester.rust);
        let responder = modules.claim(&protocol.responder.rust);
        let mut sides = Sides::new();
        let destinations = protocol
            .destinations
            .iter()
            .filter_map(|described| place(protocol, described, &types, &mut modules, &mut sides))
            .collect();
        Self { protocol, krate, responder, requester, enumerations, objects, destinations }
    }

    /// Every record of every module.
    pub(super) fn records(&self) -> impl Iterator<Item = &Record<'p>> {
        let said = self.destinations.iter().flat_map(|place| &place.messages);
        let messages =
            said.flat_map(|said| std::iter::once(&said.record).chain(said.response.as_ref().map(|(_, record)| record)));
        self.objects.iter().chain(messages)
    }
}

/// The scopes of the two sides' modules and of their connections.
struct Sides {
    responder: Scope,
    acceptors: Scope,
    requester: Scope,
    openers: Scope,
}

impl Sides {
    fn new() -> Self {
        Self {
            responder: Scope::with(&["Endpoint"]),
            acceptors: Scope::with(&["new", "settings", "observer", "start", "clone", "default"]),
            requester: Scope::with(&["Endpoint", "Connection"]),
            openers: Scope::with(&["clone", "deref"]),
        }
    }
}

fn place<'p>(
    protocol: &'p Protocol,
    described: &'p Destination,
    types: &TypeNames,
    modules: &mut Scope,
    sides: &mut Sides,
) -> Option<Place<'p>> {
    let module = modules.claim(&described.module)?;
    let (handler, handle) = (sides.responder.claim(&described.rust)?, sides.requester.claim(&described.rust)?);
    let (accept, open) = (sides.acceptors.claim(&described.module)?, sides.openers.claim(&described.module)?);
    Some(Place {
        described,
        module,
        events: sides.responder.derive(&format!("{}Events", described.rust)),
        handler_dispatcher: sides.responder.derive(&format!("{}Dispatcher", described.rust)),
        handler,
        accept,
        listener: sides.requester.derive(&format!("{}Listener", described.rust)),
        listener_dispatcher: sides.requester.derive(&format!("{}Dispatcher", described.rust)),
        handle,
        open,
        messages: messages(protocol, described, types),
    })
}

fn messages<'p>(protocol: &'p Protocol, described: &'p Destination, types: &TypeNames) -> Vec<Said<'p>> {
    let mut structs = Scope::with(&["DESTINATION"]);
    let mut methods =
        Scope::with(&["released", "after", "target", "phase", "child_initialized", "child_failed", "clone"]);
    // The names that the description chose come first, so that none of those that follow from them is in their way.
    let mut chosen = Vec::new();
    for message in described.messages.iter().filter_map(|id| protocol.message(*id)) {
        if (message.kind == Kind::Event) != message.response.is_none() {
            continue;
        }
        let Some(name) = structs.claim(&message.rust) else { continue };
        let Some(method) = methods.claim(&message.method) else { continue };
        let answer = match &message.response {
            None => None,
            Some(response) => match structs.claim(&response.rust) {
                None => continue,
                Some(name) => Some((response, name)),
            },
        };
        chosen.push((message, name, method, answer));
    }
    let mut said = Vec::with_capacity(chosen.len());
    for (message, name, method, answer) in chosen {
        let record_of = |name, properties, doc, structs: &mut Scope| record(name, properties, doc, types, structs);
        let record = record_of(name, &message.properties, docs::message(message), &mut structs);
        let response = answer.map(|(response, name)| {
            (response, record_of(name, &response.properties, docs::response(message, response), &mut structs))
        });
        let method_with = record.is_free().then(|| methods.derive(&format!("{}_with", message.method)));
        said.push(Said { message, record, response, method, method_with });
    }
    said
}

fn record<'p>(
    name: Ident,
    properties: &'p [Property],
    doc: Vec<String>,
    types: &TypeNames,
    scope: &mut Scope,
) -> Record<'p> {
    let builder = scope.derive(&format!("{name}Builder"));
    let fields = Field::all(properties, types, &name, &builder);
    Record { name, builder, fields, doc }
}

/// Whether a property of this type would make an object hold itself, and so be infinitely large.
fn holds(protocol: &Protocol, shape: &crate::model::Shape, object: usize) -> bool {
    match shape {
        crate::model::Shape::Named(id) => reaches(protocol, *id, object),
        _ => false,
    }
}

/// Whether an object holds another one without a list between them.
fn reaches(protocol: &Protocol, from: TypeId, to: usize) -> bool {
    let mut seen = vec![false; protocol.types.len()];
    let mut open = vec![from];
    while let Some(next) = open.pop() {
        if next.index() == to {
            return true;
        }
        let Some(fresh) = seen.get_mut(next.index()).filter(|seen| !**seen) else { continue };
        *fresh = true;
        if let Some(TypeKind::Object(properties)) = protocol.type_of(next).map(|found| &found.kind) {
            open.extend(properties.iter().filter_map(|property| match property.shape {
                crate::model::Shape::Named(id) => Some(id),
                _ => None,
            }));
        }
    }
    false
}

/// The markers of all builders, each once and in the order of the alphabet, with a field that it stands for.
pub(super) fn markers(plan: &Plan<'_>) -> BTreeMap<String, Ident> {
    let required = plan.records().flat_map(|record| record.fields.iter().filter_map(Field::required));
    required.map(|(_, marker)| (marker.to_string(), marker.clone())).collect()
}
