use super::keys;
use super::reader::{Fields, Item, Reader};
use crate::source::node::{Spanned, Text, Value};

/// The headers of a message or a response.
#[derive(Clone, Debug, Default)]
pub(crate) enum Headers {
    /// They could not be read, and that has been reported.
    #[default]
    Unreadable,
    /// Left out: they are the envelope's own.
    Implied,
    /// A table.
    Rows(Vec<Header>),
    /// The envelope's own and those of these sets.
    Sets(Vec<Text>),
}

/// Rows that several messages have.
#[derive(Clone, Debug)]
pub(crate) struct HeaderSet {
    pub(crate) name: Text,
    /// `None`: they could not be read.
    pub(crate) rows: Option<Vec<Header>>,
}

impl Headers {
    /// The rows of the table, if it is one.
    pub(crate) fn rows(&self) -> Option<&[Header]> {
        match self {
            Self::Rows(rows) => Some(rows),
            Self::Unreadable | Self::Implied | Self::Sets(_) => None,
        }
    }
}

/// One row of a table of headers.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub(crate) name: Text,
    /// `None`: it could not be read, and that has been reported.
    pub(crate) value: Option<HeaderValue>,
    pub(crate) when: Option<Text>,
    pub(crate) doc: String,
}

#[derive(Clone, Debug)]
pub(crate) enum HeaderValue {
    Constant(Text),
    Copied(Text),
    OneOf(Spanned<Vec<Text>>),
    Type(Spanned<HeaderType>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeaderType {
    String,
    Uuid,
}

pub(super) fn headers(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Headers {
    let Some(item) = fields.get("headers") else { return Headers::Implied };
    match &item.node.value {
        Value::String(_) => reader.name(item).map_or(Headers::Unreadable, |set| Headers::Sets(vec![set])),
        Value::List(_) => {
            let sets = reader.list(item).into_iter().flatten();
            Headers::Sets(sets.filter_map(|item| reader.name(item)).collect())
        }
        _ => rows(item, reader).map_or(Headers::Unreadable, Headers::Rows),
    }
}

pub(super) fn sets(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<HeaderSet>> {
    let sets = reader.names(item)?;
    Some(sets.into_iter().map(|item| HeaderSet { name: item.key_text(), rows: rows(item, reader) }).collect())
}

fn rows(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<Header>> {
    let rows = reader.names(item)?;
    Some(rows.into_iter().map(|item| read(item, reader)).collect())
}

fn read(item: Item<'_>, reader: &mut Reader<'_>) -> Header {
    let name = item.key_text();
    let Some(fields) = reader.fields(item, &keys::HEADER) else {
        return Header { name, value: None, when: None, doc: String::new() };
    };
    let chosen = reader.choice(&fields, &["constant", "copied", "values", "type"]);
    let value = chosen.and_then(|(key, item)| match key {
        "constant" => reader.string(item).map(HeaderValue::Constant),
        "copied" => reader.name(item).map(HeaderValue::Copied),
        "values" => {
            let items = reader.list(item)?;
            let values = items.into_iter().filter_map(|item| reader.string(item)).collect();
            Some(HeaderValue::OneOf(Spanned { value: values, span: item.node.span }))
        }
        _ => {
            let types = [("string", HeaderType::String), ("uuid", HeaderType::Uuid)];
            reader.word(item, &types).map(HeaderValue::Type)
        }
    });
    Header { name, value, when: reader.name_of(&fields, "when"), doc: reader.prose(&fields, "doc") }
}
