//! A destination that takes over from one which is described elsewhere.

use crate::diagnostic::Diagnostic;
use crate::source::node::Text;
use crate::span::Span;

pub(crate) const CODE: &str = "base-elsewhere";

pub(crate) fn diagnostic(name: &Text, elsewhere: Span) -> Diagnostic {
    Diagnostic::error(CODE, name.span, format!("nobody knows here what `{}` is to be taken over", name.value))
        .label("described elsewhere")
        .related(elsewhere, "said to be described elsewhere")
        .help("import the description of it")
}
