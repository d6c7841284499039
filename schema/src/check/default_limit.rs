//! A default that its own property would refuse.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "default-limit";

pub(crate) fn diagnostic(property: &Text, default: Span, limit: Span) -> Diagnostic {
    Diagnostic::error(CODE, default, format!("the default of `{}` is outside its limit", property.value))
        .label("nobody could send this value")
        .related(limit, "the limit")
}
