//! A conditional on a property that is always there.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "condition-optional";

pub(crate) fn diagnostic(property: &Text, condition: Span) -> Diagnostic {
    Diagnostic::error(CODE, condition, format!("`{}` is not optional, whatever its siblings say", property.value))
        .label("this depends on a sibling")
        .related(property.span, "described here")
        .help("add `optional: true`")
}
