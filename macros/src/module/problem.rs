//! What is wrong with a module, and where in it.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// An error on the user's tokens.
#[derive(Debug)]
pub(super) struct Problem {
    start: Span,
    end: Span,
    text: String,
}

impl Problem {
    pub(super) fn new(span: Span, text: impl Into<String>) -> Self {
        Self { start: span, end: span, text: text.into() }
    }

    /// One about everything from here to there.
    pub(super) fn between((start, end): (Span, Span), text: impl Into<String>) -> Self {
        Self { start, end, text: text.into() }
    }

    /// The same with a piece of advice.
    pub(super) fn help(mut self, help: impl AsRef<str>) -> Self {
        self.text.push_str("\n= help: ");
        self.text.push_str(help.as_ref());
        self
    }

    /// The error for rustc.
    pub(super) fn tokens(&self) -> TokenStream {
        let mut text = Literal::string(&self.text);
        text.set_span(self.end);
        let text = TokenTree::from(text);
        let group = quote_spanned!(self.end=> { #text });
        quote_spanned!(self.start=> ::core::compile_error! #group)
    }
}

/// Where tokens begin and end.
pub(super) fn ends(tokens: &TokenStream) -> (Span, Span) {
    let mut spans = tokens.clone().into_iter().map(|token| token.span());
    let start = spans.next().unwrap_or_else(Span::call_site);
    (start, spans.last().unwrap_or(start))
}
