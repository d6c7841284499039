//! Conditions on what is within a property that has nothing within.

use crate::diagnostic::Diagnostic;
use crate::document::{Property, Written};
use crate::span::Span;

pub(crate) const CODE: &str = "within-object";

pub(crate) fn diagnostic(property: &Property, within: Span) -> Diagnostic {
    let of = property.written.as_ref().map_or("", |written| written.name().as_str());
    let described = match property.written {
        Some(Written::List(_)) => format!("a list of `{of}`"),
        Some(Written::Map(_)) => format!("a map of `{of}`"),
        _ => format!("of the type `{of}`"),
    };
    let name = &property.name;
    Diagnostic::error(CODE, within, format!("`{}` is {described}, which has no properties", name.value))
        .label("nothing is within it")
        .related(property.written.as_ref().map_or(name.span, |written| written.name().span), "no object")
        .help("`within` is for an object, or a list or a map of objects: a type that has `properties`")
}
