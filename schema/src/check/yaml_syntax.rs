//! A text that is not YAML.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "yaml-syntax";

pub(crate) fn diagnostic(span: Span, message: String, label: &str, help: Option<&str>) -> Diagnostic {
    let found = Diagnostic::error(CODE, span, message);
    let found = found.label(label);
    match help {
        Some(help) => found.help(help),
        None => found,
    }
}
