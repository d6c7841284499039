use super::keys;
use super::reader::{Item, Reader};
use super::{Destination, Envelope, Framing, HeaderSet, Type, destination, envelope, header, types};
use crate::check::{empty_description, unsupported_version};
use crate::diagnostic::Diagnostics;
use crate::source::node::{Node, Spanned, Text, Value};
use crate::span::Span;

/// A whole description.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) name: Option<Text>,
    pub(crate) doc: String,
    /// Where it begins.
    pub(crate) place: Span,
    /// What it imports. Nothing any more once the files have been put together.
    pub(crate) imports: Vec<Text>,
    /// Whether it is written to stand in several files, so that what is not here may stand in another.
    pub(crate) in_parts: bool,
    /// Where `sides` stands.
    pub(crate) sides_place: Span,
    pub(crate) sides: Option<Vec<Side>>,
    pub(crate) framing: Option<Framing>,
    pub(crate) envelope: Option<Envelope>,
    pub(crate) elsewhere: Option<Vec<Elsewhere>>,
    pub(crate) header_sets: Option<Vec<HeaderSet>>,
    pub(crate) types: Option<Vec<Type>>,
    pub(crate) destinations: Option<Vec<Destination>>,
    /// Whether everything could be read, so that what is not here was not written.
    pub(crate) complete: bool,
    /// Whether something that it imports is missing, so that a name may be unknown through no fault of its own.
    pub(crate) holes: bool,
    /// Whether it is written in another version of the language, of which nothing more can be said.
    pub(crate) foreign: bool,
}

/// Which part of a description a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The description, with or without imports.
    Whole,
    /// What another one imports: everything in it may be left out.
    Imported,
}

impl Document {
    /// The types, if all of them are known.
    pub(crate) fn known_types(&self) -> Option<&[Type]> {
        self.types.as_deref().filter(|_| !self.holes)
    }

    /// The destinations that are described here, if all of them are known.
    pub(crate) fn known_destinations(&self) -> Option<&[Destination]> {
        self.destinations.as_deref().filter(|_| !self.holes)
    }

    /// The sets of headers, if all of them are known.
    pub(crate) fn known_header_sets(&self) -> Option<&[HeaderSet]> {
        self.header_sets.as_deref().filter(|_| !self.holes)
    }
}

#[derive(Debug)]
pub(crate) struct Side {
    pub(crate) name: Text,
    pub(crate) role: Option<Spanned<Role>>,
    pub(crate) doc: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Requester,
    Responder,
}

#[derive(Debug)]
pub(crate) struct Elsewhere {
    pub(crate) name: Text,
    pub(crate) doc: String,
}

/// Reads one file of a description.
pub(crate) fn read(root: Option<&Node>, start: Span, part: Part, diagnostics: &mut Diagnostics) -> Document {
    let Some(root) = root.filter(|root| !matches!(root.value, Value::Nothing)) else {
        diagnostics.push(empty_description::diagnostic(start));
        return Document::default();
    };
    let place = match &root.value {
        Value::Map(entries) => entries.first().map_or(root.span, |first| first.key.span),
        _ => root.span,
    };
    if let Value::Map(entries) = &root.value
        && let Some(version) = entries.iter().find(|entry| entry.key.value == "tieline")
        && let Value::Number(written) = &version.value.value
        && written != unsupported_version::SUPPORTED
    {
        // Another version is another language: what this one thinks of it is no help.
        diagnostics.push(unsupported_version::diagnostic(version.value.span));
        let mut unheard = Diagnostics::default();
        let document = description(Item { key: "", place, node: root }, part, &mut Reader::new(&mut unheard));
        return Document { foreign: true, ..document };
    }
    description(Item { key: "", place, node: root }, part, &mut Reader::new(diagnostics))
}

fn description(root: Item<'_>, part: Part, reader: &mut Reader<'_>) -> Document {
    let in_parts = root.has("imports");
    let keys = match part {
        Part::Imported => &keys::IMPORTED_DESCRIPTION,
        Part::Whole if in_parts => &keys::DESCRIPTION_IN_PARTS,
        Part::Whole => &keys::DESCRIPTION,
    };
    let Some(fields) = reader.fields(root, keys) else { return Document::default() };
    if let Some(version) = fields.get("tieline") {
        reader.whole_number(version);
    }
    let name = reader.name_of(&fields, "protocol");
    let imports = fields.get("imports").map_or(Some(vec![]), |item| imports(item, reader));
    let doc = reader.prose(&fields, "doc");
    let sides_place = fields.get("sides").map_or(root.place, |item| item.place);
    let sides = fields.get("sides").and_then(|item| sides(item, reader));
    let framing = fields.get("framing").and_then(|item| envelope::framing(item, reader));
    let envelope = fields.get("envelope").and_then(|item| envelope::envelope(item, reader));
    // What is left out is empty; what is there and cannot be read is unknown.
    let elsewhere = fields.get("elsewhere").map_or(Some(vec![]), |item| elsewhere(item, reader));
    let types = fields.get("types").map_or(Some(vec![]), |item| types::types(item, reader));
    let header_sets = fields.get("header-sets").map_or(Some(vec![]), |item| header::sets(item, reader));
    let destinations = match fields.get("destinations") {
        Some(item) => destination::destinations(item, reader),
        // Where they have to be it has been reported.
        None => (in_parts || part == Part::Imported).then(Vec::new),
    };
    let complete = reader.complete();
    Document {
        name,
        doc,
        place: root.place,
        holes: imports.is_none(),
        imports: imports.unwrap_or_default(),
        in_parts,
        sides_place,
        sides,
        framing,
        envelope,
        elsewhere,
        header_sets,
        types,
        destinations,
        complete,
        foreign: false,
    }
}

fn imports(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<Text>> {
    let items = reader.list(item)?;
    Some(items.into_iter().filter_map(|item| reader.name(item)).collect())
}

fn sides(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<Side>> {
    let sides = reader.names(item)?;
    Some(
        sides
            .into_iter()
            .map(|side| {
                let name = side.key_text();
                let Some(fields) = reader.fields(side, &keys::SIDE) else {
                    return Side { name, role: None, doc: String::new() };
                };
                let roles = [("requester", Role::Requester), ("responder", Role::Responder)];
                let role = fields.get("role").and_then(|item| reader.word(item, &roles));
                Side { name, role, doc: reader.prose(&fields, "doc") }
            })
            .collect(),
    )
}

fn elsewhere(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Vec<Elsewhere>> {
    let named = reader.names(item)?;
    Some(
        named
            .into_iter()
            .map(|item| {
                let doc = match item.node.value {
                    Value::Nothing => String::new(),
                    _ => reader.string(item).map(|text| text.value.trim().to_owned()).unwrap_or_default(),
                };
                Elsewhere { name: item.key_text(), doc }
            })
            .collect(),
    )
}
