//! A Rust name whose words are joined otherwise than Rust joins them.

use crate::diagnostic::Diagnostic;
use crate::resolve::Case;
use crate::source::node::Text;

pub(crate) const CODE: &str = "rust-name-case";

pub(crate) fn diagnostic(set: &Text, case: Case) -> Diagnostic {
    Diagnostic::error(CODE, set.span, format!("the Rust name `{}` is not in {}", set.value, case.name()))
        .label("Rust would warn of this name")
        .help(format!("write `rust: {}`", case.of(&set.value)))
}
