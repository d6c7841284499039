//! A struct or an enum with what its attributes say.

use heck::{ToKebabCase, ToShoutySnakeCase};
use proc_macro2::{Ident, Span, TokenStream};

use super::field::{Field, Variant};
use super::setting::{Setting, find};

/// A user's struct or enum.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is to be.
    pub kind: ItemKind,
    /// Its name in Rust, which may be a raw identifier.
    pub name: Ident,
    /// Its lifetimes, types and constants.
    pub generics: Generics,
    /// The path of the runtime crate.
    pub krate: TokenStream,
    /// What its doc comments say.
    pub doc: String,
    /// Why it is not to be used any more: the note of `#[deprecated]`.
    pub deprecated: Option<String>,
    /// What its attributes say, but for the path of the crate.
    pub settings: Vec<Setting>,
    /// What is in it.
    pub body: Body,
}

/// What an item is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ItemKind {
    /// A query.
    Query,
    /// A request.
    Request,
    /// What answers a query or a request.
    Response,
    /// An event.
    Event,
    /// The properties of any message.
    Properties,
    /// An object in a message.
    Object,
    /// A string out of a list.
    Enumeration,
}

/// What is in an item.
#[derive(Clone, Debug)]
pub enum Body {
    /// The fields of a struct.
    Fields(Vec<Field>),
    /// The variants of an enum.
    Variants(Vec<Variant>),
}

/// The parameters of an item.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// In their order.
    pub parameters: Vec<Parameter>,
    /// The predicates behind `where`, each without a comma.
    pub predicates: Vec<TokenStream>,
}

/// One parameter of an item.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// What it is.
    pub kind: ParameterKind,
    /// Its name: `'a`, `T` or `N`.
    pub name: TokenStream,
    /// What it is held to: `'b`, `Clone`, or the type of a constant. Empty when there is nothing.
    pub bounds: TokenStream,
}

/// What a parameter of an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// A lifetime.
    Lifetime,
    /// A type.
    Type,
    /// A constant.
    Constant,
}

impl ItemKind {
    /// Every kind.
    pub const ALL: [Self; 7] =
        [Self::Query, Self::Request, Self::Response, Self::Event, Self::Properties, Self::Object, Self::Enumeration];

    /// The name of its derive and of its trait.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Query => "Query",
            Self::Request => "Request",
            Self::Response => "Response",
            Self::Event => "Event",
            Self::Properties => "Properties",
            Self::Object => "Object",
            Self::Enumeration => "Enumeration",
        }
    }

    /// Whether it is a message with a name on the wire.
    #[must_use]
    pub fn is_named(self) -> bool {
        matches!(self, Self::Query | Self::Request | Self::Event)
    }
}

impl Item {
    /// What an attribute says under a key of the language.
    #[must_use]
    pub fn setting(&self, key: &str) -> Option<&Setting> {
        find(&self.settings, key)
    }

    /// The fields of a struct; none of an enum.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match &self.body {
            Body::Fields(fields) => fields,
            Body::Variants(_) => &[],
        }
    }

    /// The variants of an enum; none of a struct.
    #[must_use]
    pub fn variants(&self) -> &[Variant] {
        match &self.body {
            Body::Fields(_) => &[],
            Body::Variants(variants) => variants,
        }
    }

    /// The name in the description, and where it is decided: the `name` of its attributes, or its name in Rust. (A query,
    /// a request and an event must say it; a response and a property set have none.)
    #[must_use]
    pub fn wire(&self) -> (String, Span) {
        match self.setting("name").and_then(|name| Some((name.value.text()?.to_owned(), name.value.span))) {
            Some(set) => set,
            None => (plain(&self.name), self.name.span()),
        }
    }
}

/// An identifier without the `r#` of a raw one.
#[must_use]
pub fn plain(name: &Ident) -> String {
    let text = name.to_string();
    text.strip_prefix("r#").map_or(text.clone(), ToOwned::to_owned)
}

/// `end_point` as `end-point`.
pub(super) fn kebab(name: &Ident) -> String {
    plain(name).to_kebab_case()
}

/// `NotYet` as `NOT_YET`.
pub(super) fn shouty(name: &Ident) -> String {
    plain(name).to_shouty_snake_case()
}
