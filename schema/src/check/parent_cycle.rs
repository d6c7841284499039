//! A destination that is its own ancestor.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::model::{DestinationId, DestinationRef, Protocol};

pub(crate) const CODE: &str = "parent-cycle";

/// Reports each cycle once and takes it apart, so that nobody walks in a circle.
pub(crate) fn check(document: &Document, protocol: &mut Protocol, diagnostics: &mut Diagnostics) {
    for (written, at) in document.destinations.iter().flatten().zip(0..) {
        let start = DestinationId(at);
        let parent = |id: DestinationId| match protocol.destination(id)?.parent? {
            DestinationRef::Here(parent) => Some(parent),
            DestinationRef::Elsewhere(_) => None,
        };
        // As many steps as there are destinations: after that the way has come by somebody twice.
        let ancestors = std::iter::successors(parent(start), |&id| parent(id)).take(protocol.destinations.len());
        let way: Vec<_> = ancestors.take_while(|&id| id != start).collect();
        let closed = way.last().map_or(Some(start), |&last| Some(last)).and_then(parent) == Some(start);
        if !closed {
            continue;
        }
        let Some(name) = &written.parent else { continue };
        let message = format!("the destination `{}` is its own ancestor", written.name.value);
        let found = Diagnostic::error(CODE, name.span, message).label("this way leads back");
        let related = way.iter().filter_map(|&id| protocol.destination(id));
        let found = related.fold(found, |found, other| found.related(other.span, "by way of this one"));
        diagnostics.push(found.help("a destination without a parent is a root"));
        if let Some(destination) = protocol.destinations.get_mut(start.index()) {
            destination.parent = None;
        }
    }
}
