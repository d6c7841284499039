//! The parts of an item: the fields of a struct, the variants of an enum.

use proc_macro2::{Ident, Span, TokenStream};

use super::setting::{Setting, Value, find};

/// One field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, which may be a raw identifier.
    pub name: Ident,
    /// What its doc comments say.
    pub doc: String,
    /// Why it is not to be used any more: the note of `#[deprecated]`.
    pub deprecated: Option<String>,
    /// Its type, as it was written.
    pub tokens: TokenStream,
    /// Where its type stands.
    pub type_span: Span,
    /// What its type means on the wire. Of an `Option`, what is in it.
    pub of: OwnType,
    /// Whether its type is an `Option`.
    pub optional: bool,
    /// The type without an `Option` around it, as it was written.
    pub inner: TokenStream,
    /// Whether a reference is part of the type, so that no value of it can be made independent.
    pub borrows: bool,
    /// The types in it that were told by their names alone, each with what it is taken for: another crate may have a `Json`.
    pub told: Vec<(TokenStream, &'static str)>,
    /// What the description calls the type, or that of its parts, against which the item was checked.
    pub described: Option<String>,
    /// What its attributes say.
    pub settings: Vec<Setting>,
}

/// What a type in Rust means on the wire. It is told from how it is written: whatever is not known is somebody's own.
#[derive(Clone, Debug)]
pub enum OwnType {
    /// `String`, `&str`, `Cow<str>`, `Box<str>`.
    Text,
    /// `bool`.
    Boolean,
    /// A whole number.
    Integer(Width),
    /// `f32` (`true`) or `f64`.
    Number(bool),
    /// A UUID.
    Uuid,
    /// `tieline::codec::Free`.
    Free,
    /// `tieline::codec::Json`.
    Json,
    /// A type of the user's own, or a type parameter, as it was written.
    Named(TokenStream),
    /// `Vec` of something.
    List(Box<OwnType>),
    /// A map from strings to something.
    Map(Box<OwnType>),
    /// `Box` of something that is no `str`.
    Boxed(Box<OwnType>),
}

/// A type of whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Width {
    /// The name of the type: `u16`.
    pub name: &'static str,
    /// Its smallest value.
    pub least: Option<i64>,
    /// Its largest value, unless that is beyond an `i64`.
    pub most: Option<i64>,
}

/// One variant of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name, which may be a raw identifier.
    pub name: Ident,
    /// What its doc comments say.
    pub doc: String,
    /// Why it is not to be used any more: the note of `#[deprecated]`.
    pub deprecated: Option<String>,
    /// The type that it holds: only of the one that keeps what is not listed.
    pub holds: Option<TokenStream>,
    /// What its attributes say.
    pub settings: Vec<Setting>,
}

impl Field {
    /// What an attribute says under a key of the language.
    #[must_use]
    pub fn setting(&self, key: &str) -> Option<&Setting> {
        find(&self.settings, key)
    }

    /// The key on the wire, and where it is decided: the `key` of its attributes, or its name in kebab case.
    #[must_use]
    pub fn wire(&self) -> (String, Span) {
        set(&self.settings, "key").unwrap_or_else(|| (super::item::kebab(&self.name), self.name.span()))
    }
}

impl Variant {
    /// What an attribute says under a key of the language.
    #[must_use]
    pub fn setting(&self, key: &str) -> Option<&Setting> {
        find(&self.settings, key)
    }

    /// The word on the wire, and where it is decided: the `value` of its attributes, or its name in upper snake case.
    #[must_use]
    pub fn wire(&self) -> (String, Span) {
        set(&self.settings, "value").unwrap_or_else(|| (super::item::shouty(&self.name), self.name.span()))
    }

    /// Whether it keeps what is not listed.
    #[must_use]
    pub fn is_other(&self) -> bool {
        self.setting("other").is_some_and(|other| other.value.is_on())
    }
}

fn set(settings: &[Setting], key: &str) -> Option<(String, Span)> {
    let Value { span, .. } = find(settings, key)?.value;
    Some((find(settings, key)?.value.text()?.to_owned(), span))
}
