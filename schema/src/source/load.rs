use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::map::offset;
use super::{Inline, SourceMap};
use crate::check::{description_not_found, description_too_large, description_unreadable, not_utf8};
use crate::diagnostic::Diagnostics;
use crate::span::{FileId, Span};

/// The most bytes that one description may have.
pub(crate) const BIGGEST: usize = 4 * 1024 * 1024;

/// Reads a file. `None`: it cannot be read, and that has been reported.
pub(crate) fn load(path: &Path, sources: &mut SourceMap, diagnostics: &mut Diagnostics) -> Option<FileId> {
    let name = path.display().to_string();
    let missing = |sources: &mut SourceMap| {
        let file = sources.add(name.clone(), Some(path.to_owned()), None);
        Span { file, start: 0, end: 0 }
    };
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let place = missing(sources);
            diagnostics.push(match error.kind() {
                ErrorKind::NotFound => description_not_found::diagnostic(place, path),
                _ => description_unreadable::diagnostic(place, path, &error),
            });
            return None;
        }
    };
    take(name, Some(path), bytes, sources, diagnostics)
}

/// Takes up bytes that are there already. `None`: they cannot be used, and that has been reported.
pub(crate) fn take(
    name: String,
    path: Option<&Path>,
    bytes: Vec<u8>,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<FileId> {
    let path = path.map(Path::to_owned);
    if bytes.len() > BIGGEST {
        refuse(name, path, sources, diagnostics);
        return None;
    }
    let (bom, bytes) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => (3, rest.to_vec()),
        None => (0, bytes),
    };
    match String::from_utf8(bytes) {
        Ok(text) => Some(sources.add(name, path, Some(text))),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let utf16 = matches!(error.as_bytes(), [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
            // What cannot be read becomes a replacement character, so that the line can be shown.
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let file = sources.add(name, path, Some(text));
            let end = at + char::REPLACEMENT_CHARACTER.len_utf8();
            let span = Span { file, start: offset(at), end: offset(end) };
            diagnostics.push(not_utf8::diagnostic(span, bom + at, utf16));
            None
        }
    }
}

/// Takes up a description inside another text. `None`: it cannot be used, and that has been reported.
pub(crate) fn take_inline(inline: Inline, sources: &mut SourceMap, diagnostics: &mut Diagnostics) -> Option<FileId> {
    if inline.text.len() > BIGGEST {
        refuse(inline.around.source.name().to_owned(), None, sources, diagnostics);
        return None;
    }
    Some(sources.add_inline(inline))
}

/// Reports a text that is too large. It is not kept: nothing in it will be shown.
fn refuse(name: String, path: Option<PathBuf>, sources: &mut SourceMap, diagnostics: &mut Diagnostics) {
    let file = sources.add(name, path, Some(String::new()));
    diagnostics.push(description_too_large::diagnostic(Span { file, start: 0, end: 0 }));
}

/// Reads at most one byte more than a description may have, also from a device that never ends.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(BIGGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
