//! A header that says something else than the envelope and the message do.

use crate::check::Context;
use crate::check::table::{Envelope, Meaning, Of, Row, Table};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{HeaderType, HeaderValue};
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "header-contradiction";

/// What a header must say.
struct Expected {
    words: String,
    /// What says so.
    because: Option<(Span, &'static str)>,
}

pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let Some(envelope) = &context.envelope else { return };
    for table in &context.tables {
        for row in &table.rows {
            let Some(meaning) = row.meaning.filter(|&meaning| table.of.allows(meaning)) else { continue };
            if let Some(value) = &row.header.value
                && let Some(expected) = expected(meaning, value, table, envelope)
            {
                diagnostics.push(diagnostic(row, place(value), expected));
            }
            if let Some(when) = &row.header.when
                && let Some(expected) = condition(meaning, when, table, envelope)
            {
                diagnostics.push(diagnostic(row, when.span, expected));
            }
        }
    }
}

fn diagnostic(row: &Row<'_>, place: Span, expected: Expected) -> Diagnostic {
    let name = &row.header.name.value;
    let found = Diagnostic::error(CODE, place, format!("the header `{name}` cannot be this"))
        .label(format!("it is {}", expected.words));
    match expected.because {
        Some((because, label)) => found.related(because, label),
        None => found,
    }
}

/// What must stand there instead of this value.
fn expected(meaning: Meaning, value: &HeaderValue, table: &Table<'_>, envelope: &Envelope<'_>) -> Option<Expected> {
    let response = table.of == Of::Response;
    let wrong = |words: String, because| Some(Expected { words, because });
    // What is copied from nowhere, or where there is nothing to copy from, is another rule's.
    if let HeaderValue::Copied(key) = value {
        let copied = table.question.as_ref()?.iter().find(|row| row.is(&key.value))?;
        if response && copied.meaning == Some(meaning) && meaning != Meaning::Kind {
            return None;
        }
    }
    match (meaning, value) {
        (Meaning::Kind, value) => {
            let kind = envelope.kind(table.of)?;
            if is_constant(value, &kind.value) {
                return None;
            }
            wrong(
                format!("the constant `{}` in {}", kind.value, table.of.article()),
                Some((kind.span, "the envelope says so")),
            )
        }
        (Meaning::Name, value) if is_constant(value, &table.message.name.value) => None,
        (Meaning::Name, _) if response => wrong(format!("copied from `{}`", envelope.header(meaning)), None),
        (Meaning::Name, _) => {
            let name = &table.message.name;
            wrong(format!("the constant `{}`", name.value), Some((name.span, "the name of the message")))
        }
        (Meaning::Target | Meaning::RequestId, _) if response => {
            wrong(format!("copied from `{}`", envelope.header(meaning)), None)
        }
        (Meaning::RequestId, HeaderValue::Type(_)) => None,
        (Meaning::RequestId, _) => wrong("of `type: uuid`".to_owned(), None),
        (Meaning::Target, HeaderValue::Constant(_)) => None,
        (Meaning::Target | Meaning::ErrorMessage, HeaderValue::Type(of)) if of.value == HeaderType::String => None,
        (Meaning::Target | Meaning::ErrorMessage, _) => wrong("of `type: string`".to_owned(), None),
        (Meaning::Result, HeaderValue::OneOf(_)) => None,
        (Meaning::Result, _) => {
            let (success, failure) = (&envelope.success.value, &envelope.failure.value);
            wrong(format!("`values: [{success}, {failure}]`"), Some((envelope.success.span, "the envelope says so")))
        }
    }
}

/// What must stand there instead of this condition.
fn condition(meaning: Meaning, when: &Text, table: &Table<'_>, envelope: &Envelope<'_>) -> Option<Expected> {
    let known = when.value == envelope.success.value || when.value == envelope.failure.value;
    if table.of != Of::Response || !known {
        return None;
    }
    match meaning {
        Meaning::ErrorMessage if when.value == envelope.failure.value => None,
        Meaning::ErrorMessage => {
            let words = format!("there `when: {}`", envelope.failure.value);
            Some(Expected { words, because: Some((envelope.failure.span, "the envelope says so")) })
        }
        _ => Some(Expected { words: "in every response".to_owned(), because: None }),
    }
}

fn is_constant(value: &HeaderValue, wanted: &str) -> bool {
    matches!(value, HeaderValue::Constant(text) if text.value == wanted)
}

fn place(value: &HeaderValue) -> Span {
    match value {
        HeaderValue::Constant(text) | HeaderValue::Copied(text) => text.span,
        HeaderValue::OneOf(values) => values.span,
        HeaderValue::Type(of) => of.span,
    }
}
