//! A version of the language that this Tieline does not know.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "unsupported-version";

/// The version that is known.
pub(crate) const SUPPORTED: &str = "1";

pub(crate) fn diagnostic(span: Span) -> Diagnostic {
    Diagnostic::error(CODE, span, "this version of the description language is not known")
        .label(format!("this Tieline reads version {SUPPORTED}"))
        .help(format!("write `tieline: {SUPPORTED}`, or use a newer Tieline"))
}
