//! What can be emitted of a protocol, with every name in Rust settled.
//!
//! A description with errors becomes a protocol that may hold anything: names that are no identifiers, two items of one
//! name, ids that lead nowhere. They are left out here, once, so that no other part has to look.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::doubt;
use super::family;
use super::field::{Field, Presence};
use super::given::{self, Given, Part};
use super::named::{TypeNames, holds};
use super::names::Scope;
use super::offspring::Offspring;
use super::proofs::Proofs;
use super::restricted::Refused;
use super::shape::Shape;
use crate::model::{
    Destination, EnumerationValue, Kind, Message, MessageId, Property, Protocol, Response, Type, TypeKind, Unlisted,
};

/// A protocol as it will be emitted.
#[derive(Debug)]
pub(super) struct Plan<'p> {
    /// What is emitted.
    pub(super) protocol: &'p Protocol,
    /// The path of the runtime crate.
    pub(super) krate: &'p TokenStream,
    /// The types of the user's own.
    pub(super) given: &'p Given,
    /// The module of the responder's side.
    pub(super) responder: Option<Ident>,
    /// The module of the requester's side.
    pub(super) requester: Option<Ident>,
    /// What the named types are called.
    types: TypeNames,
    /// Enumerations.
    pub(super) enumerations: Vec<Enumeration<'p>>,
    /// Objects.
    pub(super) objects: Vec<Record<'p>>,
    /// Destinations.
    pub(super) destinations: Vec<Place<'p>>,
    /// What requests create.
    pub(super) offspring: Vec<Offspring<'p>>,
    /// What has to be shown before some calls.
    pub(super) proofs: Proofs<'p>,
}

/// An enumeration.
#[derive(Debug)]
pub(super) struct Enumeration<'p> {
    /// The type of the user's own that it is.
    pub(super) given: Option<given::Place>,
    pub(super) name: Ident,
    pub(super) described: &'p Type,
    pub(super) values: Vec<(Ident, &'p EnumerationValue)>,
}

/// A struct with properties: a message, a response or an object.
#[derive(Debug)]
pub(super) struct Record<'p> {
    /// The type of the user's own that it is.
    pub(super) given: Option<given::Place>,
    pub(super) name: Ident,
    pub(super) builder: Ident,
    pub(super) fields: Vec<Field<'p>>,
    /// Whether it keeps the keys that the description does not list.
    pub(super) open: bool,
    /// Why it is not to be used any more.
    pub(super) deprecated: Option<&'p str>,
    /// Its documentation, line by line.
    pub(super) doc: Vec<String>,
    /// What a user wrote, when the struct is one of theirs.
    pub(super) own: Option<OwnRecord>,
}

/// A struct that a user wrote.
#[derive(Debug)]
pub(super) struct OwnRecord {
    /// What stands before the braces of `Encode`.
    pub(super) encode: TokenStream,
    /// What stands before the braces of `Decode`.
    pub(super) decode: TokenStream,
    /// The lifetime of what is read.
    pub(super) lifetime: TokenStream,
    /// The field that keeps the keys that are not listed.
    pub(super) others: Option<Ident>,
}

