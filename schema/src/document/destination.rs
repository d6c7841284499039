use std::time::Duration;

use super::base::{self, Base};
use super::duration;
use super::each;
use super::keys;
use super::mailbox::{self, Mailbox};
use super::message::{self, Message};
use super::reader::{Item, Reader};
use crate::model::{Kind, Order, UnlistedCall, UnlistedEvent};
use crate::source::node::{Spanned, Text};
use crate::span::Span;

#[derive(Clone, Debug)]
pub(crate) struct Destination {
    pub(crate) name: Text,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: String,
    pub(crate) unknown: String,
    pub(crate) template: bool,
    /// What it takes over. Once that has been written out, nothing but a word about where it came from.
    pub(crate) base: Option<Base>,
    pub(crate) parent: Option<Text>,
    /// Which of the keys that every destination on the wire needs were written, readable or not.
    pub(crate) written: WrittenKeys,
    pub(crate) target: Option<Text>,
    pub(crate) lifecycle: Option<Lifecycle>,
    pub(crate) cardinality: Option<Cardinality>,
    pub(crate) mailbox: Option<Mailbox>,
    /// How long an answer may take for which nothing else is said.
    pub(crate) deadline: Option<Spanned<Duration>>,
    pub(crate) order: Option<Order>,
    /// What it has only because it took it over.
    pub(crate) inherited: Inherited,
    pub(crate) unlisted: Option<UnlistedMessages>,
    /// Queries, requests and events; `None` for those that could not be read.
    pub(crate) queries: Option<Vec<Message>>,
    pub(crate) requests: Option<Vec<Message>>,
    pub(crate) events: Option<Vec<Message>>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct WrittenKeys {
    pub(crate) target: bool,
    pub(crate) lifecycle: bool,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Inherited {
    pub(crate) mailbox: bool,
    pub(crate) deadline: bool,
}

/// How many there are for one parent.
#[derive(Clone, Debug)]
pub(crate) struct Cardinality {
    pub(crate) place: Span,
    pub(crate) doc: String,
    pub(crate) least: Option<Spanned<u64>>,
    pub(crate) most: Option<Spanned<u64>>,
}

/// What a message gets that is not described for its destination.
#[derive(Clone, Debug)]
pub(crate) struct UnlistedMessages {
    pub(crate) doc: String,
    pub(crate) requests: Option<UnlistedCall>,
    pub(crate) events: Option<UnlistedEvent>,
}

#[derive(Clone, Debug)]
pub(crate) struct Lifecycle {
    pub(crate) doc: String,
    pub(crate) unknown: String,
    pub(crate) set_up: String,
    pub(crate) init: Option<Text>,
    pub(crate) dispose: Option<Text>,
    pub(crate) gate: Option<Gate>,
}

#[derive(Clone, Debug)]
pub(crate) struct Gate {
    pub(crate) place: Span,
    pub(crate) doc: String,
    pub(crate) children: Option<Text>,
    pub(crate) key: Option<Text>,
}

impl Destination {
    /// One of which nothing but the name could be read.
    pub(crate) fn unreadable(name: Text) -> Self {
        Self {
            name,
            rust: None,
            doc: String::new(),
            unknown: String::new(),
            template: false,
            base: None,
            parent: None,
            written: WrittenKeys { target: true, lifecycle: true },
            target: None,
            lifecycle: None,
            cardinality: None,
            mailbox: None,
            deadline: None,
            order: None,
            inherited: Inherited::default(),
            unlisted: None,
            queries: None,
            requests: None,
            events: None,
        }
    }

    /// The messages that could be read: queries, then requests, then events.
    pub(crate) fn messages(&self) -> Messages<'_> {
        Messages([each(&self.queries), each(&self.requests), each(&self.events)])
    }

    /// The same, to be changed.
    pub(crate) fn messages_mut(&mut self) -> MessagesMut<'_> {
        MessagesMut(
            [&mut self.queries, &mut self.requests, &mut self.events]
                .map(|list| list.as_deref_mut().unwrap_or_default().iter_mut()),
        )
    }
}

/// The messages of a destination, one list after the other. Not a chain of the standard library's, which costs the build more
/// than all that it replaces.
#[derive(Clone, Debug)]
pub(crate) struct Messages<'d>([std::slice::Iter<'d, Message>; 3]);

impl<'d> Iterator for Messages<'d> {
    type Item = &'d Message;

    fn next(&mut self) -> Option<&'d Message> {
        let Self([queries, requests, events]) = self;
        queries.next().or_else(|| requests.next()).or_else(|| events.next())
    }
}

