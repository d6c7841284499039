//! A Rust item that says it stands for an item of a description is held to it, one rule in each file.
//!
//! Everything that the two do not agree about is told on the user's token, with the line of the description and with what
//! to write. What the Rust item leaves unsaid it takes over from the description, so that what is emitted for it is what
//! the description says.

mod ambiguous_item;
mod contradiction;
mod described;
mod fault;
mod find;
mod idle_name;
mod item_setting;
mod matching;
mod merge;
mod missing_property;
mod missing_value;
mod no_details;
mod other_kind;
mod property_presence;
mod property_type;
mod rust_type;
mod unknown_destination;
mod unknown_item;
mod unknown_property;
mod unknown_value;
mod unlisted;
mod unnamed_item;
mod wanted;
mod words;

use proc_macro2::{Span, TokenStream, TokenTree};

use super::field::{Field, OwnType};
use super::identity::Identity;
use super::item::{Item, ItemKind, ParameterKind, plain};
use super::problem::Problem;
use super::setting::{Setting, Value, ValueKind};
use crate::compile::Compiled;
use crate::model::{EnumerationValue, Property, Protocol, Shape};
use crate::rust::Part;
use described::{Content, Described};
use fault::{At, Fault};
use matching::Matching;
use wanted::{Wanted, What};
use words::Words;

/// What became of an item that was held to a description.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The item, with what the description says and it did not.
    pub item: Item,
    /// What the two do not agree about.
    pub faults: Vec<Problem>,
    /// What it stands for; `None` where that could not be found.
    pub identity: Option<Identity>,
    /// The types of the user's own in it, each with what it must stand for.
    pub types: Vec<Expected>,
    /// A field that only the description calls secret, and which no `Debug` may show that its user derives.
    pub secret: Option<Field>,
}

/// A type of the user's own that a named type of the description belongs to.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The type, as it was written.
    pub of: TokenStream,
    /// Where it stands.
    pub span: Span,
    /// What it must stand for.
    pub identity: Identity,
}

/// Holds an item to the description that it names.
///
/// Only a description without errors can be held against anything; of one that has some nothing is told here.
#[must_use]
pub fn check(item: &Item, compiled: &Compiled) -> Checked {
    let mut checked = Checked::unread(item);
    if compiled.has_errors() {
        return checked;
    }
    let faults = match stand_for(item, compiled) {
        Err(fault) => vec![fault],
        Ok((part, found)) => {
            let described = Described::of(found);
            let mut comparison = Comparison::new(item, compiled, described);
            comparison.compare();
            checked.identity = Identity::of(&compiled.protocol, part);
            checked.types = comparison.types();
            // What is taken over may not fit what is wrong, and one mistake is to be one error.
            if comparison.faults.is_empty() {
                checked.item = merge::merged(&comparison);
                checked.secret = merge::unsaid_secret(&comparison).and_then(|place| item.fields().get(place)).cloned();
                if checked.secret.is_some() {
                    // Nobody asked for a `Debug`: that there is none which shows it is asserted instead.
                    let words = comparison.words(&[], item.name.span());
                    checked.item.settings.push(words.setting("own-debug", ValueKind::Flag));
                }
            }
            comparison.faults
        }
    };
    if faults.iter().any(|fault| fault.is(idle_name::CODE)) {
        // Whoever looks at the settings alone would tell it again.
        checked.item.settings.retain(|setting| !idle_name::NAMES.contains(&setting.key.as_str()));
        checked.item = Checked::unread(&checked.item).item;
    }
    let told = |fault: &Fault| Problem::new(fault.at.span(item), fault.text(compiled));
    checked.faults = faults.iter().map(told).collect();
    checked
}

impl Checked {
    /// An item whose description could not be read: it is taken as it is.
    #[must_use]
    pub fn unread(item: &Item) -> Self {
        let mut item = item.clone();
        if item.kind.is_named() && item.setting("name").is_none() {
            // That it has no name is told with the names that the description has.
            let value = Value { kind: ValueKind::Text(plain(&item.name)), span: item.name.span() };
            item.settings.push(Setting { key: "name".to_owned(), span: item.name.span(), value });
        }
        Self { item, faults: vec![], identity: None, types: vec![], secret: None }
    }
}

