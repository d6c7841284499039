//! Short forms are written out, so that all later stages see a description as if its author had left nothing to be implied.

mod headers;
mod heirs;
mod results;

#[cfg(feature = "yaml")]
pub(crate) use headers::Envelope;

use crate::check::expansion_too_large;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::span::Span;

/// Writes out every short form of a document.
pub(crate) fn expand(document: &mut Document, diagnostics: &mut Diagnostics) {
    let mut budget = Budget { left: expansion_too_large::MOST, spent: false };
    heirs::expand(document, &mut budget, diagnostics);
    results::expand(document);
    headers::expand(document, &mut budget, diagnostics);
}

/// How much may still be written out. No description comes near it; one that was made to hurt would otherwise become as
/// large as the square of its text.
#[derive(Debug)]
struct Budget {
    left: usize,
    spent: bool,
}

impl Budget {
    /// Takes so many bytes because of what stands at this place; `false` when they are not left, which is reported once.
    fn take(&mut self, bytes: usize, because: Span, diagnostics: &mut Diagnostics) -> bool {
        match self.left.checked_sub(bytes).filter(|_| !self.spent) {
            Some(left) => {
                self.left = left;
                true
            }
            None => {
                if !std::mem::replace(&mut self.spent, true) {
                    diagnostics.push(expansion_too_large::diagnostic(because));
                }
                false
            }
        }
    }
}
