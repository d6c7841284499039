//! What generated code calls to write JSON.
//!
//! Each property of an object brings the comma before it; [`close_object`] turns the first one into the opening brace. So
//! generated code need not know which of the optional properties is the first to be there.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;

use super::append::quick_text;
use super::{Encode, EncodeError, Json, Problem, append, scan};

/// Appends a string with its quotes and whatever escapes it needs: valid JSON for every string there is.
///
/// Only quotes, backslashes and control characters are escaped; everything else is written as it is.
///
/// ```
/// use tieline::codec::write;
///
/// let mut out = Vec::new();
/// write::string(&mut out, "a\n\u{1}é");
/// assert_eq!(out, "\"a\\n\\u0001é\"".as_bytes());
/// ```
pub fn string(out: &mut Vec<u8>, text: &str) {
    self::text(out, "\"", text);
}

/// Appends a piece that is JSON already and ends with an opening quote, such as `,"key":"`, and the string that it opens.
///
/// ```
/// use tieline::codec::write;
///
/// let mut out = Vec::new();
/// write::text(&mut out, ",\"key\":\"", "a\tb");
/// assert_eq!(out, br#","key":"a\tb""#);
/// ```
// Out of line: one copy serves every property of every message.
#[inline(never)]
pub fn text(out: &mut Vec<u8>, piece: &'static str, text: &str) {
    if !quick_text(out, piece.as_bytes(), text.as_bytes()) {
        any_text(out, piece, text);
    }
}

/// The same for a long text, one with escapes, or where there is no room yet.
#[inline(never)]
fn any_text(out: &mut Vec<u8>, piece: &'static str, text: &str) {
    let bytes = text.as_bytes();
    if scan::is_plain(bytes) {
        append(out, [piece.as_bytes(), bytes, b"\""]);
    } else {
        append(out, [piece.as_bytes()]);
        escaped(out, bytes);
    }
}

/// Whether a text is itself between quotation marks.
#[inline(always)]
pub(crate) fn is_plain(text: &str) -> bool {
    scan::is_plain(text.as_bytes())
}

/// Appends the inside of a string with its escapes, and the closing quote.
#[cold]
fn escaped(out: &mut Vec<u8>, mut rest: &[u8]) {
    // Every text that comes here has an escape; few have many.
    out.reserve(rest.len() + 16);
    while let Some((plain, behind)) = rest.split_at_checked(scan::plain(rest)) {
        append(out, [plain]);
        let Some((special, behind)) = behind.split_first() else { break };
        let short = match special {
            b'"' => b'"',
            b'\\' => b'\\',
            0x08 => b'b',
            0x0c => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => b'u',
        };
        out.extend_from_slice(&[b'\\', short]);
        if short == b'u' {
            // Control characters are below 0x20, so the last two digits are all that is needed.
            let low = special & 0x0f;
            out.extend_from_slice(&[
                b'0',
                b'0',
                b'0' + (special >> 4),
                if low < 10 { b'0' + low } else { b'a' + low - 10 },
            ]);
        }
        rest = behind;
    }
    out.push(b'"');
}

/// Appends a piece that is JSON already, such as `,"key":`.
pub fn piece(out: &mut Vec<u8>, piece: &'static str) {
    append(out, [piece.as_bytes()]);
}

/// Ends the object whose properties were written from `start` on, each with a comma before it.
///
/// The first comma becomes `{`; an object without properties becomes `{}`.
///
/// ```
/// use tieline::codec::write;
///
/// let mut out = b"[".to_vec();
/// let start = out.len();
/// write::piece(&mut out, ",\"id\":");
/// write::string(&mut out, "7");
/// write::close_object(&mut out, start);
/// assert_eq!(out, br#"[{"id":"7"}"#);
/// ```
pub fn close_object(out: &mut Vec<u8>, start: usize) {
    match out.get_mut(start) {
        Some(comma) => {
            *comma = b'{';
            out.push(b'}');
        }
        None => out.extend_from_slice(b"{}"),
    }
}

/// Appends what an open object holds beside its known keys, each with a comma before it.
///
/// # Errors
///
/// [`Problem::Repeated`] if one of them is a known key, which would stand twice.
pub fn others(
    out: &mut Vec<u8>,
    others: &BTreeMap<Cow<'_, str>, Json<'_>>,
    known: &[&'static str],
    place: &'static str,
) -> Result<(), EncodeError> {
    for (key, value) in others {
        if let Some(key) = known.iter().find(|known| *known == key) {
            return Err(EncodeError::refused(place, Problem::Repeated { key }));
        }
        out.push(b',');
        string(out, key);
        out.push(b':');
        value.encode(out)?;
    }
    Ok(())
}

pub(super) fn integer(out: &mut Vec<u8>, value: i64) {
    // From the last digit on; the longest has nineteen and a sign.
    let mut digits = [b'0'; 20];
    let mut rest = value.unsigned_abs();
    let mut length = 0;
    for place in digits.iter_mut().rev() {
        *place = b'0' + (rest % 10) as u8;
        rest /= 10;
        length += 1;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(digits.get(digits.len() - length..).unwrap_or_default());
}

/// The number must be finite.
pub(super) fn number(out: &mut Vec<u8>, value: f64) {
    // Unlike `Display`, `Debug` turns to exponents where they are shorter: 1e300 takes five bytes, not 301.
    format(out, format_args!("{value:?}"));
}

/// The same for one with fewer digits.
pub(super) fn short_number(out: &mut Vec<u8>, value: f32) {
    format(out, format_args!("{value:?}"));
}

fn format(out: &mut Vec<u8>, arguments: std::fmt::Arguments<'_>) {
    // Writing to a vector cannot fail.
    let _ = out.write_fmt(arguments);
}
