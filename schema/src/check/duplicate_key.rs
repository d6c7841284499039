//! A key that stands twice in one map.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "duplicate-key";

pub(crate) fn diagnostic(key: &str, second: Span, first: Span) -> Diagnostic {
    Diagnostic::error(CODE, second, format!("the key `{key}` stands twice in the same map"))
        .label("again here")
        .related(first, "first here")
        .help("remove one of them, or give it another name")
}
