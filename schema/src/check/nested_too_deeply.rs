//! Lists and maps inside each other without end.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "nested-too-deeply";

/// How many lists and maps may lie inside each other; the language itself needs about ten.
pub(crate) const DEEPEST: usize = 64;

pub(crate) fn diagnostic(span: Span) -> Diagnostic {
    Diagnostic::error(CODE, span, format!("more than {DEEPEST} lists and maps lie inside each other"))
        .label("nothing is read from here on")
}
