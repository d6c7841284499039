//! A Rust name that is no identifier.

use crate::diagnostic::Diagnostic;
use crate::resolve::{Case, is_identifier};
use crate::source::node::Text;

pub(crate) const CODE: &str = "rust-name-identifier";

/// A name that was set.
pub(crate) fn set(set: &Text, near: &str) -> Diagnostic {
    let found = Diagnostic::error(CODE, set.span, format!("`{}` is not a name in Rust", set.value))
        .label("letters A to Z, digits and `_`, and no digit first");
    if is_identifier(near) { found.help(format!("write `rust: {near}`")) } else { found }
}

/// A name on the wire out of which none can be made.
pub(crate) fn missing(wire: &Text, case: Case) -> Diagnostic {
    Diagnostic::error(CODE, wire.span, format!("`{}` gives no name in Rust", wire.value))
        .label("letters A to Z, digits and `_`, and no digit first")
        .help(format!("give it one with `rust:`, in {}", case.name()))
}
