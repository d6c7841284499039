//! Who sets up whom: parents, children, and what requests create.

use crate::model::{Destination, DestinationId, DestinationRef, Message, Protocol, TargetSegment};

/// Whether `one` is `other`, or takes over from it.
pub(super) fn is_kind_of(protocol: &Protocol, one: &Destination, other: DestinationId) -> bool {
    let mut found = Some(one);
    // The way along the bases ends in a valid description; in one that is wrong it may not.
    for _ in 0..=protocol.destinations.len() {
        let Some(at) = found else { return false };
        if protocol.destination(other).is_some_and(|other| std::ptr::eq(at, other)) {
            return true;
        }
        found = at.base.and_then(|base| protocol.destination(base.destination()));
    }
    false
}

/// What a request creates, if that is described here.
pub(super) fn created(message: &Message) -> Option<DestinationId> {
    match message.creates.as_ref()?.destination {
        DestinationRef::Here(id) => Some(id),
        DestinationRef::Elsewhere(_) => None,
    }
}

/// Whether one destination belongs to another.
pub(super) fn is_child(protocol: &Protocol, child: &Destination, of: &Destination) -> bool {
    parent_parts(protocol, child) > 0 && parent(child).is_some_and(|parent| is_kind_of(protocol, of, parent))
}

/// Whether some request creates instances of a destination.
pub(super) fn is_created(protocol: &Protocol, destination: &Destination) -> bool {
    protocol.messages.iter().filter_map(created).any(|id| is_kind_of(protocol, destination, id))
}

/// Whether instances of a destination come from the handler of the request that creates them, and not from an acceptor.
pub(super) fn is_handed_out(protocol: &Protocol, destination: &Destination) -> bool {
    parent_parts(protocol, destination) > 0 && is_created(protocol, destination)
}

/// The parent that is described here.
pub(super) fn parent(destination: &Destination) -> Option<DestinationId> {
    match destination.parent? {
        DestinationRef::Here(id) => Some(id),
        DestinationRef::Elsewhere(_) => None,
    }
}

/// How many parts of its targets are its parent's; 0 without a parent that is described here.
pub(super) fn parent_parts(protocol: &Protocol, destination: &Destination) -> usize {
    let Some(parent) = parent(destination).and_then(|id| protocol.destination(id)) else { return 0 };
    let own = destination.target.len();
    match parent.target.len() {
        // A template may leave open what its targets look like.
        0 => own.saturating_sub(1),
        parts => parts.min(own.saturating_sub(1)),
    }
}

/// The ids that stand in a child's target behind its parent's.
pub(super) fn own_segments<'p>(protocol: &Protocol, destination: &'p Destination) -> &'p [TargetSegment] {
    destination.target.get(parent_parts(protocol, destination)..).unwrap_or_default()
}

/// Whether the handle of a destination comes from one of an ancestor, on whatever way.
pub(super) fn is_ancestor(protocol: &Protocol, ancestor: &Destination, of: &Destination) -> bool {
    let mut at = of;
    // The way along the parents ends in a valid description; in one that is wrong it may not.
    for _ in 0..=protocol.destinations.len() {
        if parent_parts(protocol, at) == 0 {
            return false;
        }
        let Some((id, above)) = parent(at).and_then(|id| Some((id, protocol.destination(id)?))) else { return false };
        if is_kind_of(protocol, ancestor, id) {
            return true;
        }
        at = above;
    }
    false
}
