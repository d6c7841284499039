//! A name without a letter in it.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "empty-name";

pub(crate) fn diagnostic(span: Span) -> Diagnostic {
    Diagnostic::error(CODE, span, "a name is empty").label("something must stand here")
}
