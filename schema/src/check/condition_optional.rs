//! A conditional on a property that is always there.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "condition-optional";

pub(crate) fn diagnostic(property: &str, described: Span, condition: Span) -> Diagnostic {
    Diagnostic::error(CODE, condition, format!("`{}` is not optional, whatever its siblings say", property))
        .label("this depends on a sibling")
        .related(described, "described here")
        .help("add `optional: true`")
}
