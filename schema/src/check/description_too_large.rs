//! A description that is larger than any description is.

use crate::diagnostic::Diagnostic;
use crate::source::BIGGEST;
use crate::span::Span;

pub(crate) const CODE: &str = "description-too-large";

pub(crate) fn diagnostic(span: Span) -> Diagnostic {
    let most = BIGGEST / (1024 * 1024);
    Diagnostic::error(CODE, span, format!("the description is larger than {most} MiB"))
        .help("is this the file you meant? no description is read beyond that size")
}
