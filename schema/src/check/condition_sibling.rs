//! A conditional on a property that is not there, or that is no enumeration.

use crate::diagnostic::Diagnostic;
use crate::document;
use crate::model::Property;
use crate::source::node::Text;
use crate::suggest::{all_of, did_you_mean};

pub(crate) const CODE: &str = "condition-sibling";

pub(crate) fn itself(property: &Text) -> Diagnostic {
    Diagnostic::error(CODE, property.span, format!("`{}` depends on itself", property.value))
        .label("name another property of the same message or object")
}

/// `inside` is the property of an inner object beside which there is one of that name.
pub(crate) fn unknown<'o>(
    property: &document::Property,
    sibling: &Text,
    meant: Option<&str>,
    inside: Option<&Text>,
    others: impl Iterator<Item = &'o str>,
) -> Diagnostic {
    let message = format!("there is no property `{}` beside `{}`", sibling.value, property.name.value);
    let found = Diagnostic::error(CODE, sibling.span, message).label("no such property");
    if let Some(inside) = inside {
        // It is in the wrong place, and right.
        return found.help(format!(
            "`{}` stands beside `{}` itself: put this condition on `{}` where its type is described",
            sibling.value, inside.value, inside.value
        ));
    }
    let mut others = others.peekable();
    match meant {
        Some(meant) => found.help(did_you_mean(meant)),
        None if others.peek().is_none() => found,
        None => found.help(format!("there are {}", all_of(others))),
    }
}

pub(crate) fn no_enumeration(sibling: &Text, described: &Property) -> Diagnostic {
    Diagnostic::error(CODE, sibling.span, format!("`{}` is no enumeration", sibling.value))
        .label("what depends on it needs a list of its values")
        .related(described.span, "described here")
}
