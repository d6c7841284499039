use super::header::{self, Headers};
use super::keys;
use super::property::{self, Property};
use super::reader::{Fields, Item, Reader};
use crate::model::Kind;
use crate::source::node::{Spanned, Text};
use crate::span::Span;

#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) kind: Kind,
    pub(crate) name: Text,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: String,
    /// Where the list stands, and its words.
    pub(crate) phases: Option<Spanned<Vec<Text>>>,
    pub(crate) creates: Option<Creates>,
    pub(crate) headers: Headers,
    pub(crate) properties: Option<Vec<Property>>,
    /// `None`: it could not be read, or it is an event, which has none.
    pub(crate) response: Option<Response>,
}

#[derive(Debug)]
pub(crate) struct Creates {
    pub(crate) place: Span,
    pub(crate) destination: Option<Text>,
    pub(crate) id: Option<Text>,
    pub(crate) key: Option<Text>,
}

#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) place: Span,
    pub(crate) doc: String,
    pub(crate) headers: Headers,
    pub(crate) properties: Option<Vec<Property>>,
}

impl Response {
    /// A response that was left out: it says nothing but its result.
    fn empty(place: Span) -> Self {
        Self { place, doc: String::new(), headers: Headers::Implied, properties: Some(vec![]) }
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
        phases: None,
        creates: None,
        headers: Headers::Unreadable,
        properties: None,
        response: None,
    };
    let keys = match kind {
        Kind::Query => &keys::QUERY,
        Kind::Request => &keys::REQUEST,
        Kind::Event => &keys::EVENT,
    };
    let Some(fields) = reader.fields(item, keys) else { return message };
    message.rust = reader.name_of(&fields, "rust");
    message.doc = reader.prose(&fields, "doc");
    message.phases = fields.get("phases").and_then(|item| phases(item, reader));
    message.creates = fields.get("creates").and_then(|item| creates(item, reader));
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
    })
}

/// No properties when the key is left out.
fn properties(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Option<Vec<Property>> {
    fields.get("properties").map_or(Some(vec![]), |item| property::properties(item, reader))
}
