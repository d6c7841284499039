//! Short forms are written out, so that all later stages see a description as if its author had left nothing to be implied.

mod headers;

use crate::document::Document;

/// Writes out every short form of a document.
pub(crate) fn expand(document: &mut Document) {
    headers::expand(document);
}
