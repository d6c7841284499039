//! A step that names a message which its destination does not have.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Destination;
use crate::model::Kind;
use crate::source::node::Text;
use crate::suggest::{did_you_mean, one_of};

pub(crate) const CODE: &str = "unknown-message";

/// Reports it, and returns the name that was probably meant.
pub(crate) fn report<'d>(
    destination: &'d Destination,
    name: &Text,
    kind: Kind,
    diagnostics: &mut Diagnostics,
) -> Option<&'d str> {
    let what = match kind {
        Kind::Query => "query",
        Kind::Request => "request",
        Kind::Event => "event",
    };
    let message = format!("`{}` has no {what} `{}`", destination.name.value, name.value);
    let found = Diagnostic::error(CODE, name.span, message).label(format!("no such {what}"));
    if let Some(other) = destination.messages().find(|other| other.name.value == name.value) {
        diagnostics.push(found.related(other.name.span, "of another kind"));
        return None;
    }
    let names = destination.messages().filter(|other| other.kind == kind).map(|other| other.name.as_str());
    let meant = diagnostics.nearest(&name.value, names.clone());
    diagnostics.push(match meant {
        Some(meant) => found.help(did_you_mean(meant)),
        None if names.clone().next().is_none() => found.help("a message of another destination is named with `of`"),
        None => found
            .help(format!("there is {}", one_of(names)))
            .help("a message of another destination is named with `of`"),
    });
    meant
}
