//! YAML as it was written.

use crate::span::Span;

/// Something and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// A string and where it stands.
pub(crate) type Text = Spanned<String>;

impl Text {
    pub(crate) fn as_str(&self) -> &str {
        &self.value
    }
}

/// One YAML value.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) value: Value,
    /// Of a block this is its first line at most, as far as places are concerned.
    pub(crate) span: Span,
}

/// What a value is, by the rules of YAML 1.2's core schema.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Nothing, `~` or `null`.
    Nothing,
    Boolean(bool),
    /// A number, as it was written.
    Number(String),
    String(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
    /// Something that has been reported already: nobody says more about it.
    Broken,
}

/// One line of a map.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: Text,
    pub(crate) value: Node,
}

impl Value {
    /// What it is, for people.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Boolean(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::List(_) => "a list",
            Self::Map(_) => "a map",
            Self::Broken => "something unreadable",
        }
    }
}
