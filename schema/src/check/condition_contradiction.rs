//! A property that is required and forbidden at once.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "condition-contradiction";

pub(crate) fn diagnostic(property: &Text, required: Span, forbidden: Span) -> Diagnostic {
    Diagnostic::error(CODE, forbidden, format!("`{}` can be required and forbidden at once", property.value))
        .label("this can hold together with the other one")
        .related(required, "the other one")
        .help("a message that meets both could never be sent")
}
