//! YAML that knows for each of its parts where in Rust it was written.

use std::fmt::Write as _;

use proc_macro2::Span;

use super::field::OwnType;
use super::setting::{Value, ValueKind};

/// A part of the YAML.
#[derive(Debug)]
pub(crate) enum Part<'i> {
    /// This text, without a line end but perhaps at its end.
    Text(String, Span),
    /// The entries that say the type of a property, which stand at this indentation: the field's place among the fields.
    Type(&'i super::Field, usize),
    /// This text, only when a description is exported.
    Exported(String),
    /// The result of a failure, which is called otherwise in each description.
    Failure(Span),
}

/// YAML while it is written, line by line and in block style.
#[derive(Debug)]
pub(crate) struct Script<'i> {
    pub(crate) parts: Vec<Part<'i>>,
    indent: usize,
}

impl<'i> Script<'i> {
    pub(super) fn new() -> Self {
        Self { parts: vec![], indent: 0 }
    }

    fn put(&mut self, text: impl Into<String>, span: Span) {
        self.parts.push(Part::Text(text.into(), span));
    }

    /// A key with a value on its line.
    pub(super) fn entry(&mut self, key: (&str, Span), value: (String, Span)) {
        self.put(format!("{:indent$}{}: ", "", word(key.0), indent = self.indent), key.1);
        self.put(value.0, value.1);
        self.put("\n", value.1);
    }

    /// A key with what an attribute says.
    pub(super) fn setting(&mut self, key: (&str, Span), value: &Value) {
        self.put(format!("{:indent$}{}: ", "", word(key.0), indent = self.indent), key.1);
        self.value(value);
        self.put("\n", value.span);
    }

    /// The value of a setting, on one line.
    fn value(&mut self, value: &Value) {
        let span = value.span;
        match &value.kind {
            ValueKind::Flag => self.put("true", span),
            ValueKind::Text(text) => self.put(word(text), span),
            ValueKind::Boolean(value) => self.put(value.to_string(), span),
            ValueKind::Number(text) => self.put(text.clone(), span),
            ValueKind::List(values) => {
                self.put("[", span);
                for (at, value) in values.iter().enumerate() {
                    if at > 0 {
                        self.put(", ", span);
                    }
                    self.value(value);
                }
                self.put("]", span);
            }
            ValueKind::Map(settings) if settings.is_empty() => self.put("{}", span),
            ValueKind::Map(settings) => {
                self.put("{ ", span);
                for (at, setting) in settings.iter().enumerate() {
                    if at > 0 {
                        self.put(", ", span);
                    }
                    self.put(format!("{}: ", word(&setting.key)), setting.span);
                    self.value(&setting.value);
                }
                self.put(" }", span);
            }
        }
    }

    /// The type of a field.
    pub(super) fn of(&mut self, field: &'i super::Field) {
        self.parts.push(Part::Type(field, self.indent));
    }

    /// That a property is there only with a failure.
    pub(super) fn with_failure(&mut self, place: Span) {
        self.put(format!("{:indent$}when: ", "", indent = self.indent), place);
        self.parts.push(Part::Failure(place));
        self.put("\n", place);
    }

    /// A line that stands in an exported description only.
    pub(super) fn exported(&mut self, key: &str, value: &str) {
        let text = format!("{:indent$}{key}: {}\n", "", word(value), indent = self.indent);
        self.parts.push(Part::Exported(text));
    }

    /// A key with a map below it.
    pub(super) fn block(&mut self, key: (&str, Span), inside: impl FnOnce(&mut Self)) {
        self.put(format!("{:indent$}{}:", "", word(key.0), indent = self.indent), key.1);
        let at = self.parts.len();
        self.indent += 2;
        inside(self);
        self.indent -= 2;
        let begin = if self.parts.len() == at { " {}\n" } else { "\n" };
        self.parts.insert(at, Part::Text(begin.to_owned(), key.1));
    }
}

/// What a type that Tieline knows is called in the language.
pub(crate) fn builtin(of: &OwnType) -> Option<&'static str> {
    Some(match of {
        OwnType::Text => "string",
        OwnType::Boolean => "boolean",
        OwnType::Integer(_) => "integer",
        OwnType::Number(_) => "number",
        OwnType::Uuid => "uuid",
        OwnType::Free => "free",
        OwnType::Json => "any",
        OwnType::Boxed(inside) => return builtin(inside),
        OwnType::Named(_) | OwnType::List(_) | OwnType::Map(_) => return None,
    })
}

/// A string as it stands in a map on one line: bare where nobody can take it for something else.
#[must_use]
pub fn word(text: &str) -> String {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    let other = ["true", "false", "null", "y", "yes", "on", "n", "no", "off", "nan", "inf"];
    let bare = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(is_part)
        && !other.iter().any(|other| text.eq_ignore_ascii_case(other));
    if bare {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            plain if plain == ' ' || plain.is_ascii_graphic() || plain.is_alphanumeric() => out.push(plain),
            special => {
                // Writing to a string does not fail.
                let _ = write!(out, "\\U{:08x}", u32::from(special));
            }
        }
    }
    out.push('"');
    out
}
