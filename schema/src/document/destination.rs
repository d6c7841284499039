use super::keys;
use super::message::{self, Message};
use super::reader::{Item, Reader};
use crate::model::Kind;
use crate::source::node::Text;
use crate::span::Span;

#[derive(Debug)]
pub(crate) struct Destination {
    pub(crate) name: Text,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: String,
    pub(crate) parent: Option<Text>,
    pub(crate) target: Option<Text>,
    pub(crate) lifecycle: Option<Lifecycle>,
    /// Queries, requests and events; `None` for those that could not be read.
    pub(crate) queries: Option<Vec<Message>>,
    pub(crate) requests: Option<Vec<Message>>,
    pub(crate) events: Option<Vec<Message>>,
}

#[derive(Debug)]
pub(crate) struct Lifecycle {
    pub(crate) doc: String,
    pub(crate) set_up: String,
    pub(crate) init: Option<Text>,
    pub(crate) dispose: Option<Text>,
    pub(crate) gate: Option<Gate>,
}

#[derive(Debug)]
pub(crate) struct Gate {
    pub(crate) place: Span,
    pub(crate) doc: String,
    pub(crate) children: Option<Text>,
    pub(crate) key: Option<Text>,
}

impl Destination {
    /// The messages that could be read: queries, then requests, then events.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &Message> + Clone {
        [&self.queries, &self.requests, &self.events].into_iter().flatten().flatten()
    }

    /// The same, to be changed.
    pub(crate) fn messages_mut(&mut self) -> impl Iterator<Item = &mut Message> {
        [&mut self.queries, &mut self.requests, &mut self.events].into_iter().flatten().flatten()
    }
}

pub(super) fn destinations(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<Destination>> {
    let destinations = reader.names(item)?;
    Some(destinations.into_iter().map(|item| read(item, reader)).collect())
}

fn read(item: Item<'_>, reader: &mut Reader<'_>) -> Destination {
    let mut destination = Destination {
        name: item.key_text(),
        rust: None,
        doc: String::new(),
        parent: None,
        target: None,
        lifecycle: None,
        queries: None,
        requests: None,
        events: None,
    };
    let Some(fields) = reader.fields(item, &keys::DESTINATION) else { return destination };
    let mut messages =
        |key: &str, kind: Kind| fields.get(key).map_or(Some(vec![]), |item| message::messages(kind, item, reader));
    destination.queries = messages("queries", Kind::Query);
    destination.requests = messages("requests", Kind::Request);
    destination.events = messages("events", Kind::Event);
    destination.rust = reader.name_of(&fields, "rust");
    destination.doc = reader.prose(&fields, "doc");
    destination.parent = reader.name_of(&fields, "parent");
    destination.target = reader.name_of(&fields, "target");
    destination.lifecycle = fields.get("lifecycle").and_then(|item| lifecycle(item, reader));
    destination
}

fn lifecycle(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Lifecycle> {
    let fields = reader.fields(item, &keys::LIFECYCLE)?;
    Some(Lifecycle {
        doc: reader.prose(&fields, "doc"),
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
