//! A description that exists and cannot be read: a folder, no permission.

use std::io::{Error, ErrorKind};
use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "description-unreadable";

pub(crate) fn diagnostic(span: Span, path: &Path, error: &Error) -> Diagnostic {
    let path = path.display();
    match error.kind() {
        ErrorKind::IsADirectory => {
            Diagnostic::error(CODE, span, format!("`{path}` is a folder")).help("name one of the descriptions in it")
        }
        ErrorKind::PermissionDenied => Diagnostic::error(CODE, span, format!("`{path}` may not be read"))
            .help("look at the permissions of the file"),
        _ => Diagnostic::error(CODE, span, format!("`{path}` cannot be read: {error}")),
    }
}
