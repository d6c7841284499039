//! Bytes that are no text.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "not-utf8";

/// `at` counts the bytes of the file from 0, with its byte-order mark.
pub(crate) fn diagnostic(span: Span, at: usize, utf16: bool) -> Diagnostic {
    let found = Diagnostic::error(CODE, span, format!("the description is not UTF-8: byte {at} fits no character"))
        .label("the first byte that is no text");
    match utf16 {
        true => found.help("it begins like UTF-16: save it as UTF-8"),
        false => found.help("save the file as UTF-8"),
    }
}
