//! A disagreement between a Rust item and a description, as data and as people read it.

use crate::compile::Compiled;
use crate::diagnostic::{Diagnostic, Related};
use crate::render::Style;
use crate::span::Span;

/// Something that a Rust item and its description do not agree about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Where it stands in Rust.
    pub(crate) at: At,
    /// What is said. Its place is one of the description; `shown` tells whether there is one.
    diagnostic: Box<Diagnostic>,
    /// Whether some line of the description belongs to it.
    shown: bool,
}

/// The part of a Rust item that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum At {
    /// The word that names what the item stands for.
    Wanted,
    /// The word that names the destination.
    Destination,
    /// The name of the struct or enum.
    Item,
    /// A setting of the item: indexes them.
    Setting(usize),
    /// The name of a field: indexes them.
    Field(usize),
    /// The type of a field.
    Type(usize),
    /// A setting of a field.
    FieldSetting(usize, usize),
    /// A variant: indexes them.
    Variant(usize),
    /// A setting of a variant.
    VariantSetting(usize, usize),
}

impl Fault {
    pub(crate) fn new(code: &'static str, at: At, message: impl Into<String>) -> Self {
        Self { at, diagnostic: Box::new(Diagnostic::error(code, Span::default(), message)), shown: false }
    }

    /// The line of the description that it is about, and what stands there.
    pub(crate) fn shows(mut self, place: Span, label: impl Into<String>) -> Self {
        if self.shown {
            self.diagnostic.related.push(Related { span: place, label: label.into() });
        } else {
            self.diagnostic.span = place;
            self.diagnostic.label = label.into();
            self.shown = true;
        }
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.diagnostic.help.push(help.into());
        self
    }

    /// Whether it breaks this rule.
    pub(crate) fn is(&self, code: &str) -> bool {
        self.diagnostic.code == code
    }

    /// The rule that was broken.
    #[cfg(test)]
    pub(crate) fn code(&self) -> &'static str {
        self.diagnostic.code
    }

    /// What is wrong in one sentence, then the line of the description, then what to write.
    pub(crate) fn text(&self, compiled: &Compiled) -> String {
        let message = &self.diagnostic.message;
        if !self.shown {
            let help = self.diagnostic.help.iter().map(|help| format!("\n= help: {help}"));
            return message.clone() + &help.collect::<String>();
        }
        let rendered = compiled.render(&self.diagnostic, Style::Plain);
        // Whoever shows it says that it is an error.
        let (_, snippet) = rendered.split_once('\n').unwrap_or_default();
        format!("{message}\n{}", snippet.trim_end())
    }
}
