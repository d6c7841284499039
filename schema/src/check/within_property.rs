//! A condition on a property that the object does not have.

use crate::diagnostic::Diagnostic;
use crate::document::Type;
use crate::source::node::Text;
use crate::suggest::{all_of, did_you_mean};

pub(crate) const CODE: &str = "within-property";

pub(crate) fn diagnostic<'o>(
    property: &Text,
    of: &Type,
    meant: Option<&str>,
    others: impl Iterator<Item = &'o str>,
) -> Diagnostic {
    let message = format!("`{}` has no property `{}`", of.name.value, property.value);
    let found = Diagnostic::error(CODE, property.span, message)
        .label("no such property")
        .related(of.name.span, "described here");
    let mut others = others.peekable();
    match meant {
        Some(meant) => found.help(did_you_mean(meant)),
        None if others.peek().is_none() => found,
        None => found.help(format!("its properties are {}", all_of(others))),
    }
}
