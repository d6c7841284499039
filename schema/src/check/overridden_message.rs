//! An override of a message that was never taken over.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Destination, Override};
use crate::model::Kind;
use crate::suggest::{did_you_mean, one_of};

pub(crate) const CODE: &str = "overridden-message";

pub(crate) fn diagnostic(change: &Override, base: &Destination, diagnostics: &Diagnostics) -> Diagnostic {
    let what = if change.kind == Kind::Query { "query" } else { "request" };
    let name = &change.name;
    let message = format!("`{}` has no {what} `{}`", base.name.value, name.value);
    let found = Diagnostic::error(CODE, name.span, message)
        .label("nothing to override")
        .related(base.name.span, "the destination that is taken over");
    if let Some(other) = base.messages().find(|other| other.name.value == name.value) {
        return found.related(other.name.span, "of another kind");
    }
    let names = base.messages().filter(|other| other.kind == change.kind).map(|other| other.name.as_str());
    match diagnostics.nearest(&name.value, names.clone()) {
        Some(meant) => found.help(did_you_mean(meant)),
        None if names.clone().next().is_none() => found,
        None => found.help(format!("there is {}", one_of(names))),
    }
}