/// Finds what an item says it stands for.
fn stand_for<'c>(item: &Item, compiled: &'c Compiled) -> Result<(Part, find::Found<'c>), Fault> {
    let text = |key: &str| item.setting(key).and_then(|setting| setting.value.text());
    let what = match item.kind {
        ItemKind::Query => What::Message(crate::model::Kind::Query),
        ItemKind::Request => What::Message(crate::model::Kind::Request),
        ItemKind::Event => What::Message(crate::model::Kind::Event),
        ItemKind::Response if item.setting("fails").is_some_and(|fails| fails.value.is_on()) => What::Failure,
        ItemKind::Response => What::Response,
        ItemKind::Properties if item.setting("answers").is_some() => What::Response,
        ItemKind::Properties => What::AnyMessage,
        ItemKind::Object => What::Object,
        ItemKind::Enumeration => What::Enumeration,
    };
    if let Some(fault) = idle_name::check(item, what) {
        return Err(fault);
    }
    let rust = plain(&item.name);
    // A type is called by its `type`, or by its `name` as where there is no description.
    let name = match text(what.setting()).or_else(|| text("name").filter(|_| what.is_type())) {
        Some(name) => name,
        // A type is mostly called in Rust what it is called in the description.
        None if is_type_of(compiled, what, &rust) => &rust,
        None => return Err(unnamed_item::fault(compiled, what, &rust, file(item, compiled))),
    };
    find::find(compiled, Wanted { what, name, destination: text("destination"), file: file(item, compiled) })
}

fn is_type_of(compiled: &Compiled, what: What, rust: &str) -> bool {
    what.is_type() && compiled.protocol.types.iter().any(|of| of.name == rust)
}

/// What a description is called in messages: what the user wrote, which leads to it from where it was written.
fn file<'f>(item: &'f Item, compiled: &'f Compiled) -> &'f str {
    let named = item.setting("description").and_then(|setting| setting.value.text());
    named.or_else(|| compiled.sources.files().next().map(|file| file.name())).unwrap_or("the description")
}

/// An item beside what it stands for.
#[derive(Debug)]
struct Comparison<'c> {
    item: &'c Item,
    compiled: &'c Compiled,
    described: Described<'c>,
    matching: Matching,
    faults: Vec<Fault>,
}

impl<'c> Comparison<'c> {
    fn new(item: &'c Item, compiled: &'c Compiled, described: Described<'c>) -> Self {
        let matching = match described.content {
            Content::Properties(properties, _) => matching::fields(item.fields(), properties),
            Content::Values(values, _) => matching::variants(item.variants(), values),
        };
        Self { item, compiled, described, matching, faults: vec![] }
    }

    fn compare(&mut self) {
        item_setting::check(self);
        match self.described.content {
            Content::Properties(properties, kept) => self.properties(properties, kept),
            Content::Values(values, kept) => self.values(values, kept),
        }
        self.faults.sort_by_key(|fault| fault.at);
    }

    fn properties(&mut self, properties: &'c [Property], kept: bool) {
        let fields = self.item.fields();
        let Matching { pairs, strangers, missing } = self.matching.clone();
        for (place, meant) in strangers {
            let Some(field) = fields.get(place) else { continue };
            unknown_property::check(self, (place, field), properties, meant.and_then(|meant| properties.get(meant)));
        }
        for (place, property) in pairs {
            let Some((field, property)) = fields.get(place).zip(properties.get(property)) else { continue };
            self.property((place, field), property, properties);
        }
        missing_property::check(self, properties, &missing);
        unlisted::keys(self, kept, fields);
    }

    fn property(&mut self, field: (usize, &Field), property: &'c Property, siblings: &'c [Property]) {
        let words = self.words(siblings, field.1.name.span());
        if property_type::check(self, field, property) {
            property_presence::check(self, field, property, words);
        }
        contradiction::check(self, field, property, words);
    }

    fn values(&mut self, values: &'c [EnumerationValue], kept: bool) {
        let variants = self.item.variants();
        let Matching { strangers, missing, .. } = self.matching.clone();
        for (place, meant) in strangers {
            let Some(variant) = variants.get(place) else { continue };
            unknown_value::check(self, (place, variant), values, meant.and_then(|meant| values.get(meant)));
        }
        missing_value::check(self, values, &missing);
        unlisted::values(self, kept);
    }

