//! A default that is no value of its property.

use crate::diagnostic::Diagnostic;
use crate::document::{Literal, Property, Written};
use crate::model::Shape;
use crate::source::node::Spanned;
use crate::span::Span;
use crate::suggest::{did_you_mean, nearest, one_of};

pub(crate) const CODE: &str = "default-type";

/// `literal` tells of a list whether its parts can be written down.
pub(crate) fn diagnostic(property: &Property, shape: &Shape, default: &Spanned<Literal>, literal: bool) -> Diagnostic {
    let name = &property.name.value;
    let of = property.written.as_ref().map_or("", |written| written.name().as_str());
    let described = match property.written {
        Some(Written::List(_)) => format!("a list of `{of}`"),
        Some(Written::Map(_)) => format!("a map of `{of}`"),
        _ => format!("of the type `{of}`"),
    };
    let message = format!("`{name}` is {described}, and its default is {}", default.value.kind());
    let found = Diagnostic::error(CODE, default.span, message).label("not a value of this type");
    match shape {
        Shape::List(_) if literal => found.help("write a list: `default: […]`"),
        Shape::List(_) => found.help("the default of such a list is an empty one: `default: []`"),
        Shape::Map(_) => found.help("the default of a map is an empty one: `default: {}`"),
        one => advice(found, one, &default.value),
    }
}

/// A part of a list that is no value of its parts' type.
pub(crate) fn part(property: &Property, shape: &Shape, part: &Spanned<Literal>) -> Diagnostic {
    let of = property.written.as_ref().map_or("", |written| written.name().as_str());
    let message =
        format!("`{}` is a list of `{of}`, and this part of its default is {}", property.name.value, part.value.kind());
    advice(Diagnostic::error(CODE, part.span, message).label("not a value of this type"), shape, &part.value)
}

fn advice(found: Diagnostic, shape: &Shape, value: &Literal) -> Diagnostic {
    match (shape, value) {
        (Shape::String, Literal::Number(_) | Literal::Boolean(_)) => found.help("put it in quotes"),
        (Shape::Uuid, Literal::String(_)) => {
            found.help("a UUID is written like `67e55044-10b1-426f-9247-bb680e5fe0c8`")
        }
        (Shape::Number, Literal::Number(_)) => found.help("a number is neither infinite nor not-a-number"),
        (Shape::Integer, Literal::Number(_)) => found.help("an integer is a whole number of at most 64 bits"),
        (Shape::Integer | Shape::Number | Shape::Boolean, Literal::String(_)) => found.help("write it without quotes"),
        (Shape::Free | Shape::Any | Shape::Named(_), _) => {
            found.help("such a value has no default; make the property `optional: true`")
        }
        _ => found,
    }
}

pub(crate) fn unlisted<'v>(
    property: &Property,
    text: &str,
    place: Span,
    values: impl Iterator<Item = &'v str> + Clone,
) -> Diagnostic {
    let of = property.written.as_ref().map_or("", |written| written.name().as_str());
    let found = Diagnostic::error(CODE, place, format!("`{of}` has no value `{text}`")).label("no such value");
    match nearest(text, values.clone()) {
        Some(meant) => found.help(did_you_mean(meant)),
        None => found.help(format!("its values: {}", one_of(values))),
    }
}
