//! YAML anchors and aliases. A few lines of them can stand for more nodes than there is memory.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "anchor";

pub(crate) fn anchor(span: Span) -> Diagnostic {
    diagnostic(span, "an anchor")
}

/// An alias without an anchor.
pub(crate) fn alias(span: Span) -> Diagnostic {
    diagnostic(span, "an alias").help("a text that begins with `*` goes in quotes")
}

fn diagnostic(span: Span, label: &str) -> Diagnostic {
    Diagnostic::error(CODE, span, "a description has no YAML anchors and aliases")
        .label(label)
        .help("write out what it stands for")
}