    fn push(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    fn protocol(&self) -> &'c Protocol {
        &self.compiled.protocol
    }

    fn words(&self, siblings: &'c [Property], span: Span) -> Words<'c> {
        Words { protocol: &self.compiled.protocol, siblings, span }
    }

    /// What the description is called in messages.
    fn file(&self) -> &'c str {
        file(self.item, self.compiled)
    }

    /// What the item is called in Rust.
    fn rust_name(&self) -> String {
        plain(&self.item.name)
    }

    /// A lifetime that a field may borrow for.
    fn lifetime(&self) -> Option<String> {
        let parameters = self.item.generics.parameters.iter();
        let mut lifetimes = parameters.filter(|parameter| parameter.kind == ParameterKind::Lifetime);
        lifetimes.next().map(|parameter| parameter.name.to_string().replace(' ', ""))
    }

    /// What a type of the user's own needs to be a named one of the description.
    fn own(&self, shape: &Shape) -> Option<String> {
        rust_type::own(self.protocol(), shape, self.file())
    }

    /// The types of the user's own, with what each must stand for.
    fn types(&self) -> Vec<Expected> {
        let Content::Properties(properties, _) = self.described.content else { return vec![] };
        let fields = self.item.fields();
        let pairs = self.matching.pairs.iter();
        let pairs = pairs.filter_map(|&(field, property)| fields.get(field).zip(properties.get(property)));
        pairs.filter_map(|(field, property)| self.expected(field, property)).collect()
    }

    fn expected(&self, field: &Field, property: &Property) -> Option<Expected> {
        let of = named(&field.of, &property.shape)?;
        let parameters = self.item.generics.parameters.iter();
        let mut parameters = parameters.filter(|parameter| parameter.kind != ParameterKind::Lifetime);
        // What a parameter stands for only its user knows.
        if parameters.any(|parameter| mentions(of, &parameter.name.to_string())) {
            return None;
        }
        let identity = Identity::of(self.protocol(), Part::Type(property.shape.named()?))?;
        let before = of.clone().into_iter().take_while(|token| !opens(token));
        let span = before.filter_map(name_span).last().unwrap_or(field.type_span);
        Some(Expected { of: of.clone(), span, identity })
    }
}

/// Whether the arguments of a type begin.
fn opens(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(open) if open.as_char() == '<')
}

/// Where a name stands.
fn name_span(token: TokenTree) -> Option<Span> {
    match token {
        TokenTree::Ident(name) => Some(name.span()),
        _ => None,
    }
}

/// Whether a name stands in a type.
fn mentions(of: &TokenStream, name: &str) -> bool {
    of.clone().into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        _ => false,
    })
}

/// The type of the user's own where the description has a named one.
fn named<'o>(of: &'o OwnType, shape: &Shape) -> Option<&'o TokenStream> {
    match (of, shape) {
        (OwnType::Boxed(of), _) => named(of, shape),
        (OwnType::List(of), Shape::List(shape)) | (OwnType::Map(of), Shape::Map(shape)) => named(of, shape),
        (OwnType::Named(of), Shape::Named(_)) => Some(of),
        _ => None,
    }
}

impl At {
    /// The user's token.
    fn span(self, item: &Item) -> Span {
        let fallback = item.name.span();
        let value = |key: &str| item.setting(key).map(|setting| setting.value.span);
        let field = |place: usize| item.fields().get(place);
        let variant = |place: usize| item.variants().get(place);
        let found = match self {
            Self::Wanted => ["answers", "type", "name"].into_iter().find_map(value),
            Self::Destination => value("destination"),
            Self::Item => None,
            Self::Setting(setting) => item.settings.get(setting).map(|setting| setting.span),
            Self::Field(place) => field(place).map(|field| field.name.span()),
            Self::Type(place) => field(place).map(|field| field.type_span),
            Self::FieldSetting(place, setting) => {
                field(place).and_then(|field| field.settings.get(setting)).map(|setting| setting.value.span)
            }
            Self::Variant(place) => variant(place).map(|variant| variant.name.span()),
            Self::VariantSetting(place, setting) => {
                variant(place).and_then(|variant| variant.settings.get(setting)).map(|setting| setting.value.span)
            }
        };
        found.unwrap_or(fallback)
    }
}

#[cfg(test)]
mod tests;
