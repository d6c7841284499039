//! What is wrong with an item, and where in the user's own code.

use proc_macro2::Span;

use crate::diagnostic::Severity;

/// One thing that is wrong with an item.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Where it is shown.
    pub span: Span,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong and what to do about it, each piece of advice on a line of its own, as rustc shows it.
    pub text: String,
}

impl Problem {
    /// An error.
    #[must_use]
    pub fn new(span: Span, text: impl Into<String>) -> Self {
        Self { span, severity: Severity::Error, text: text.into() }
    }

    /// The same with a piece of advice.
    #[must_use]
    pub fn help(mut self, help: impl AsRef<str>) -> Self {
        self.text.push_str("\n= help: ");
        self.text.push_str(help.as_ref());
        self
    }

    /// The same with something to know.
    #[must_use]
    pub fn note(mut self, note: impl AsRef<str>) -> Self {
        self.text.push_str("\n= note: ");
        self.text.push_str(note.as_ref());
        self
    }
}
