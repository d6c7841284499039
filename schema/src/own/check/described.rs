//! What a description says of the item that a Rust item stands for.

use super::find::Found;
use super::wanted::kind_name;
use crate::model::{EnumerationValue, Property, Stability, TypeKind, Unlisted};
use crate::span::Span;

/// An item of a description, whatever it is.
#[derive(Clone, Debug)]
pub(crate) struct Described<'p> {
    /// What people call it: ``the request `door.light` ``.
    pub(crate) name: String,
    /// Where it stands.
    pub(crate) place: Span,
    /// For people.
    pub(crate) doc: &'p str,
    /// Since when, and whether still. An answer has none of its own.
    pub(crate) stability: Option<&'p Stability>,
    /// The name of a type.
    pub(crate) type_name: Option<&'p str>,
    /// What is in it.
    pub(crate) content: Content<'p>,
}

/// What is in an item of a description.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content<'p> {
    /// Properties, and whether keys that they do not list are kept.
    Properties(&'p [Property], bool),
    /// Values, and whether others are kept.
    Values(&'p [EnumerationValue], bool),
}

impl<'p> Described<'p> {
    /// What an item says.
    pub(crate) fn of(found: Found<'p>) -> Self {
        let answer = |message: &crate::model::Message| format!("the {} `{}`", kind_name(message.kind), message.name);
        match found {
            Found::Message(message) => Self {
                name: answer(message),
                place: message.span,
                doc: &message.doc,
                stability: Some(&message.stability),
                type_name: None,
                content: Content::Properties(&message.properties, message.open),
            },
            Found::Response(message, response) => Self {
                name: format!("the answer to {}", answer(message)),
                place: response.span,
                doc: &response.doc,
                stability: None,
                type_name: None,
                content: Content::Properties(&response.properties, response.open),
            },
            Found::Failure(message, response, failure) => Self {
                name: format!("a failure of {}", answer(message)),
                place: response.span,
                doc: "",
                stability: None,
                type_name: None,
                content: Content::Properties(&failure.properties, false),
            },
            Found::Type(of) => {
                let (what, content) = match &of.kind {
                    TypeKind::Object(properties) => {
                        ("object", Content::Properties(properties, of.unlisted == Unlisted::Kept))
                    }
                    TypeKind::Enumeration(values) => {
                        ("enumeration", Content::Values(values, of.unlisted == Unlisted::Kept))
                    }
                };
                Self {
                    name: format!("the {what} `{}`", of.name),
                    place: of.span,
                    doc: &of.doc,
                    stability: Some(&of.stability),
                    type_name: Some(&of.name),
                    content,
                }
            }
        }
    }
}
