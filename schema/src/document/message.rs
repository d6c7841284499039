use std::time::Duration;

use super::duration;
use super::header::{self, Headers};
use super::keys;
use super::property::{self, Property};
use super::reader::{Fields, Item, Reader};
use super::stability;
use super::step::{self, After, Step};
use crate::model::{Kind, Stability};
use crate::source::node::{Spanned, Text};
use crate::span::Span;

#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) kind: Kind,
    pub(crate) name: Text,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: String,
    pub(crate) unknown: String,
    pub(crate) stability: Stability,
    /// Whether its body keeps what it does not list.
    pub(crate) open: bool,
    /// The destination from which it was taken over.
    pub(crate) origin: Option<Text>,
    /// Where the list stands, and its words.
    pub(crate) phases: Option<Spanned<Vec<Text>>>,
    pub(crate) after: Option<After>,
    pub(crate) creates: Option<Creates>,
    /// How long its answer may take.
    pub(crate) deadline: Option<Spanned<Duration>>,
    pub(crate) headers: Headers,
    pub(crate) properties: Option<Vec<Property>>,
    /// `None`: it could not be read, or it is an event, which has none.
    pub(crate) response: Option<Response>,
    /// What follows its success, in this order.
    pub(crate) then: Vec<Step>,
}

#[derive(Clone, Debug)]
pub(crate) struct Creates {
    pub(crate) place: Span,
    pub(crate) destination: Option<Text>,
    pub(crate) id: Option<Text>,
    pub(crate) key: Option<Text>,
}

#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) place: Span,
    pub(crate) doc: String,
    pub(crate) headers: Headers,
    /// Once short forms have been written out, those of a success.
    pub(crate) properties: Option<Vec<Property>>,
    /// Those of a failure, once short forms have been written out. All of them are optional.
    pub(crate) failure: Vec<Property>,
    /// Whether its body keeps what it does not list.
    pub(crate) open: bool,
}

impl Response {
    /// A response that was left out: it says nothing but its result.
    fn empty(place: Span) -> Self {
        Self {
            place,
            doc: String::new(),
            headers: Headers::Implied,
            properties: Some(vec![]),
            failure: vec![],
            open: false,
        }
    }
}

pub(super) fn messages(kind: Kind, item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<Message>> {
    let messages = reader.names(item)?;
    Some(messages.into_iter().map(|item| read(kind, item, reader)).collect())
}

fn read(kind: Kind, item: Item<'_>, reader: &mut Reader<'_>) -> Message {
    let mut message = Message {
        kind,
        name: item.key_text(),
        rust: None,
        doc: String::new(),
        unknown: String::new(),
        stability: Stability::default(),
        open: false,
        origin: None,
        phases: None,
        after: None,
        creates: None,
        deadline: None,
        headers: Headers::Unreadable,
        properties: None,
        response: None,
        then: vec![],
    };
    let keys = match kind {
        Kind::Query => &keys::QUERY,
        Kind::Request => &keys::REQUEST,
        Kind::Event => &keys::EVENT,
    };
    let Some(fields) = reader.fields(item, keys) else { return message };
    message.rust = reader.name_of(&fields, "rust");
    message.doc = reader.prose(&fields, "doc");
    message.unknown = reader.prose(&fields, "unknown");
    message.stability = stability::stability(&fields, reader);
    message.open = open(&fields, reader);
    message.phases = fields.get("phases").and_then(|item| phases(item, reader));
    message.after = fields.get("after").and_then(|item| step::after(item, reader));
    message.then = fields.get("then").map(|item| step::then(item, reader)).unwrap_or_default();
    message.creates = fields.get("creates").and_then(|item| creates(item, reader));
    message.deadline = fields.get("deadline").and_then(|item| duration::duration(item, reader));
    message.headers = header::headers(&fields, reader);
    message.properties = properties(&fields, reader);
    message.response = match fields.get("response") {
        Some(item) => response(item, reader),
        None if kind == Kind::Event => None,
        None => Some(Response::empty(item.place)),
    };
    message
}

fn phases(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Spanned<Vec<Text>>> {
    let items = reader.list(item)?;
    let words = items.into_iter().filter_map(|item| reader.string(item)).collect();
    Some(Spanned { value: words, span: item.node.span })
}

fn creates(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Creates> {
    let fields = reader.fields(item, &keys::CREATES)?;
    Some(Creates {
        place: item.place,
        destination: reader.name_of(&fields, "destination"),
        id: reader.name_of(&fields, "id"),
        key: reader.name_of(&fields, "key"),
    })
}

fn response(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Response> {
    let fields = reader.fields(item, &keys::RESPONSE)?;
    Some(Response {
        place: item.place,
        doc: reader.prose(&fields, "doc"),
        headers: header::headers(&fields, reader),
        properties: properties(&fields, reader),
        failure: vec![],
        open: open(&fields, reader),
    })
}

fn open(fields: &Fields<'_>, reader: &mut Reader<'_>) -> bool {
    fields.get("open").and_then(|item| reader.boolean(item)).unwrap_or_default()
}

/// No properties when the key is left out.
pub(super) fn properties(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Option<Vec<Property>> {
    fields.get("properties").map_or(Some(vec![]), |item| property::properties(item, reader))
}
