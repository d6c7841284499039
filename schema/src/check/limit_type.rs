//! A limit on what cannot have it.

use crate::diagnostic::Diagnostic;
use crate::document::{Limit, Limited, Property, Written};
use crate::model::Shape;

pub(crate) const CODE: &str = "limit-type";

pub(crate) fn diagnostic(property: &Property, limit: &Limit, shape: &Shape) -> Diagnostic {
    let (key, of) = (limit.of.key(), property.written.as_ref().map_or("", |written| written.name().as_str()));
    let described = match property.written {
        Some(Written::List(_)) => format!("a list of `{of}`"),
        Some(Written::Map(_)) => format!("a map of `{of}`"),
        _ => format!("of the type `{of}`"),
    };
    let name = &property.name.value;
    let found = Diagnostic::error(CODE, limit.place, format!("`{name}` is {described}, which has no `{key}`"));
    let found = found.label(match limit.of {
        Limited::Length => "the `length` of a string is limited",
        Limited::Range => "the `range` of an integer or a number is limited",
        Limited::Count => "the `count` of a list or a map is limited",
    });
    match shape {
        Shape::String => found.help("limit its `length`"),
        Shape::Integer | Shape::Number => found.help("limit its `range`"),
        Shape::List(_) | Shape::Map(_) => found.help("limit its `count`"),
        _ => found,
    }
}
