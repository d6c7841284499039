//! A request that creates something which is no child of its destination.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, each};
use crate::model::{DestinationId, DestinationRef, Protocol};
use crate::source::node::Text;

pub(crate) const CODE: &str = "creates-child";

/// What requests create.
pub(crate) fn check(document: &Document, protocol: &Protocol, diagnostics: &mut Diagnostics) {
    for (written, (creator, at)) in each(&document.destinations).zip(protocol.destinations.iter().zip(0..)) {
        for (message, id) in written.messages().zip(&creator.messages) {
            let created = protocol.message(*id).and_then(|message| message.creates.as_ref());
            let name = message.creates.as_ref().and_then(|creates| creates.destination.as_ref());
            if let Some((created, name)) = created.zip(name) {
                one(name, created.destination, DestinationId(at), document, protocol, diagnostics);
            }
        }
    }
}

/// One thing that is created, by the name that was written.
pub(crate) fn one(
    name: &Text,
    created: DestinationRef,
    creator: DestinationId,
    document: &Document,
    protocol: &Protocol,
    diagnostics: &mut Diagnostics,
) {
    let DestinationRef::Here(id) = created else { return };
    let Some((created, by)) = protocol.destination(id).zip(protocol.destination(creator)) else { return };
    // A parent that is not known has been reported.
    let written = document.destinations.as_ref().and_then(|all| all.get(id.index()));
    if written.is_some_and(|child| child.parent.is_some()) && created.parent.is_none() {
        return;
    }
    if is_child(created.parent, creator, protocol) {
        return;
    }
    let found = Diagnostic::error(CODE, name.span, format!("`{}` is no child of `{}`", created.name, by.name))
        .label("a request creates a child of its destination")
        .related(created.span, if created.parent.is_some() { "the child of another" } else { "a root" });
    diagnostics.push(match id == creator {
        true => found,
        false => found.help(format!("give `{}` the parent `{}`", created.name, by.name)),
    });
}

/// Whether the parent is this destination, or one from which it takes over.
fn is_child(parent: Option<DestinationRef>, creator: DestinationId, protocol: &Protocol) -> bool {
    // The way along the bases ends, but it may be long, and each destination walks it.
    const LONGEST: usize = 32;
    let Some(DestinationRef::Here(parent)) = parent else { return false };
    let base = |id: &DestinationId| Some(protocol.destination(*id)?.base?.destination());
    std::iter::successors(Some(creator), base).take(LONGEST).any(|id| id == parent)
}
