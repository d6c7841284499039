//! A conditional on a value that its sibling does not have.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::span::Span;
use crate::suggest::{did_you_mean, one_of};

pub(crate) const CODE: &str = "condition-value";

pub(crate) fn unlisted<'v>(
    value: &Text,
    sibling: &Text,
    meant: Option<&str>,
    values: impl Iterator<Item = &'v str>,
) -> Diagnostic {
    let message = format!("`{}` has no value `{}`", sibling.value, value.value);
    let found = Diagnostic::error(CODE, value.span, message).label("no such value");
    match meant {
        Some(meant) => found.help(did_you_mean(meant)),
        None => found.help(format!("its values: {}", one_of(values))),
    }
}

pub(crate) fn none(sibling: &Text, place: Span) -> Diagnostic {
    Diagnostic::error(CODE, place, format!("no value of `{}` is named", sibling.value))
        .label("this never holds")
        .help("name the values in brackets")
}
