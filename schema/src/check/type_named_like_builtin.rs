//! A named type that hides a built-in one.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;

pub(crate) const CODE: &str = "type-named-like-builtin";

pub(crate) fn diagnostic(name: &Text) -> Diagnostic {
    Diagnostic::error(CODE, name.span, format!("`{}` is a built-in type", name.value))
        .label("nothing could name this type")
        .help("give it a name in upper camel case")
}
