//! The values of properties that are left out.

use super::types::{Types, number};
use crate::check::{default_limit, default_optional, default_type};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Literal};
use crate::model::{DefaultValue, Limit, Shape};

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
        (Literal::String(text), Shape::String) => Some(DefaultValue::String(text.clone())),
        (Literal::String(text), Shape::Uuid) if is_uuid(text) => Some(DefaultValue::Uuid(text.clone())),
        (Literal::Boolean(value), Shape::Boolean) => Some(DefaultValue::Boolean(*value)),
        (Literal::Number(text), Shape::Integer) => text.parse().ok().map(DefaultValue::Integer),
        (Literal::Number(text), Shape::Number) => number(text).map(DefaultValue::Number),
        (Literal::EmptyList, Shape::List(_)) | (Literal::EmptyMap, Shape::Map(_)) => Some(DefaultValue::Empty),
        (Literal::String(text), Shape::Named(_)) => match (types.place(shape, text), types.values(shape)) {
            (Some(place), _) => Some(DefaultValue::Listed(place)),
            (None, None) => None,
            (None, Some(values)) => {
                let names = values.iter().map(|value| value.name.as_str());
                diagnostics.push_with(|| default_type::unlisted(written, text, default.span, names));
                return None;
            }
        },
        _ => None,
    };
    let Some(found) = found else {
        diagnostics.push(default_type::diagnostic(written, shape, default));
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

fn within(value: &DefaultValue, limit: &Limit) -> bool {
    match (value, limit) {
        (DefaultValue::String(text), Limit::Length(bounds)) => bounds.contain(text.chars().count() as u64),
        (DefaultValue::Empty, Limit::Count(bounds)) => bounds.contain(0),
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
