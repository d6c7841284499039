//! A property of an inner object of which nothing is said after all.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;

pub(crate) const CODE: &str = "empty-within";

pub(crate) fn diagnostic(property: &Text) -> Diagnostic {
    Diagnostic::error(CODE, property.span, format!("nothing is said about `{}`", property.value))
        .label("without a condition")
        .help("say when it has to be there with `required-when`, and when it must not with `forbidden-when`")
}
