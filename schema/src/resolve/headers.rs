use crate::document;
use crate::document::HeaderType;
use crate::model::{Header, HeaderValue};

/// The rows of a table of headers. What they may say depends on the envelope and is checked afterwards.
pub(crate) fn resolve(written: &[document::Header]) -> Vec<Header> {
    written
        .iter()
        .map(|header| Header {
            wire: header.name.value.clone(),
            value: value(header.value.as_ref()),
            when: header.when.as_ref().map(|when| when.value.clone()),
            doc: header.doc.clone(),
            span: header.name.span,
        })
        .collect()
}

fn value(written: Option<&document::HeaderValue>) -> HeaderValue {
    use document::HeaderValue as Written;
    match written {
        Some(Written::Constant(text)) => HeaderValue::Constant(text.value.clone()),
        Some(Written::Copied(key)) => HeaderValue::Copied(key.value.clone()),
        Some(Written::OneOf(values)) => {
            HeaderValue::OneOf(values.value.iter().map(|value| value.value.clone()).collect())
        }
        Some(Written::Type(written)) => match written.value {
            HeaderType::String => HeaderValue::String,
            HeaderType::Uuid => HeaderValue::Uuid,
        },
        None => HeaderValue::String,
    }
}
