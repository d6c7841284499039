//! A text that is not YAML.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "yaml-syntax";

pub(crate) fn diagnostic(span: Span, message: String, help: Option<&str>) -> Diagnostic {
    let found = Diagnostic::error(CODE, span, format!("this is not YAML: {message}"));
    let found = found.label("the reader got as far as this");
    match help {
        Some(help) => found.help(help),
        None => found,
    }
}
