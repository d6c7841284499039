//! A Rust name that the generated code needs for itself.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "rust-name-reserved";

pub(crate) fn diagnostic(wire: &Text, place: Span, name: &str) -> Diagnostic {
    Diagnostic::error(CODE, place, format!("`{}` cannot be called `{name}` in Rust", wire.value))
        .label(format!("the generated code has a `{name}` of its own"))
        .help("give it another name with `rust:`")
}

/// A message whose method would have that name.
pub(crate) fn method(wire: &Text, place: Span, method: &str) -> Diagnostic {
    Diagnostic::error(CODE, place, format!("the method of `{}` cannot be called `{method}`", wire.value))
        .label(format!("the generated code has a method `{method}` of its own"))
        .help("give the message another name with `rust:`")
}
