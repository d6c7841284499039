//! A conditional on a property that is not there, or that is no enumeration.

use crate::diagnostic::Diagnostic;
use crate::document;
use crate::model::Property;
use crate::source::node::Text;
use crate::suggest::{all_of, did_you_mean};

pub(crate) const CODE: &str = "condition-sibling";

pub(crate) fn unknown<'o>(
    property: &document::Property,
    sibling: &Text,
    meant: Option<&str>,
    others: impl Iterator<Item = &'o str>,
) -> Diagnostic {
    if sibling.value == property.name.value {
        return Diagnostic::error(CODE, sibling.span, format!("`{}` depends on itself", sibling.value))
            .label("name another property of the same message or object");
    }
    let message = format!("there is no property `{}` beside `{}`", sibling.value, property.name.value);
    let found = Diagnostic::error(CODE, sibling.span, message).label("no such property");
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
