//! A second YAML document in the same text.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "several-documents";

pub(crate) fn diagnostic(span: Span) -> Diagnostic {
    Diagnostic::error(CODE, span, "a description is one YAML document")
        .label("another one begins here")
        .help("put it in a file of its own")
}
