use super::condition::{self, When};
use super::keys;
use super::limit::{self, Limit};
use super::literal::{self, Literal};
use super::reader::{Item, Reader};
use super::stability;
use super::within::{self, Within};
use crate::check::{list_of_lists, wrong_kind};
use crate::model::Stability;
use crate::source::node::{Spanned, Text, Value};

#[derive(Clone, Debug)]
pub(crate) struct Property {
    pub(crate) name: Text,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: String,
    pub(crate) unknown: String,
    pub(crate) optional: bool,
    /// `None`: it could not be read, and that has been reported.
    pub(crate) written: Option<Written>,
    pub(crate) default: Option<Spanned<Literal>>,
    pub(crate) limits: Vec<Limit>,
    /// Whether it is there only with a failure, once short forms have been written out.
    pub(crate) fails: bool,
    /// The result with which it is there.
    pub(crate) when: Option<Text>,
    pub(crate) required_when: Option<When>,
    pub(crate) forbidden_when: Option<When>,
    /// What is said about the properties of the object that it is, and where.
    pub(crate) within: Option<Spanned<Vec<Within>>>,
    pub(crate) stability: Stability,
    pub(crate) secret: bool,
}

impl Property {
    /// One of which nothing but the name could be read.
    fn unreadable(name: Text) -> Self {
        Self {
            name,
            rust: None,
            doc: String::new(),
            unknown: String::new(),
            optional: false,
            written: None,
            default: None,
            limits: vec![],
            fails: false,
            when: None,
            required_when: None,
            forbidden_when: None,
            within: None,
            stability: Stability::default(),
            secret: false,
        }
    }
}

/// The type of a property, as it was written.
#[derive(Clone, Debug)]
pub(crate) enum Written {
    One(Text),
    List(Text),
    Map(Text),
}

impl Written {
    /// The name of the type, or of the type of what is in the list or map.
    pub(crate) fn name(&self) -> &Text {
        match self {
            Self::One(name) | Self::List(name) | Self::Map(name) => name,
        }
    }
}

pub(super) fn properties(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<Property>> {
    let properties = reader.names(item)?;
    Some(properties.into_iter().map(|item| read(item, reader)).collect())
}

fn read(item: Item<'_>, reader: &mut Reader<'_>) -> Property {
    let name = item.key_text();
    if let Value::String(written) = &item.node.value {
        reader.report(wrong_kind::shorthand(item, written));
        return Property::unreadable(name);
    }
    let Some(fields) = reader.fields(item, &keys::PROPERTY) else { return Property::unreadable(name) };
    let written = reader.choice(&fields, &["type", "list", "map"]).and_then(|(key, item)| {
        if key == "type" {
            return reader.name(item).map(Written::One);
        }
        if is_collection(&item.node.value) {
            reader.report(list_of_lists::diagnostic(item));
            return None;
        }
        reader.name(item).map(if key == "list" { Written::List } else { Written::Map })
    });
    let mut flag = |key| fields.get(key).and_then(|item| reader.boolean(item)).unwrap_or_default();
    let (optional, secret) = (flag("optional"), flag("secret"));
    Property {
        name,
        rust: reader.name_of(&fields, "rust"),
        doc: reader.prose(&fields, "doc"),
        unknown: reader.prose(&fields, "unknown"),
        optional,
        written,
        default: fields.get("default").and_then(literal::literal),
        limits: limit::limits(&fields, reader),
        fails: false,
        when: reader.name_of(&fields, "when"),
        required_when: condition::when(&fields, "required-when", reader),
        forbidden_when: condition::when(&fields, "forbidden-when", reader),
        within: within::within(&fields, reader),
        stability: stability::stability(&fields, reader),
        secret,
    }
}

/// Whether somebody tried to write a list of lists: `list: [string]` or `list: { list: string }`.
fn is_collection(value: &Value) -> bool {
    match value {
        Value::List(_) => true,
        Value::Map(entries) => entries.iter().any(|entry| matches!(entry.key.as_str(), "list" | "map")),
        _ => false,
    }
}
