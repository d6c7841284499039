//! A destination that is its own ancestor.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, each};
use crate::model::{DestinationId, DestinationRef, Protocol};

pub(crate) const CODE: &str = "parent-cycle";

/// How much of a long way is shown.
const MOST_SHOWN: usize = 8;

/// Reports each cycle once and takes it apart, so that nobody walks in a circle.
pub(crate) fn check(document: &Document, protocol: &mut Protocol, diagnostics: &mut Diagnostics) {
    // Which walk came by a destination first, so that each is come by once.
    let mut walked: Vec<Option<usize>> = vec![None; protocol.destinations.len()];
    for walk in 0..protocol.destinations.len() {
        let mut at = DestinationId(crate::source::offset(walk));
        // Until the way ends, or meets another walk, or itself.
        while let Some(mark) = walked.get_mut(at.index())
            && mark.is_none()
        {
            *mark = Some(walk);
            match parent(protocol, at) {
                Some(parent) => at = parent,
                None => break,
            }
        }
        if walked.get(at.index()).copied().flatten() == Some(walk) && parent(protocol, at).is_some() {
            report(at, document, protocol, diagnostics);
            if let Some(destination) = protocol.destinations.get_mut(at.index()) {
                destination.parent = None;
            }
        }
    }
}

fn report(start: DestinationId, document: &Document, protocol: &Protocol, diagnostics: &mut Diagnostics) {
    let Some(written) = each(&document.destinations).nth(start.index()) else { return };
    let Some(name) = &written.parent else { return };
    let message = format!("the destination `{}` is its own ancestor", written.name.value);
    let found = Diagnostic::error(CODE, name.span, message).label("this way leads back");
    let way = std::iter::successors(parent(protocol, start), |&id| parent(protocol, id));
    let way = way.take_while(|&id| id != start).take(MOST_SHOWN).filter_map(|id| protocol.destination(id));
    let found = way.fold(found, |found, other| found.related(other.span, "by way of this one"));
    diagnostics.push(found.help("a destination without a parent is a root"));
}

fn parent(protocol: &Protocol, id: DestinationId) -> Option<DestinationId> {
    match protocol.destination(id)?.parent? {
        DestinationRef::Here(parent) => Some(parent),
        DestinationRef::Elsewhere(_) => None,
    }
}
