//! More problems than anybody reads.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::span::Span;

pub(crate) const CODE: &str = "too-many-problems";

pub(crate) fn diagnostic(span: Span, dropped: usize) -> Diagnostic {
    let most = Diagnostics::MOST;
    Diagnostic::error(CODE, span, format!("the description has {} problems", most + dropped))
        .help(format!("the first {most} that were found are shown"))
}
