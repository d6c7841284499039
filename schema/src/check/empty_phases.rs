//! A message that is never legal.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "empty-phases";

pub(crate) fn diagnostic(message: &Text, span: Span) -> Diagnostic {
    Diagnostic::error(CODE, span, format!("`{}` is legal in no phase", message.value))
        .label("nobody could ever send it")
        .help("name a phase, or leave `phases` out")
}
