//! Documentation: the description's text, and the facts of the wire behind it.

mod headers;
mod order;
mod rules;
mod structure;
mod text;
mod waiting;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::{
    Destination, Kind, Message, Phase, Property, Protocol, Response, Role, Shape, Stability, TargetSegment, Type,
    TypeKind, Unlisted,
};
pub(super) use rules::{when, words};
pub(super) use text::code;

/// Lines as `#[doc]` attributes.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// A link to a struct of a destination's module, from the module of a side.
pub(super) fn link(module: &Ident, name: &Ident) -> String {
    format!("[`{name}`](super::{module}::{name})")
}

/// One paragraph behind a description's text, which may be empty.
pub(super) fn with(text: &str, facts: &str) -> Vec<String> {
    let mut lines = text::lines(text);
    paragraph(&mut lines, facts);
    lines
}

/// Adds a paragraph.
pub(super) fn paragraph(lines: &mut Vec<String>, text: &str) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(text.lines().map(str::to_owned));
}

/// The documentation of a message's struct.
pub(super) fn message(protocol: &Protocol, message: &Message) -> Vec<String> {
    let (phases, since, open) = (phases(message), since(&message.stability), open(message.open));
    let facts = format!("The {} {}{phases}{since}{open}", kind(message.kind), code(&message.name));
    let mut lines = with(&message.doc, &facts);
    order::section(&mut lines, protocol, message);
    paragraphs(&mut lines, deadline(protocol, message));
    unknown(&mut lines, &message.unknown);
    headers::section(&mut lines, &message.headers);
    lines
}

/// The documentation of a response's struct.
pub(super) fn response(message: &Message, response: &Response) -> Vec<String> {
    let open = open(response.open);
    let facts = format!("The answer to the {} {}.{open}", kind(message.kind), code(&message.name));
    let mut lines = with(&response.doc, &facts);
    headers::section(&mut lines, &response.headers);
    lines
}

/// The documentation of the struct of what a failure tells.
pub(super) fn failure(message: &Message) -> Vec<String> {
    let facts = format!(
        "What a failed answer to the {} {} tells beyond why it failed. Any of it can be missing: a failure that no handler \
         decided, such as a missed deadline, a panic or an unknown target, tells none of it.",
        kind(message.kind),
        code(&message.name)
    );
    with("", &facts)
}

/// The documentation of an object's struct.
pub(super) fn object(described: &Type) -> Vec<String> {
    let open = open(described.unlisted == Unlisted::Kept);
    let facts =
        format!("The object {} of the description.{open}{}", code(&described.name), since(&described.stability));
    with(&described.doc, &facts)
}

/// The documentation of a property's field and setter.
pub(super) fn property(protocol: &Protocol, property: &Property, siblings: &[Property]) -> Vec<String> {
    let optional = if property.optional { ", which may be left out" } else { "" };
    let values = allowed(protocol, &property.shape).map(|values| format!(" Values: {values}.")).unwrap_or_default();
    let rules = rules::of(protocol, property, siblings);
    let since = since(&property.stability);
    let mut lines = with(&property.doc, &format!("Wire key {}{optional}.{values}{rules}{since}", code(&property.wire)));
    unknown(&mut lines, &property.unknown);
    lines
}

/// What becomes of keys that are not listed, as a sentence behind others.
fn open(open: bool) -> &'static str {
    if open { " Keys that it does not list are kept and written back." } else { "" }
}

/// Since when there is something, as a sentence behind others.
pub(super) fn since(stability: &Stability) -> String {
    stability.since.as_deref().map(|since| format!(" Since version {since}.")).unwrap_or_default()
}

/// The attribute of what is not to be used any more.
pub(super) fn deprecated(note: Option<&str>) -> Option<TokenStream> {
    note.map(|note| quote!(#[deprecated(note = #note)]))
}

/// The listed values of an enumeration or of a list of them.
fn allowed(protocol: &Protocol, shape: &Shape) -> Option<String> {
    let id = match shape {
        Shape::Named(id) => *id,
        Shape::List(element) | Shape::Map(element) => return allowed(protocol, element),
        _ => return None,
    };
    let TypeKind::Enumeration(values) = &protocol.type_of(id)?.kind else { return None };
    let values: Vec<String> = values.iter().map(|value| code(&value.wire)).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// A message as the methods of a trait or a handle tell it, briefly: its text and its name.
pub(super) fn method(protocol: &Protocol, message: &Message) -> Vec<String> {
    let (phases, since) = (phases(message), since(&message.stability));
    let facts = format!("The {} {}{phases}{since}", kind(message.kind), code(&message.name));
    let mut lines = with(&message.doc, &facts);
    order::section(&mut lines, protocol, message);
    paragraphs(&mut lines, deadline(protocol, message));
    unknown(&mut lines, &message.unknown);
    lines
}

/// A destination: its text, then what follows from where the item stands.
pub(super) fn destination(protocol: &Protocol, described: &Destination, facts: &str) -> Vec<String> {
    let mut lines = with(&described.doc, facts);
    structure::section(&mut lines, protocol, described);
    waiting::section(&mut lines, described);
    unknown(&mut lines, &described.unknown);
    unknown(&mut lines, &described.lifecycle.unknown);
    lines
}

/// How long the answer to a message may take.
fn deadline(protocol: &Protocol, message: &Message) -> Option<String> {
    protocol.deadline(message).map(|deadline| format!("Its answer may take {}.", waiting::words(deadline)))
}

/// What nobody knows yet.
fn unknown(lines: &mut Vec<String>, text: &str) {
    paragraphs(lines, (!text.is_empty()).then(|| format!("Not known: {}", text::lines(text).join("\n"))));
}

/// Adds a paragraph each.
fn paragraphs(lines: &mut Vec<String>, texts: impl IntoIterator<Item = String>) {
    texts.into_iter().for_each(|text| paragraph(lines, &text));
}

/// `{session}.{group}`, as code.
pub(super) fn target(described: &Destination) -> String {
    let segments: Vec<String> = described
        .target
        .iter()
        .map(|segment| match segment {
            TargetSegment::Constant(text) => text.clone(),
            TargetSegment::Id(id) => format!("{{{id}}}"),
        })
        .collect();
    code(&segments.join("."))
}

/// What people call a kind.
pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Query => "query",
        Kind::Request => "request",
        Kind::Event => "event",
    }
}

/// The rest of a sentence about a message, with its full stop.
fn phases(message: &Message) -> String {
    let role = match message.role {
        Role::Ordinary => "",
        Role::Init => " It initializes the destination.",
        Role::Dispose => " It ends the destination's life.",
    };
    let names: Vec<&str> = message
        .phases
        .iter()
        .map(|phase| match phase {
            Phase::SetUp => "set up",
            Phase::Initializing => "being initialized",
            Phase::Active => "active",
            Phase::TearingDown => "being torn down",
        })
        .collect();
    match names.split_last() {
        None => format!(".{role}"),
        Some((only, [])) => format!(", legal while the destination is {only}.{role}"),
        Some((last, others)) => format!(", legal while the destination is {} or {last}.{role}", others.join(", ")),
    }
}
