//! What an attribute says: `#[tieline(key = "end-point", optional, length(min = 4))]`.

use proc_macro2::Span;

/// One thing that an attribute says.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The key of the language: `required-when` where `required_when` was written. The key of a map whose keys are names
    /// (the siblings of a condition) stands as it was written.
    pub key: String,
    /// Where the key stands.
    pub span: Span,
    /// What it is set to.
    pub value: Value,
}

/// What a setting is set to.
#[derive(Clone, Debug)]
pub struct Value {
    /// What it is.
    pub kind: ValueKind,
    /// Where it stands; for a flag, where its key does.
    pub span: Span,
}

/// What the value of a setting is.
#[derive(Clone, Debug)]
pub enum ValueKind {
    /// Nothing was written behind the key: `optional`.
    Flag,
    /// A string.
    Text(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as it was written but for `_` and the suffix of its type: `-1.5`.
    Number(String),
    /// Settings in parentheses: `(min = 1, max = 5)`.
    Map(Vec<Setting>),
    /// Values in brackets: `["a", "b"]`.
    List(Vec<Value>),
}

impl Value {
    /// The string that it is, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            ValueKind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it says yes: a flag, or `true`.
    #[must_use]
    pub fn is_on(&self) -> bool {
        matches!(self.kind, ValueKind::Flag | ValueKind::Boolean(true))
    }

    /// Whether the setting is off: `false`.
    #[must_use]
    pub fn is_off(&self) -> bool {
        matches!(self.kind, ValueKind::Boolean(false))
    }
}

/// The setting of a key, if there is one.
pub(crate) fn find<'s>(settings: &'s [Setting], key: &str) -> Option<&'s Setting> {
    settings.iter().find(|setting| setting.key == key)
}
