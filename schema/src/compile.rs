use std::fmt;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::import::{Home, Whole};
use crate::model::Protocol;
use crate::render::{self, Style};
use crate::source::{self, Inline, SourceMap};
use crate::span::{FileId, Span};
use crate::{check, expand, import, resolve};

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

/// Compiles the description in a file and what it imports. Each file may have 4 MiB and is called by its path in messages.
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
    compile(file, &Home::of(path), sources, diagnostics)
}

/// Compiles a description that is there already; `name` is what it is called in messages. It may have 4 MiB.
///
/// It stands in no folder, so it can import only what ships with Tieline; [`compile_text_in`] is told a folder.
#[must_use]
pub fn compile_text(name: &str, text: &str) -> Compiled {
    compile_text_at(name, text, &Home::Nowhere)
}

/// Compiles a description that is there already, whose imports begin in `folder`.
///
/// ```
/// let text = "tieline: 1\nprotocol: greeting\nimports: [no-such-file.yaml]\n";
/// let compiled = tieline_schema::compile_text_in("greeting.yaml", text, ".".as_ref());
/// assert_eq!(compiled.diagnostics[0].code, "import-not-found");
/// ```
#[must_use]
pub fn compile_text_in(name: &str, text: &str, folder: &Path) -> Compiled {
    compile_text_at(name, text, &Home::Folder(folder.to_owned()))
}

/// Compiles a description that stands inside another text, whose imports begin in `folder`. It may have 4 MiB.
///
/// Its diagnostics show the places and the lines of the other text; see [`Inline`] for an example.
#[must_use]
pub fn compile_inline(inline: Inline, folder: &Path) -> Compiled {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let file = source::take_inline(inline, &mut sources, &mut diagnostics);
    compile(file, &Home::Folder(folder.to_owned()), sources, diagnostics)
}

/// Compiles a text whose imports begin at `home`.
pub(crate) fn compile_text_at(name: &str, text: &str, home: &Home) -> Compiled {
    // Nothing larger is looked at, so nothing larger need be copied.
    let bytes = text.as_bytes().get(..=source::BIGGEST).unwrap_or(text.as_bytes()).to_vec();
    compile_bytes_at(name, bytes, home)
}

/// Compiles bytes that may be no text, such as those of standard input: what [`compile_text_in`] does with the folder in
/// which the program runs, and a report where they are not UTF-8.
///
/// ```
/// let compiled = tieline_schema::compile_bytes("-", vec![0xFF]);
/// assert_eq!(compiled.diagnostics[0].code, "not-utf8");
/// ```
#[must_use]
pub fn compile_bytes(name: &str, bytes: Vec<u8>) -> Compiled {
    compile_bytes_at(name, bytes, &Home::Folder(PathBuf::new()))
}

fn compile_bytes_at(name: &str, bytes: Vec<u8>, home: &Home) -> Compiled {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let file = source::take(name.to_owned(), None, bytes, &mut sources, &mut diagnostics);
    compile(file, home, sources, diagnostics)
}

fn compile(file: Option<FileId>, home: &Home, mut sources: SourceMap, mut diagnostics: Diagnostics) -> Compiled {
    let start = Span { file: file.unwrap_or_default(), start: 0, end: 0 };
    let Whole { mut document, believable } = import::whole(file, home, &mut sources, &mut diagnostics);
    let mut unheard = Diagnostics::default();
    let heard = if believable { &mut diagnostics } else { &mut unheard };
    expand::expand(&mut document, heard);
    let resolved = resolve::resolve(&document, start, heard);
    check::check(&document, &resolved, heard);
    let dropped = diagnostics.dropped();
    let mut diagnostics = diagnostics.into_sorted();
    if dropped > 0 {
        diagnostics.push(check::too_many_problems::diagnostic(start, dropped));
    }
    Compiled { protocol: resolved.protocol, diagnostics, sources }
}
