//! A list of lists.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "list-of-lists";

pub(crate) fn diagnostic(span: Span) -> Diagnostic {
    Diagnostic::error(CODE, span, "a list of lists is not part of the language")
        .label("a list inside a list")
        .help("describe an object that holds the inner list, and make a list of that: `list: Row`")
}
