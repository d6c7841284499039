//! Two things that become one name in Rust.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "rust-name-collision";

/// `clash` is the name that both become, or that follows from both.
pub(crate) fn diagnostic(wire: &Text, place: Span, clash: &str, first: &str, first_place: Span) -> Diagnostic {
    Diagnostic::error(CODE, place, format!("`{first}` and `{}` both give the name `{clash}` in Rust", wire.value))
        .label("again here")
        .related(first_place, "first here")
        .help("give one of them another name with `rust:`")
}
