use std::collections::{HashMap, HashSet};

use crate::check::{described_twice, missing_key};
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Elsewhere};
use crate::source::node::Text;
use crate::span::{FileId, Span};

/// Puts the files of a description together. The description itself comes last.
pub(super) fn merge(mut parts: Vec<Document>, diagnostics: &mut Diagnostics) -> Document {
    let Some(mut whole) = parts.pop() else { return Document::default() };
    if parts.is_empty() && !whole.in_parts {
        return whole;
    }
    let mut sections = Sections::default();
    let mut lists = Lists::default();
    for part in &mut parts {
        whole.complete &= part.complete;
        whole.holes |= part.holes || part.foreign;
        sections.add(part, diagnostics);
        lists.add(part, diagnostics);
    }
    // What it says itself comes behind what it imports.
    sections.add(&mut whole, diagnostics);
    lists.add(&mut whole, diagnostics);
    sections.give(&mut whole, diagnostics);
    lists.give(&mut whole);
    whole
}

/// What stands in one of the files.
#[derive(Default)]
struct Sections {
    from: Document,
}

impl Sections {
    fn add(&mut self, part: &mut Document, diagnostics: &mut Diagnostics) {
        let from = &mut self.from;
        take(&mut from.framing, &mut part.framing, "the framing", |framing| framing.place, diagnostics);
        take(&mut from.envelope, &mut part.envelope, "the envelope", |envelope| envelope.place, diagnostics);
        let place = part.sides_place;
        if let Some(sides) = part.sides.take() {
            match &from.sides {
                Some(_) => diagnostics.push(described_twice::section("the sides", place, from.sides_place)),
                None => (from.sides, from.sides_place) = (Some(sides), place),
            }
        }
    }

    fn give(self, whole: &mut Document, diagnostics: &mut Diagnostics) {
        let Self { from } = self;
        let missing = [
            ("sides", from.sides.is_none()),
            ("framing", from.framing.is_none()),
            ("envelope", from.envelope.is_none()),
        ];
        let missing: Vec<_> = missing.into_iter().filter(|&(_, missing)| missing).map(|(key, _)| key).collect();
        // It may stand in what could not be read.
        if !missing.is_empty() && !whole.holes && whole.complete && !whole.foreign {
            diagnostics.push(missing_key::in_no_file(whole.place, &missing));
        }
        (whole.sides, whole.sides_place) = (from.sides, from.sides_place);
        whole.framing = from.framing;
        whole.envelope = from.envelope;
    }
}

fn take<T>(
    into: &mut Option<T>,
    from: &mut Option<T>,
    what: &str,
    place: impl Fn(&T) -> Span,
    diagnostics: &mut Diagnostics,
) {
    let Some(found) = from.take() else { return };
    match into {
        Some(first) => diagnostics.push(described_twice::section(what, place(&found), place(first))),
        None => *into = Some(found),
    }
}

/// What every file adds to.
#[derive(Default)]
struct Lists {
    all: Document,
    types: Names,
    header_sets: Names,
    destinations: Names,
    elsewhere: Vec<(FileId, Elsewhere)>,
    holes: bool,
    /// Whether something was left out because it is described twice.
    twice: bool,
}

/// The names of one list, and where each was described first.
type Names = HashMap<String, Span>;

impl Lists {
    fn add(&mut self, part: &mut Document, diagnostics: &mut Diagnostics) {
        let all = &mut self.all;
        let lists = [
            append(&mut all.types, part.types.take(), "type", &mut self.types, |of| &of.name, diagnostics),
            append(
                &mut all.header_sets,
                part.header_sets.take(),
                "header set",
                &mut self.header_sets,
                |set| &set.name,
                diagnostics,
            ),
            append(
                &mut all.destinations,
                part.destinations.take(),
                "destination",
                &mut self.destinations,
                |here| &here.name,
                diagnostics,
            ),
        ];
        self.holes |= lists.contains(&None) || part.elsewhere.is_none();
        self.twice |= lists.contains(&Some(false));
        let elsewhere = part.elsewhere.take().into_iter().flatten();
        self.elsewhere.extend(elsewhere.map(|outside| (outside.name.span.file, outside)));
    }

    fn give(self, whole: &mut Document) {
        whole.types = self.all.types;
        whole.header_sets = self.all.header_sets;
        whole.destinations = self.all.destinations;
        whole.holes |= self.holes;
        whole.complete &= !self.twice;
        // What one file expects elsewhere, another one may describe; said in one and the same file it is a contradiction.
        let described = self.destinations;
        let mut seen = HashSet::new();
        let open = self.elsewhere.into_iter().filter(|(file, outside)| {
            let described = described.get(outside.name.as_str()).is_some_and(|place| place.file != *file);
            !described && seen.insert(outside.name.value.clone())
        });
        whole.elsewhere = Some(open.map(|(_, outside)| outside).collect());
    }
}

/// Whether all of the list is new; `None`: it could not be read.
fn append<T>(
    into: &mut Option<Vec<T>>,
    from: Option<Vec<T>>,
    what: &str,
    names: &mut Names,
    name: impl Fn(&T) -> &Text,
    diagnostics: &mut Diagnostics,
) -> Option<bool> {
    let all = into.get_or_insert_default();
    let mut new = true;
    for one in from? {
        let named = name(&one);
        match names.get(named.as_str()) {
            // Twice in one file has been reported as a key that stands there twice.
            Some(first) if first.file == named.span.file => {}
            Some(&first) => {
                diagnostics.push(described_twice::named(what, named, first));
                new = false;
            }
            None => {
                names.insert(named.value.clone(), named.span);
                all.push(one);
            }
        }
    }
    Some(new)
}