impl Record<'_> {
    /// Its name, without the `r#` of a raw identifier.
    pub(super) fn text(&self) -> String {
        let text = self.name.to_string();
        text.strip_prefix("r#").map_or(text.clone(), ToOwned::to_owned)
    }

    /// The lifetime behind its name, unless it is a type of the user's own that has none.
    pub(super) fn lifetime(&self, lifetime: &TokenStream) -> Option<TokenStream> {
        self.given.is_none_or(|given| given.borrows).then(|| quote!(<#lifetime>))
    }

    /// What is asked in place of a type of the user's own, for the code in the module of a side. Errors show at the type.
    pub(super) fn doubt(&self, krate: &TokenStream, module: &Ident) -> Option<TokenStream> {
        let (given, name, of) = (self.given?, &self.name, self.lifetime(&quote!('_)));
        Some(doubt::at(given.span, doubt::of(krate, &quote!(super::#module::#name #of))))
    }

    /// Whether it can be made without saying anything.
    pub(super) fn is_free(&self) -> bool {
        self.given.is_none() && self.fields.iter().all(|field| field.required().is_none())
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
    /// The destinations that belong to it, each with the method of its handle that sets one up.
    pub(super) children: Vec<(Ident, &'p Destination)>,
    /// The destinations that belong to others than it, each with the method that would set one up and the parent that does.
    pub(super) strangers: Vec<(Ident, &'p Destination, &'p Destination)>,
    /// Whether none of its messages is called `new`.
    pub(super) new_is_free: bool,
    /// The names of its methods.
    methods: Scope,
    /// What it is without because it is restricted: calls, and events.
    pub(super) refused: [Option<Refused<'p>>; 2],
    /// In the order in which the runtime numbers them.
    pub(super) messages: Vec<Said<'p>>,
}

/// A message with its method.
#[derive(Debug)]
pub(super) struct Said<'p> {
    pub(super) id: MessageId,
    pub(super) message: &'p Message,
    pub(super) record: Record<'p>,
    /// What answers it: always for queries and requests, never for events.
    pub(super) response: Option<(&'p Response, Record<'p>)>,
    /// What a failure tells beyond its text.
    pub(super) failure: Option<Record<'p>>,
    pub(super) method: Ident,
    /// The method that takes the message where `method` alone sends it with nothing said.
    pub(super) method_with: Option<Ident>,
}

impl<'p> Plan<'p> {
    /// Settles what is emitted and how it is called.
    pub(super) fn new(protocol: &'p Protocol, krate: &'p TokenStream, given: &'p Given) -> Self {
        let mut modules = Scope::with(&["types", "unset"]);
        let mut scope = Scope::default();
        let types = TypeNames::of(protocol, given, &mut scope);
        let mut enumerations = Vec::new();
        let mut objects = Vec::new();
        for (id, described) in protocol.types.iter().enumerate() {
            let Some((id, name)) = types.get(id) else { continue };
            let name = name.clone();
            let place = given.of(Part::Type(id));
            match &described.kind {
                TypeKind::Enumeration(values) => {
                    let mut constants = Scope::with(&["LISTED"]);
                    let values = values.iter().filter_map(|value| Some((constants.claim(&value.rust)?, value)));
                    enumerations.push(Enumeration { given: place, name, described, values: values.collect() });
                }
                TypeKind::Object(properties) => {
                    let open = described.unlisted == Unlisted::Kept;
                    let mut object = record(name, (properties, open), docs::object(described), &types, &mut scope);
                    object.given = place;
                    object.deprecated = described.stability.deprecated.as_deref();
                    object.fields.retain_mut(|field| fits(protocol, field, id.index()));
                    objects.push(object);
                }
            }
        }
        let requester = modules.claim(&protocol.requester.rust);
        let responder = modules.claim(&protocol.responder.rust);
        let mut sides = Sides::new();
        let mut destinations: Vec<Place<'p>> = protocol
            .destinations
            .iter()
            .filter(|described| !described.template)
            .filter_map(|described| place(protocol, given, described, &types, &mut modules, &mut sides))
            .collect();
        let described: Vec<&'p Destination> = destinations.iter().map(|place| place.described).collect();
        for place in &mut destinations {
            let belong = described.iter().filter(|child| family::is_child(protocol, child, place.described));
            place.children = belong.map(|child| (place.methods.derive(&child.module), *child)).collect();
            place.refused =
                [false, true].map(|events| Refused::of(protocol, given, place.described, events, &mut place.methods));
            place.new_is_free = place.methods.claim("new").is_some();
            for child in described.iter().filter(|child| !family::is_child(protocol, child, place.described)) {
                let parent = described.iter().find(|parent| family::is_child(protocol, child, parent));
                let Some(parent) = parent else { continue };
                let method = place.methods.claim(&child.module);
                place.strangers.extend(method.map(|method| (method, *child, *parent)));
            }
        }
        let offspring = Offspring::all(protocol, &described, &mut sides.responder);
        let proofs = Proofs::all(protocol, &destinations, &mut sides.requester);
        Self {
            protocol,
            krate,
            given,
            types,
            responder,
            requester,
            enumerations,
            objects,
            destinations,
            offspring,
            proofs,
        }
    }

    /// What a request creates, if that can be handed out.
    pub(super) fn created(&self, message: &Message) -> Option<&Offspring<'p>> {
        let id = family::created(message)?;
        self.offspring.iter().find(|offspring| offspring.id == id)
    }

    /// The place of a destination.
    pub(super) fn place(&self, described: &Destination) -> Option<&Place<'p>> {
        self.destinations.iter().find(|place| std::ptr::eq(place.described, described))
    }

    /// Everything that is emitted and that a type of the user's own can stand for, by its path.
    pub(super) fn parts(&self) -> Vec<(String, Part)> {
        let mut parts = Vec::new();
        for place in &self.destinations {
            for said in &place.messages {
                let mut part =
                    |record: &Record<'_>, part| parts.push((format!("{}::{}", place.module, record.name), part));
                part(&said.record, Part::Message(said.id));
                said.response.iter().for_each(|(_, response)| part(response, Part::Response(said.id)));
                said.failure.iter().for_each(|failure| part(failure, Part::Failure(said.id)));
            }
        }
        let types = (0..self.protocol.types.len()).filter_map(|id| self.types.get(id));
        parts.extend(types.map(|(id, name)| (format!("types::{name}"), Part::Type(id))));
        parts
    }

    /// What a message is called on the wire, for the code in a module.
    pub(super) fn wire_name(&self, said: &Said<'_>) -> TokenStream {
        let name = &said.message.name;
        said.record.given.filter(|given| given.names).map_or_else(|| quote!(#name), given::Place::wire_name)
    }

    /// A listed value as it stands on the wire, by its place in the description.
    pub(super) fn word(&self, enumeration: &Ident, place: u32) -> &'p str {
        let found = self.enumerations.iter().find(|one| one.name == *enumeration);
        match found.map(|found| &found.described.kind) {
            Some(TypeKind::Enumeration(values)) => values.get(place as usize).map_or("", |value| &value.wire),
            _ => "",
        }
    }

    /// Whether a destination does without messages that others have.
    pub(super) fn restricts(&self) -> bool {
        self.destinations.iter().any(|place| place.refused.iter().flatten().next().is_some())
    }

    /// Whether some message is a type of the user's own.
    pub(super) fn has_given_messages(&self) -> bool {
        let said = self.destinations.iter().flat_map(|place| &place.messages);
        let records = |said: &Said<'_>| {
            let answer = said.response.as_ref().map(|(_, record)| record);
            std::iter::once(&said.record).chain(answer).any(|record| record.given.is_some())
        };
        said.into_iter().any(records)
    }

    /// Every record of every module.
    pub(super) fn records(&self) -> impl Iterator<Item = &Record<'p>> {
        let said = self.destinations.iter().flat_map(|place| &place.messages);
        let messages = said.flat_map(|said| {
            let answers = said.response.as_ref().map(|(_, record)| record);
            std::iter::once(&said.record).chain(answers).chain(&said.failure)
        });
        self.objects.iter().chain(messages)
    }

    /// The constant of a listed value, by its place in the description.
    pub(super) fn constant(&self, enumeration: &Ident, place: u32) -> Option<TokenStream> {
        let found = self.enumerations.iter().find(|one| one.name == *enumeration)?;
        let TypeKind::Enumeration(described) = &found.described.kind else { return None };
        let value = described.get(place as usize)?;
        let (constant, _) = found.values.iter().find(|(_, one)| std::ptr::eq(*one, value))?;
        Some(quote!(super::types::#enumeration::#constant))
    }
}

/// Whether a field can stand in this object. One that leads back to it needs a box, and can have one if it may be left out.
fn fits(protocol: &Protocol, field: &mut Field<'_>, object: usize) -> bool {
    if !holds(protocol, &field.property.shape, object) {
        return true;
    }
    match (&field.presence, &field.shape) {
        (Presence::Optional { .. }, Shape::Object(name)) => {
            field.shape = Shape::Boxed(name.clone());
            true
        }
        (Presence::Optional { .. }, Shape::Given(name)) => {
            field.shape = Shape::BoxedGiven(name.clone());
            true
        }
        _ => false,
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
            acceptors: Scope::with(&["new", "settings", "observer", "layer", "start", "clone", "default"]),
            requester: Scope::with(&["Endpoint", "Connection"]),
            openers: Scope::with(&["clone", "deref"]),
        }
    }
}

fn place<'p>(
    protocol: &'p Protocol,
    given: &Given,
    described: &'p Destination,
    types: &TypeNames,
    modules: &mut Scope,
    sides: &mut Sides,
) -> Option<Place<'p>> {
    let mut module = modules.claim(&described.module)?;
    if given.hides() {
        module = format_ident!("__{module}");
    }
    let (handler, handle) = (sides.responder.claim(&described.rust)?, sides.requester.claim(&described.rust)?);
    let (messages, methods) = messages(protocol, given, described, types);
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
        children: Vec::new(),
        strangers: Vec::new(),
        new_is_free: false,
        refused: [None, None],
        methods,
        messages,
    })
}

fn messages<'p>(
    protocol: &'p Protocol,
    given: &Given,
    described: &'p Destination,
    types: &TypeNames,
) -> (Vec<Said<'p>>, Scope) {
    let mut structs = Scope::with(&["DESTINATION"]);
    let mut methods =
        Scope::with(&["released", "after", "target", "phase", "child_initialized", "child_failed", "clone"]);
    // The names that the description chose come first, so that none of those that follow from them is in their way.
    let mut chosen = Vec::new();
    for (id, message) in described.messages.iter().filter_map(|id| Some((*id, protocol.message(*id)?))) {
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
        let failure = message.response.as_ref().and_then(|response| response.failure.as_ref());
        let failure = failure.and_then(|failure| Some((failure, structs.claim(&failure.rust)?)));
        chosen.push((id, message, name, method, answer, failure));
    }
    let mut said = Vec::with_capacity(chosen.len());
    for (id, message, name, method, answer, failure) in chosen {
        let record_of = |part, name, properties, doc, structs: &mut Scope| Record {
            given: given.of(part),
            ..record(name, properties, doc, types, structs)
        };
        let (properties, doc) = ((message.properties.as_slice(), message.open), docs::message(protocol, message));
        let record = record_of(Part::Message(id), name, properties, doc, &mut structs);
        let response = answer.map(|(response, name)| {
            let doc = docs::response(message, response);
            (response, record_of(Part::Response(id), name, (&response.properties, response.open), doc, &mut structs))
        });
        let failure = failure.map(|(failure, name)| {
            let properties = (failure.properties.as_slice(), false);
            record_of(Part::Failure(id), name, properties, docs::failure(message), &mut structs)
        });
        let method_with =
            record.is_free().then(|| methods.derive(&format!("{}_with", message.method.trim_end_matches('_'))));
        said.push(Said { id, message, record, response, failure, method, method_with });
    }
    (said, methods)
}

fn record<'p>(
    name: Ident,
    (properties, open): (&'p [Property], bool),
    doc: Vec<String>,
    types: &TypeNames,
    scope: &mut Scope,
) -> Record<'p> {
    let builder = scope.derive(&format!("{name}Builder"));
    let fields = Field::all(properties, types, &name, &builder, open);
    Record { given: None, name, builder, fields, open, deprecated: None, doc, own: None }
}
