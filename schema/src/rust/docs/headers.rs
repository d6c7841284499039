//! The table of headers of a message or a response.

use super::text::{code, lines};
use crate::model::{Header, HeaderValue};

/// Adds the table, a line for each header.
pub(super) fn section(doc: &mut Vec<String>, headers: &[Header]) {
    if headers.is_empty() {
        return;
    }
    doc.extend([String::new(), "# Headers".to_owned(), String::new()]);
    doc.extend(headers.iter().map(line));
}

fn line(header: &Header) -> String {
    let value = match &header.value {
        HeaderValue::Constant(value) => code(value),
        HeaderValue::Copied(key) => format!("the question's {}", code(key)),
        HeaderValue::OneOf(values) => values.iter().map(|value| code(value)).collect::<Vec<_>>().join(" or "),
        HeaderValue::String => "a string".to_owned(),
        HeaderValue::Uuid => "a UUID".to_owned(),
    };
    let when = header.when.as_ref().map(|result| format!(", only with {}", code(result))).unwrap_or_default();
    let doc = lines(&header.doc).join(" ");
    let doc = if doc.is_empty() { doc } else { format!(". {doc}") };
    format!("- {}: {value}{when}{doc}", code(&header.wire))
}
