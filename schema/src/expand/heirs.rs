//! Destinations that take over from others: what they take over is written out.

mod bases;
mod extension;
mod restriction;
mod weight;

use super::Budget;
use crate::check::missing_key;
use crate::diagnostic::Diagnostics;
use crate::document::{Base, Destination, Document};

/// Gives every destination what it takes over. A base is done before those that take over from it.
pub(super) fn expand(document: &mut Document, budget: &mut Budget, diagnostics: &mut Diagnostics) {
    let order = bases::order(document, diagnostics);
    let Some(destinations) = &mut document.destinations else { return };
    for (heir, base) in order {
        // The base is put back below; it is another one than the heir.
        let Some(taken) = destinations.get_mut(base) else { continue };
        let nobody = Destination::unreadable(taken.name.clone());
        let taken = std::mem::replace(taken, nobody);
        if let Some(heir) = destinations.get_mut(heir)
            && let Some(because) = heir.base.as_ref().map(|base| base.name().span)
            && budget.take(weight::of(&taken), because, diagnostics)
        {
            inherit(heir, &taken, diagnostics);
        }
        if let Some(place) = destinations.get_mut(base) {
            *place = taken;
        }
    }
    for destination in destinations.iter().filter(|destination| !destination.template && destination.base.is_some()) {
        let written = destination.written;
        let missing = [("target", written.target), ("lifecycle", written.lifecycle)];
        let missing: Vec<_> = missing.into_iter().filter(|(_, written)| !written).map(|(key, _)| key).collect();
        if !missing.is_empty() {
            diagnostics.push(missing_key::in_no_base(&destination.name, &missing));
        }
    }
}

fn inherit(heir: &mut Destination, base: &Destination, diagnostics: &mut Diagnostics) {
    if heir.doc.is_empty() {
        heir.doc.clone_from(&base.doc);
    }
    if !base.unknown.is_empty() {
        let paragraph = if heir.unknown.is_empty() { "" } else { "\n\n" };
        heir.unknown = format!("{}{paragraph}{}", heir.unknown, base.unknown);
    }
    heir.parent = heir.parent.take().or_else(|| base.parent.clone());
    heir.cardinality = heir.cardinality.take().or_else(|| base.cardinality.clone());
    // What an heir says itself replaces the whole of what its base says under the same key.
    heir.inherited.mailbox = heir.mailbox.is_none();
    heir.mailbox = heir.mailbox.take().or_else(|| base.mailbox.clone());
    heir.inherited.deadline = heir.deadline.is_none();
    heir.deadline = heir.deadline.take().or_else(|| base.deadline.clone());
    heir.order = heir.order.or(base.order);
    heir.unlisted = heir.unlisted.take().or_else(|| base.unlisted.clone());
    if !heir.written.target {
        heir.written.target = base.written.target;
        heir.target.clone_from(&base.target);
    }
    if !heir.written.lifecycle {
        heir.written.lifecycle = base.written.lifecycle;
        heir.lifecycle.clone_from(&base.lifecycle);
    }
    match heir.base.clone() {
        Some(Base::Extends { overrides, .. }) => extension::extend(heir, base, overrides, diagnostics),
        Some(Base::Restricts { keeps, .. }) => restriction::restrict(heir, base, keeps.as_deref(), diagnostics),
        None => {}
    }
}
