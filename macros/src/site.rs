//! Where a string stands, as the compiler tells it.

use std::path::PathBuf;

use proc_macro2::{Literal, Span};

/// Where a string stands. Not every compiler tells all of it, and a string that another macro made stands nowhere.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    /// Where rustc shall point. It cannot be told to point into a literal, and one of many lines fills a screen, so that is
    /// where an inline description begins.
    pub(crate) start: Span,
    /// The file, to find what is near it.
    pub(crate) path: Option<PathBuf>,
    /// What the file is called in messages.
    pub(crate) name: String,
    /// The line and the column of the opening quote, or of the `r` before it, both from 1 and the column in characters.
    /// `None` when what stands there is something else.
    pub(crate) position: Option<(usize, usize)>,
}

impl Site {
    /// Where a literal stands. Only within a macro that rustc expands: elsewhere there is nobody to ask.
    pub(crate) fn of(literal: &Literal) -> Self {
        let span = literal.span().unwrap();
        // A literal that another macro made has the place of something else.
        let is_there = span.source_text().is_some_and(|text| text == literal.to_string());
        Self {
            start: span.start().into(),
            path: span.local_file(),
            name: span.file(),
            position: (is_there && span.line() > 0 && span.column() > 0).then(|| (span.line(), span.column())),
        }
    }

    /// Nowhere that is known.
    #[cfg(test)]
    pub(crate) fn nowhere(literal: &Literal) -> Self {
        Self { start: literal.span(), path: None, name: String::new(), position: None }
    }
}
