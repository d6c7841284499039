//! What is wrong with a description, as data; [`Compiled::render`](crate::Compiled::render) draws it.

use std::collections::HashSet;

use crate::span::Span;
use crate::suggest;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The description means nothing, or not what its author thinks.
    Error,
    /// The description has a meaning, and something in it is probably a mistake.
    Warning,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The name of the rule that was broken, in kebab case: one of [`RULES`](crate::RULES).
    pub code: &'static str,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// Where.
    pub span: Span,
    /// What stands there; may be empty.
    pub label: String,
    /// Other places that belong to it, such as the first of two equal keys.
    pub related: Vec<Related>,
    /// What to do about it, one piece of advice each.
    pub help: Vec<String>,
}

/// Another place that belongs to a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The place.
    pub span: Span,
    /// What stands there.
    pub label: String,
}

impl Diagnostic {
    pub(crate) fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { severity: Severity::Error, code, message, span, label: String::new(), related: vec![], help: vec![] }
    }

    pub(crate) fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message) }
    }

    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    pub(crate) fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push(Related { span, label: label.into() });
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

/// Where every stage puts what it finds.
///
/// It holds a bounded number, so that four megabytes of mistakes do not become a gigabyte of advice.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    found: Vec<Diagnostic>,
    /// What was said where. What several messages share is looked at once for each, and reported once for all.
    said: HashSet<(&'static str, Span, String)>,
    dropped: usize,
}

impl Diagnostics {
    /// How many are kept.
    pub(crate) const MOST: usize = 1000;

    /// The longest text that a diagnostic keeps, in bytes. Names are quoted in messages, and a name can be megabytes.
    const LONGEST: usize = 2000;

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.push_with(|| diagnostic);
    }

    /// Adds what is worth making only if it is kept.
    pub(crate) fn push_with(&mut self, diagnostic: impl FnOnce() -> Diagnostic) {
        if self.is_full() {
            self.dropped += 1;
            return;
        }
        let mut diagnostic = diagnostic();
        shorten(&mut diagnostic.message);
        shorten(&mut diagnostic.label);
        diagnostic.help.iter_mut().for_each(shorten);
        diagnostic.related.iter_mut().for_each(|other| shorten(&mut other.label));
        if self.said.insert((diagnostic.code, diagnostic.span, diagnostic.message.clone())) {
            self.found.push(diagnostic);
        }
    }

    fn is_full(&self) -> bool {
        self.found.len() >= Self::MOST
    }

    /// What was probably meant, if the answer would still be heard.
    pub(crate) fn nearest<'a>(&self, written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        if self.is_full() { None } else { suggest::nearest(written, candidates) }
    }

    /// How many were found beyond those that are kept.
    pub(crate) fn dropped(&self) -> usize {
        self.dropped
    }

    /// What was found, in the order of the text.
    pub(crate) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|found| (found.span.file, found.span.start, found.severity));
        self.found
    }
}

fn shorten(text: &mut String) {
    if text.len() > Diagnostics::LONGEST {
        let mut end = Diagnostics::LONGEST;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
        text.push('…');
    }
}
