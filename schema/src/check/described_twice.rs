//! Two files that describe the same thing.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "described-twice";

/// Something of which there is one.
pub(crate) fn section(what: &str, again: Span, first: Span) -> Diagnostic {
    diagnostic(format!("two files describe {what}"), again, first)
}

/// Something that has a name.
pub(crate) fn named(what: &str, name: &Text, first: Span) -> Diagnostic {
    diagnostic(format!("two files describe the {what} `{}`", name.value), name.span, first)
}

fn diagnostic(message: String, again: Span, first: Span) -> Diagnostic {
    Diagnostic::error(CODE, again, message)
        .label("again here")
        .related(first, "first here")
        .help("keep one of them: what a file imports it need not say itself")
}
