//! A property that has a default and is optional too.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "default-optional";

pub(crate) fn diagnostic(property: &Text, default: Span) -> Diagnostic {
    let message = format!("`{}` has a default and is optional", property.value);
    Diagnostic::error(CODE, default, message)
        .label("with a default it is never missing")
        .help("remove `optional`: what has a default may be left out on the wire")
        .help("or remove `default`, if it makes a difference whether it is there")
}
