//! A target with an id that none of the ancestors supplies.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, each};
use crate::model::{Destination, DestinationRef, Protocol, TargetSegment};
use crate::suggest::{did_you_mean, one_of};

pub(crate) const CODE: &str = "target-ancestor";

/// How far up is looked. Nothing is that deep, and each destination could be the child of the one before it.
const DEEPEST: usize = 32;

pub(crate) fn check(document: &Document, protocol: &Protocol, diagnostics: &mut Diagnostics) {
    for (written, destination) in each(&document.destinations).zip(&protocol.destinations) {
        let Some(target) = &written.target else { continue };
        let Some(supplied) = supplied(destination, protocol) else { continue };
        // The last part is its own.
        let above = destination.target.split_last().map(|(_, above)| above).unwrap_or_default();
        for id in ids(above).filter(|id| !supplied.contains_key(id)) {
            let message = format!("no ancestor of `{}` supplies the `{{{id}}}` of its target", destination.name);
            let found = Diagnostic::error(CODE, target.span, message).label("only the last part is its own");
            let found = match parent(destination, protocol) {
                Some(parent) => found.related(parent.span, "its parent"),
                None => found,
            };
            let names = supplied.keys().copied();
            diagnostics.push(match crate::suggest::nearest(id, names.clone()) {
                Some(meant) => found.help(did_you_mean(&format!("{{{meant}}}"))),
                None if supplied.is_empty() => found,
                None => {
                    let mut names: Vec<_> = names.map(|name| format!("{{{name}}}")).collect();
                    names.sort_unstable();
                    found.help(format!("they supply {}", one_of(names.iter().map(String::as_str))))
                }
            });
        }
    }
}

/// The ids of all ancestors; `None` for a root, and when not all of them are known.
fn supplied<'p>(of: &Destination, protocol: &'p Protocol) -> Option<HashMap<&'p str, ()>> {
    let mut supplied = HashMap::new();
    let mut at = parent(of, protocol)?;
    for _ in 0..DEEPEST {
        // One that has no target leaves open what it supplies.
        if at.target.is_empty() {
            return None;
        }
        supplied.extend(ids(&at.target).map(|id| (id, ())));
        match at.parent {
            None => return Some(supplied),
            Some(DestinationRef::Elsewhere(_)) => return Some(supplied),
            Some(DestinationRef::Here(_)) => at = parent(at, protocol)?,
        }
    }
    None
}

fn parent<'p>(of: &Destination, protocol: &'p Protocol) -> Option<&'p Destination> {
    match of.parent? {
        DestinationRef::Here(id) => protocol.destination(id),
        DestinationRef::Elsewhere(_) => None,
    }
}

fn ids(target: &[TargetSegment]) -> impl Iterator<Item = &str> {
    target.iter().filter_map(|segment| match segment {
        TargetSegment::Id(id) => Some(id.as_str()),
        TargetSegment::Constant(_) => None,
    })
}
