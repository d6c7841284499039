use super::keys;
use super::reader::{Fields, Item, Reader};
use crate::source::node::{Spanned, Text};

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
}

impl Headers {
    /// The rows of the table, if it is one.
    pub(crate) fn rows(&self) -> Option<&[Header]> {
        match self {
            Self::Rows(rows) => Some(rows),
            Self::Unreadable | Self::Implied => None,
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
    let rows = reader.names(item).map(|rows| rows.into_iter().map(|item| read(item, reader)).collect());
    rows.map_or(Headers::Unreadable, Headers::Rows)
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
