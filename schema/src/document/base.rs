use std::time::Duration;

use super::duration;
use super::keys;
use super::message;
use super::property::Property;
use super::reader::{Fields, Item, Reader};
use crate::model::Kind;
use crate::source::node::{Spanned, Text};

/// What a destination takes over from another one.
#[derive(Clone, Debug)]
pub(crate) enum Base {
    /// Everything, with these changes.
    Extends { name: Text, overrides: Vec<Override> },
    /// The messages of these names; `None`: they could not be read.
    Restricts { name: Text, keeps: Option<Vec<Text>> },
}

/// A change of a message that was taken over.
#[derive(Clone, Debug)]
pub(crate) struct Override {
    pub(crate) kind: Kind,
    pub(crate) name: Text,
    pub(crate) doc: String,
    pub(crate) deadline: Option<Spanned<Duration>>,
    pub(crate) response: Option<OverriddenResponse>,
}

/// A change of what answers it.
#[derive(Clone, Debug)]
pub(crate) struct OverriddenResponse {
    pub(crate) doc: String,
    /// They are added, or take the place of those that are called the same; `None`: they could not be read.
    pub(crate) properties: Option<Vec<Property>>,
}

impl Base {
    /// The destination that it takes over from.
    pub(crate) fn name(&self) -> &Text {
        match self {
            Self::Extends { name, .. } | Self::Restricts { name, .. } => name,
        }
    }
}

pub(super) fn base(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Option<Base> {
    if let Some(name) = reader.name_of(fields, "extends") {
        let overrides = fields.get("overrides").map(|item| overrides(item, reader)).unwrap_or_default();
        return Some(Base::Extends { name, overrides });
    }
    let name = reader.name_of(fields, "restricts")?;
    let keeps = fields.get("keeps").and_then(|item| reader.list(item));
    let keeps = keeps.map(|items| items.into_iter().filter_map(|item| reader.name(item)).collect());
    Some(Base::Restricts { name, keeps })
}

fn overrides(item: Item<'_>, reader: &mut Reader<'_>) -> Vec<Override> {
    let Some(fields) = reader.fields(item, &keys::OVERRIDES) else { return vec![] };
    let mut overrides = Vec::new();
    for (key, kind) in [("queries", Kind::Query), ("requests", Kind::Request)] {
        let named = fields.get(key).and_then(|item| reader.names(item)).unwrap_or_default();
        overrides.extend(named.into_iter().map(|item| one(kind, item, reader)));
    }
    overrides
}

fn one(kind: Kind, item: Item<'_>, reader: &mut Reader<'_>) -> Override {
    let name = item.key_text();
    let Some(fields) = reader.fields(item, &keys::OVERRIDE) else {
        return Override { kind, name, doc: String::new(), deadline: None, response: None };
    };
    let response = fields.get("response").and_then(|item| {
        let fields = reader.fields(item, &keys::OVERRIDDEN_RESPONSE)?;
        Some(OverriddenResponse { doc: reader.prose(&fields, "doc"), properties: message::properties(&fields, reader) })
    });
    let deadline = fields.get("deadline").and_then(|item| duration::duration(item, reader));
    Override { kind, name, doc: reader.prose(&fields, "doc"), deadline, response }
}
