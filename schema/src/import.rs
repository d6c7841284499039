//! A description and all that it imports become one document. Each file is read once, however often it is imported.

mod home;
mod merge;

use std::path::Path;

use crate::check::{import_cycle, import_not_found, repeated_item, too_many_imports};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Document, Part};
use crate::source::node::Text;
use crate::source::{self, SourceMap};
use crate::span::{FileId, Span};

pub(crate) use home::{Home, Identity, Place};

/// A document that was put together from all of its files.
#[derive(Debug)]
pub(crate) struct Whole {
    pub(crate) document: Document,
    /// Whether every file could be read to its end. What is found in the whole is not to be believed otherwise.
    pub(crate) believable: bool,
}

/// Reads a description, which is there already, and all that it imports.
pub(crate) fn whole(
    file: Option<FileId>,
    home: &Home,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Whole {
    let mut imports = Imports {
        sources,
        diagnostics,
        read: vec![],
        open: vec![],
        parts: vec![],
        met: 0,
        believable: true,
        guessed: false,
    };
    match file {
        Some(file) => imports.file(file, home, Part::Whole),
        None => {
            imports.believable = false;
            imports.parts.push(Document::default());
        }
    }
    let Imports { parts, believable, guessed, .. } = imports;
    let mut unheard = Diagnostics::default();
    let heard = if guessed { &mut unheard } else { diagnostics };
    Whole { document: merge::merge(parts, heard), believable }
}

/// A walk through the files.
struct Imports<'a> {
    sources: &'a mut SourceMap,
    diagnostics: &'a mut Diagnostics,
    /// The files that were met.
    read: Vec<Identity>,
    /// Those that are being read, each with the import that led to it, from the description inwards.
    open: Vec<(Identity, Option<Text>)>,
    /// What was read: an imported file stands before the one that imports it.
    parts: Vec<Document>,
    /// How many imports there were.
    met: usize,
    believable: bool,
    /// Whether something in what was read is a guess.
    guessed: bool,
}

impl Imports<'_> {
    /// Reads the description itself.
    fn file(&mut self, file: FileId, home: &Home, part: Part) {
        let identity = self.sources.file(file).and_then(|source| source.path()).map_or(Identity::Text, Identity::of);
        let identity = home.identity().unwrap_or(identity);
        self.read.push(identity.clone());
        self.open.push((identity, None));
        self.part(file, home, part);
    }

    /// Reads the file that was opened last.
    fn part(&mut self, file: FileId, home: &Home, part: Part) {
        let start = Span { file, start: 0, end: 0 };
        let text = self.sources.file(file).map(source::Source::text).unwrap_or_default();
        let parsed = source::parse(file, text, self.diagnostics);
        // What is found in a text that could not be read is not to be believed.
        let mut unheard = Diagnostics::default();
        let heard = if parsed.whole { &mut *self.diagnostics } else { &mut unheard };
        let mut document = document::read(parsed.root.as_ref(), start, part, heard);
        // What this file imports is read while this one is still under way: its nodes are needed no longer.
        let (whole, sure) = (parsed.whole, parsed.sure);
        drop(parsed);
        // An import that stands nobody knows where could not be reported.
        document.imports.retain(|import| (import.span.end as usize) <= sure);
        self.guessed |= !whole;
        self.believable &= whole && !document.foreign;
        if whole {
            repeated_item::check("imports", &document.imports, self.diagnostics);
        }
        for import in std::mem::take(&mut document.imports) {
            self.met += 1;
            if self.met > too_many_imports::MOST {
                // One word about it is enough.
                if self.met == too_many_imports::MOST + 1 {
                    self.diagnostics.push(too_many_imports::diagnostic(&import));
                }
                document.holes = true;
                break;
            }
            document.holes |= !self.import(&import, home);
        }
        self.open.pop();
        self.parts.push(document);
    }

    /// Whether what is imported is there.
    fn import(&mut self, import: &Text, home: &Home) -> bool {
        let Some(place) = home.find(&import.value) else {
            self.diagnostics.push(import_not_found::diagnostic(import, home));
            return false;
        };
        let identity = place.identity();
        if let Some(at) = self.open.iter().position(|(open, _)| *open == identity) {
            // The imports that lead from that file to this one.
            let way = self.open.iter().skip(at + 1).filter_map(|(_, import)| import.as_ref());
            self.diagnostics.push(import_cycle::diagnostic(import, way));
            return true;
        }
        if self.read.contains(&identity) {
            return true;
        }
        self.read.push(identity.clone());
        let Some(file) = self.load(import, &place) else { return false };
        self.open.push((identity, Some(import.clone())));
        self.part(file, &place.home(), Part::Imported);
        true
    }

    fn load(&mut self, import: &Text, place: &Place) -> Option<FileId> {
        match place {
            Place::Shipped { name, text, .. } => Some(self.sources.add(name.clone(), None, Some((*text).to_owned()))),
            Place::File(path) => self.load_file(import, path),
        }
    }

    fn load_file(&mut self, import: &Text, path: &Path) -> Option<FileId> {
        // Opening a pipe or a terminal would wait for somebody to write.
        if path.metadata().is_ok_and(|found| !found.is_file() && !found.is_dir()) {
            self.diagnostics.push(import_not_found::not_a_file(import, path));
            return None;
        }
        let mut found = Diagnostics::default();
        let file = source::load(path, self.sources, &mut found);
        for fault in found.into_sorted() {
            self.diagnostics.push(import_not_found::because(import, fault));
        }
        file
    }
}
