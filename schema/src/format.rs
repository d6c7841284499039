//! The canonical layout of a description.
//!
//! Indentation by two spaces, one space inside `{ a: b }` and after a comma, none at the end of a line, at most one empty
//! line, and one around every top-level key that holds a block. What an author decides stays: the order of keys, block or
//! braces, quotes, where a line of prose breaks, every comment and what it stands beside.
//!
//! The text is taken apart with the places that the YAML parser tells and is written anew. The result is never believed:
//! it is read again, and unless it says the same and holds the same comments the text is refused and left as it was.

mod block_scalar;
mod collect;
mod comments;
mod flow;
mod printer;
mod same;
mod tree;

use std::fmt;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::render::{self, Style};
use crate::source::{self, SourceMap};
use crate::span::FileId;

/// Why a text was left as it was.
#[derive(Clone, Debug)]
pub struct Refused {
    name: String,
    faults: Vec<Diagnostic>,
    sources: SourceMap,
}

impl Refused {
    /// The reason as people read it, each fault as [`Compiled::render`](crate::Compiled::render) draws it, without a line
    /// end after it.
    #[must_use]
    pub fn render(&self, style: Style) -> String {
        if self.faults.is_empty() {
            return format!(
                "error: {} uses a construct of YAML that cannot be laid out anew without changing what it says; write it \
                 more plainly",
                self.name
            );
        }
        let faults: Vec<_> = self.faults.iter().map(|fault| render::render(&self.sources, fault, style)).collect();
        faults.join("\n\n")
    }

    /// What is wrong with the text. Empty when it is sound and has no layout all the same.
    #[must_use]
    pub fn faults(&self) -> &[Diagnostic] {
        &self.faults
    }
}

impl fmt::Display for Refused {
    /// Writes [`Refused::render`] in [`Style::Plain`].
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.render(Style::Plain))
    }
}

impl std::error::Error for Refused {}

/// Lays a description out. `name` is what it is called in messages. A byte-order mark goes, and lines end with a line feed.
///
/// Whether the text is a *right* description does not matter, only whether it is YAML as descriptions may use it.
///
/// # Errors
///
/// The text is larger than 4 MiB, not UTF-8 or not YAML, or uses what descriptions may not: anchors, tags, several
/// documents, keys that are no strings, a key twice.
///
/// ```
/// let text = "a:   1 # one\nb:\n    c: {d:  1,e: [x,y]}\n";
/// let laid_out = tieline_schema::format::format_bytes("a.yaml", text.into()).unwrap();
/// assert_eq!(laid_out, "a: 1 # one\n\nb:\n  c: { d: 1, e: [x, y] }\n");
/// ```
pub fn format_bytes(name: &str, bytes: Vec<u8>) -> Result<String, Refused> {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let file = source::take(name.to_owned(), None, bytes, &mut sources, &mut diagnostics);
    let text = file.and_then(|file| sources.file(file)).map(|file| file.text().to_owned()).unwrap_or_default();
    let before = source::parse(file.unwrap_or_default(), &text, &mut diagnostics);
    let mut faults = diagnostics.into_sorted();
    faults.retain(|fault| fault.severity == Severity::Error);
    let refused = |faults| Refused { name: name.to_owned(), faults, sources: sources.clone() };
    if !faults.is_empty() {
        return Err(refused(faults));
    }
    laid_out(&text)
        .filter(|(old, new)| same::is_same(before.root.as_ref(), old, new))
        .map(|(_, new)| new)
        .ok_or_else(|| refused(vec![]))
}

/// The text with line feeds alone, and in its new layout. `None`: it holds something that no layout is known for.
fn laid_out(text: &str) -> Option<(String, String)> {
    // Every line break means the same to YAML, inside texts as well.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let parsed = collect::collect(&text)?;
    let laid_out = printer::print(&text, &parsed);
    Some((text, laid_out))
}

/// Reads a text again that was read before.
fn reread(text: &str) -> Option<Option<source::node::Node>> {
    let mut diagnostics = Diagnostics::default();
    let parsed = source::parse(FileId::default(), text, &mut diagnostics);
    let errors = diagnostics.into_sorted().iter().any(|fault| fault.severity == Severity::Error);
    (parsed.whole && !errors).then_some(parsed.root)
}

#[cfg(test)]
mod tests;