/// The same, to be changed.
#[derive(Debug)]
pub(crate) struct MessagesMut<'d>([std::slice::IterMut<'d, Message>; 3]);

impl<'d> Iterator for MessagesMut<'d> {
    type Item = &'d mut Message;

    fn next(&mut self) -> Option<&'d mut Message> {
        let Self([queries, requests, events]) = self;
        queries.next().or_else(|| requests.next()).or_else(|| events.next())
    }
}

pub(super) fn destinations(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<Destination>> {
    let destinations = reader.names(item)?;
    Some(destinations.into_iter().map(|item| read(item, reader)).collect())
}

fn read(item: Item<'_>, reader: &mut Reader<'_>) -> Destination {
    let mut destination = Destination::unreadable(item.key_text());
    let keys = match () {
        () if item.has("extends") => &keys::EXTENSION,
        () if item.has("restricts") => &keys::RESTRICTION,
        () if item.has("template") => &keys::TEMPLATE,
        () => &keys::DESTINATION,
    };
    let Some(fields) = reader.fields(item, keys) else { return destination };
    // Where they have to be it has been reported.
    let written = |key| fields.get(key).is_some() || keys.required.contains(&key);
    destination.written = WrittenKeys { target: written("target"), lifecycle: written("lifecycle") };
    destination.base = base::base(&fields, reader);
    let mut messages =
        |key: &str, kind: Kind| fields.get(key).map_or(Some(vec![]), |item| message::messages(kind, item, reader));
    destination.queries = messages("queries", Kind::Query);
    destination.requests = messages("requests", Kind::Request);
    destination.events = messages("events", Kind::Event);
    destination.rust = reader.name_of(&fields, "rust");
    destination.doc = reader.prose(&fields, "doc");
    destination.unknown = reader.prose(&fields, "unknown");
    destination.template = fields.get("template").and_then(|item| reader.boolean(item)).unwrap_or_default();
    destination.cardinality = fields.get("cardinality").and_then(|item| cardinality(item, reader));
    destination.mailbox = fields.get("mailbox").and_then(|item| mailbox::mailbox(item, reader));
    destination.deadline = fields.get("deadline").and_then(|item| duration::duration(item, reader));
    let orders = [("target", Order::Target), ("destination", Order::Destination)];
    destination.order = fields.get("order").and_then(|item| reader.word(item, &orders)).map(|word| word.value);
    destination.unlisted = fields.get("unlisted").and_then(|item| unlisted(item, reader));
    destination.parent = reader.name_of(&fields, "parent");
    destination.target = reader.name_of(&fields, "target");
    destination.lifecycle = fields.get("lifecycle").and_then(|item| lifecycle(item, reader));
    destination
}

fn cardinality(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Cardinality> {
    let fields = reader.fields(item, &keys::CARDINALITY)?;
    Some(Cardinality {
        place: item.place,
        doc: reader.prose(&fields, "doc"),
        least: fields.get("at-least").and_then(|item| reader.whole_number(item)),
        most: fields.get("at-most").and_then(|item| reader.whole_number(item)),
    })
}

fn unlisted(item: Item<'_>, reader: &mut Reader<'_>) -> Option<UnlistedMessages> {
    let fields = reader.fields(item, &keys::UNLISTED)?;
    let calls = [("failure", UnlistedCall::Failure)];
    let events = [("ignored", UnlistedEvent::Ignored)];
    Some(UnlistedMessages {
        doc: reader.prose(&fields, "doc"),
        requests: fields.get("requests").and_then(|item| reader.word(item, &calls)).map(|word| word.value),
        events: fields.get("events").and_then(|item| reader.word(item, &events)).map(|word| word.value),
    })
}

fn lifecycle(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Lifecycle> {
    let keys = if item.has("unknown") { &keys::UNKNOWN_LIFECYCLE } else { &keys::LIFECYCLE };
    let fields = reader.fields(item, keys)?;
    Some(Lifecycle {
        doc: reader.prose(&fields, "doc"),
        unknown: reader.prose(&fields, "unknown"),
        set_up: reader.prose(&fields, "set-up"),
        init: reader.name_of(&fields, "init"),
        dispose: reader.name_of(&fields, "dispose"),
        gate: fields.get("gate").and_then(|item| gate(item, reader)),
    })
}

fn gate(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Gate> {
    let fields = reader.fields(item, &keys::GATE)?;
    Some(Gate {
        place: item.place,
        doc: reader.prose(&fields, "doc"),
        children: reader.name_of(&fields, "children"),
        key: reader.name_of(&fields, "key"),
    })
}
