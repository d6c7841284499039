//! What generated code calls to write a property with its key: one call that is not generic and cannot fail.
//!
//! Each piece is JSON already and begins with a comma, such as `,"key":`; that of a text ends with the quote that opens it.

use std::borrow::Cow;

use super::write;

/// Writes a text if there is one.
#[inline]
pub fn maybe_text(out: &mut Vec<u8>, piece: &'static str, value: &Option<Cow<'_, str>>) {
    if let Some(value) = value {
        write::text(out, piece, value);
    }
}

/// Writes a whole number.
#[inline(never)]
pub fn integer(out: &mut Vec<u8>, piece: &'static str, value: i64) {
    write::piece(out, piece);
    write::integer(out, value);
}

/// Writes a whole number if there is one.
#[inline]
pub fn maybe_integer(out: &mut Vec<u8>, piece: &'static str, value: Option<i64>) {
    if let Some(value) = value {
        integer(out, piece, value);
    }
}

/// Writes a boolean.
#[inline(never)]
pub fn boolean(out: &mut Vec<u8>, piece: &'static str, value: bool) {
    write::piece(out, piece);
    write::piece(out, if value { "true" } else { "false" });
}

/// Writes a boolean if there is one.
#[inline]
pub fn maybe_boolean(out: &mut Vec<u8>, piece: &'static str, value: Option<bool>) {
    if let Some(value) = value {
        boolean(out, piece, value);
    }
}
