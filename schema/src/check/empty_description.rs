//! A description without anything in it.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "empty-description";

pub(crate) fn diagnostic(span: Span) -> Diagnostic {
    Diagnostic::error(CODE, span, "the description is empty")
        .help("it begins with `tieline: 1` and `protocol:` and the protocol's name")
}
