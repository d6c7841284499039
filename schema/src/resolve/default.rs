//! The values of properties that are left out.

use super::types::{Types, number};
use crate::check::{default_limit, default_optional, default_type};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{self, Literal};
use crate::model::{DefaultValue, Limit, Shape};
use crate::source::node::Spanned;

/// The default of a property, if it has one that fits.
pub(super) fn resolve(
    types: &Types<'_>,
    written: &document::Property,
    shape: &Shape,
    limit: Option<&Limit>,
    diagnostics: &mut Diagnostics,
) -> Option<DefaultValue> {
    let default = written.default.as_ref()?;
    // That of a failure has its own rule.
    if written.optional && !written.fails {
        diagnostics.push(default_optional::diagnostic(&written.name, default.span));
    }
    let found = match (&default.value, shape) {
        (Literal::EmptyList, Shape::List(_)) | (Literal::EmptyMap, Shape::Map(_)) => Some(DefaultValue::Empty),
        (Literal::List(parts), Shape::List(of)) if has_literals(types, of) => {
            let mut found = Vec::with_capacity(parts.len());
            let mut whole = true;
            for part in parts {
                match one(types, part, of) {
                    Ok(value) => found.push(value),
                    Err(wrong) => {
                        whole = false;
                        diagnostics.push_with(|| report(types, written, of, part, &wrong));
                    }
                }
            }
            // What could not be read has been reported.
            if !whole || found.is_empty() {
                return None;
            }
            Some(DefaultValue::List(found))
        }
        (_, Shape::List(_) | Shape::Map(_)) => None,
        _ => match one(types, default, shape) {
            Ok(value) => Some(value),
            Err(Wrong::Unlisted) => {
                diagnostics.push_with(|| report(types, written, shape, default, &Wrong::Unlisted));
                return None;
            }
            Err(Wrong::Kind) => None,
        },
    };
    let Some(found) = found else {
        let literal = matches!(shape, Shape::List(of) if has_literals(types, of));
        diagnostics.push(default_type::diagnostic(written, shape, default, literal));
        return None;
    };
    if let Some(limit) = limit
        && !within(&found, limit)
    {
        let place = written.limits.first().map_or(written.name.span, |limit| limit.place);
        diagnostics.push(default_limit::diagnostic(&written.name, default.span, place));
        return None;
    }
    Some(found)
}

/// What is wrong with a value.
enum Wrong {
    Kind,
    /// The enumeration does not list it.
    Unlisted,
}

/// The value of a shape that is no list or map.
fn one(types: &Types<'_>, default: &Spanned<Literal>, shape: &Shape) -> Result<DefaultValue, Wrong> {
    let found = match (&default.value, shape) {
        (Literal::String(text), Shape::String) => Some(DefaultValue::String(text.clone())),
        (Literal::String(text), Shape::Uuid) if is_uuid(text) => Some(DefaultValue::Uuid(text.clone())),
        (Literal::Boolean(value), Shape::Boolean) => Some(DefaultValue::Boolean(*value)),
        (Literal::Number(text), Shape::Integer) => text.parse().ok().map(DefaultValue::Integer),
        (Literal::Number(text), Shape::Number) => number(text).map(DefaultValue::Number),
        (Literal::String(text), Shape::Named(_)) if types.values(shape).is_some() => {
            return types.place(shape, text).map(DefaultValue::Listed).ok_or(Wrong::Unlisted);
        }
        _ => None,
    };
    found.ok_or(Wrong::Kind)
}

/// Whether a value of this shape can be written as a default.
fn has_literals(types: &Types<'_>, shape: &Shape) -> bool {
    match shape {
        Shape::String | Shape::Boolean | Shape::Integer | Shape::Number | Shape::Uuid => true,
        Shape::Named(_) => types.values(shape).is_some(),
        Shape::Free | Shape::Any | Shape::List(_) | Shape::Map(_) => false,
    }
}

fn report(
    types: &Types<'_>,
    written: &document::Property,
    shape: &Shape,
    part: &Spanned<Literal>,
    wrong: &Wrong,
) -> Diagnostic {
    match (wrong, &part.value, types.values(shape)) {
        (Wrong::Unlisted, Literal::String(text), Some(values)) => {
            default_type::unlisted(written, text, part.span, values.iter().map(|value| value.name.as_str()))
        }
        _ => default_type::part(written, shape, part),
    }
}

fn within(value: &DefaultValue, limit: &Limit) -> bool {
    match (value, limit) {
        (DefaultValue::String(text), Limit::Length(bounds)) => bounds.contain(text.chars().count() as u64),
        (DefaultValue::Empty, Limit::Count(bounds)) => bounds.contain(0),
        (DefaultValue::List(parts), Limit::Count(bounds)) => bounds.contain(parts.len() as u64),
        (DefaultValue::Integer(value), Limit::Integer(bounds)) => bounds.contain(*value),
        (DefaultValue::Number(value), Limit::Number(bounds)) => bounds.contain(*value),
        _ => true,
    }
}

/// Whether it is a UUID as it is usually written.
fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
