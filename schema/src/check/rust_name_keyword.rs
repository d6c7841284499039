//! A Rust name that is a keyword.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;

pub(crate) const CODE: &str = "rust-name-keyword";

pub(crate) fn diagnostic(set: &Text) -> Diagnostic {
    Diagnostic::error(CODE, set.span, format!("`{}` is a keyword of Rust", set.value))
        .label("a keyword")
        .help(format!("write `rust: {}_`, or choose another name", set.value))
}
