//! A YAML tag.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "tag";

pub(crate) fn diagnostic(span: Span) -> Diagnostic {
    Diagnostic::error(CODE, span, "a description has no YAML tags")
        .label("a tag")
        .help("remove it; a text that looks like something else goes in quotes")
}
