use std::fmt;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::model::Protocol;
use crate::render::{self, Style};
use crate::source::{self, SourceMap};
use crate::span::{FileId, Span};
use crate::{check, document, expand, resolve};

/// What became of a description.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// What it says, as far as it could be made out. The invariants that [`model`](crate::model) states hold when there
    /// are no errors.
    pub protocol: Protocol,
    /// Everything that is wrong, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// The texts that took part.
    pub sources: SourceMap,
}

impl Compiled {
    /// Whether anything is wrong that is more than a warning.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|found| found.severity == Severity::Error)
    }

    /// One diagnostic as people read it, in rustc's look, without a line end after it.
    #[must_use]
    pub fn render(&self, diagnostic: &Diagnostic, style: Style) -> String {
        render::render(&self.sources, diagnostic, style)
    }

    /// All diagnostics, with an empty line between them. Empty when there are none.
    #[must_use]
    pub fn render_all(&self, style: Style) -> String {
        let all: Vec<_> = self.diagnostics.iter().map(|found| self.render(found, style) + "\n").collect();
        all.join("\n")
    }
}

impl fmt::Display for Compiled {
    /// Writes [`Compiled::render_all`] in [`Style::Plain`].
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.render_all(Style::Plain))
    }
}

/// Compiles the description in a file. It may have 4 MiB and is called by its path in messages.
///
/// This always returns: a file that cannot be read is a diagnostic like any other.
///
/// ```
/// let compiled = tieline_schema::compile_file("no/such/file.yaml".as_ref());
/// assert_eq!(compiled.diagnostics[0].code, "description-not-found");
/// ```
#[must_use]
pub fn compile_file(path: &Path) -> Compiled {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let file = source::load(path, &mut sources, &mut diagnostics);
    compile(file, sources, diagnostics)
}

/// Compiles a description that is there already; `name` is what it is called in messages. It may have 4 MiB.
#[must_use]
pub fn compile_text(name: &str, text: &str) -> Compiled {
    // Nothing larger is looked at, so nothing larger need be copied.
    compile_bytes(name, text.as_bytes().get(..=source::BIGGEST).unwrap_or(text.as_bytes()).to_vec())
}

/// Compiles bytes that may be no text, such as those of standard input: what [`compile_text`] does, and a report where
/// they are not UTF-8.
///
/// ```
/// let compiled = tieline_schema::compile_bytes("-", vec![0xFF]);
/// assert_eq!(compiled.diagnostics[0].code, "not-utf8");
/// ```
#[must_use]
pub fn compile_bytes(name: &str, bytes: Vec<u8>) -> Compiled {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let file = source::take(name.to_owned(), None, bytes, &mut sources, &mut diagnostics);
    compile(file, sources, diagnostics)
}

fn compile(file: Option<FileId>, sources: SourceMap, mut diagnostics: Diagnostics) -> Compiled {
    let start = Span { file: file.unwrap_or_default(), start: 0, end: 0 };
    // What is found in a text that could not be read is not to be believed.
    let mut unheard = Diagnostics::default();
    let parsed =
        file.and_then(|id| sources.file(id)).map(|file| source::parse(start.file, file.text(), &mut diagnostics));
    let heard = if parsed.as_ref().is_some_and(|parsed| parsed.whole) { &mut diagnostics } else { &mut unheard };
    let mut document = document::read(parsed.and_then(|parsed| parsed.root).as_ref(), start, heard);
    let heard = if document.foreign { &mut unheard } else { heard };
    expand::expand(&mut document);
    let resolved = resolve::resolve(&document, start, heard);
    check::check(&document, &resolved, heard);
    let dropped = diagnostics.dropped();
    let mut diagnostics = diagnostics.into_sorted();
    if dropped > 0 {
        diagnostics.push(check::too_many_problems::diagnostic(start, dropped));
    }
    Compiled { protocol: resolved.protocol, diagnostics, sources }
}
