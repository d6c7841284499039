//! More properties than the codec can tell apart.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Property;
use crate::model::Protocol;
use crate::span::Span;

pub(crate) const CODE: &str = "too-many-properties";

pub(crate) fn check(owner: (&str, Span), properties: &[Property], diagnostics: &mut Diagnostics) {
    let most = Protocol::MOST_PROPERTIES;
    let Some(first) = properties.get(most) else { return };
    let (owner, place) = owner;
    let message = format!("{owner} has {} properties, and the most is {most}", properties.len());
    diagnostics.push(
        Diagnostic::error(CODE, first.name.span, message)
            .label("the first one too many")
            .related(place, "counted here")
            .help("put those that belong together in an object"),
    );
}
