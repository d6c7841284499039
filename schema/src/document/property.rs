use super::keys;
use super::reader::{Item, Reader};
use crate::check::{list_of_lists, wrong_kind};
use crate::source::node::{Text, Value};

#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) name: Text,
    pub(crate) rust: Option<Text>,
    pub(crate) doc: String,
    pub(crate) optional: bool,
    /// `None`: it could not be read, and that has been reported.
    pub(crate) written: Option<Written>,
}

/// The type of a property, as it was written.
#[derive(Debug)]
pub(crate) enum Written {
    One(Text),
    List(Text),
}

impl Written {
    /// The name of the type, or of the type of the list's parts.
    pub(crate) fn name(&self) -> &Text {
        match self {
            Self::One(name) | Self::List(name) => name,
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
        return Property { name, rust: None, doc: String::new(), optional: false, written: None };
    }
    let Some(fields) = reader.fields(item, &keys::PROPERTY) else {
        return Property { name, rust: None, doc: String::new(), optional: false, written: None };
    };
    let written = reader.choice(&fields, &["type", "list"]).and_then(|(key, item)| {
        if key == "type" {
            return reader.name(item).map(Written::One);
        }
        if is_list(&item.node.value) {
            reader.report(list_of_lists::diagnostic(item.fault()));
            return None;
        }
        reader.name(item).map(Written::List)
    });
    Property {
        name,
        rust: reader.name_of(&fields, "rust"),
        doc: reader.prose(&fields, "doc"),
        optional: fields.get("optional").and_then(|item| reader.boolean(item)).unwrap_or_default(),
        written,
    }
}

/// Whether somebody tried to write a list of lists: `list: [string]` or `list: { list: string }`.
fn is_list(value: &Value) -> bool {
    match value {
        Value::List(_) => true,
        Value::Map(entries) => entries.iter().any(|entry| entry.key.value == "list"),
        _ => false,
    }
}
