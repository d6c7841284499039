//! Parents and children among the destinations of a connection.

use super::Core;
use super::slot::{Key, Slot};
use crate::phase::Phase;
use crate::protocol::Destination;

/// Where a slot stands among its relatives. Indexes of slots; four bytes each, as a destination at rest should cost
/// little.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Family {
    parent: u32,
    first_child: u32,
    next: u32,
    previous: u32,
}

impl Default for Family {
    fn default() -> Self {
        Self { parent: NOBODY, first_child: NOBODY, next: NOBODY, previous: NOBODY }
    }
}

/// Stands where a relative is missing. The connection's bound on destinations keeps real indexes below it.
const NOBODY: u32 = u32::MAX;

/// The most destinations that one connection can have.
pub(super) const MOST: usize = NOBODY as usize;

fn some(index: u32) -> Option<usize> {
    (index != NOBODY).then_some(index as usize)
}

fn link(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(NOBODY)
}

impl Family {
    pub(super) fn parent(&self) -> Option<usize> {
        some(self.parent)
    }

    pub(super) fn has_children(&self) -> bool {
        self.first_child != NOBODY
    }
}

impl Core {
    /// The parent of a target of this destination, if it is there.
    pub(super) fn find_parent(&self, destination: &Destination, target: &str) -> Option<usize> {
        let (end, _) = target.match_indices('.').nth(destination.parent_parts.checked_sub(1)?)?;
        self.find(target.get(..end)?)
    }

    /// Makes one slot the child of another.
    pub(super) fn adopt(&mut self, child: usize, parent: usize) {
        let Some(by) = self.slots.get_mut(parent) else { return };
        let next = std::mem::replace(&mut by.family.first_child, link(child));
        if let Some(slot) = self.slots.get_mut(child) {
            slot.family = Family { parent: link(parent), next, ..slot.family };
        }
        if let Some(next) = some(next).and_then(|next| self.slots.get_mut(next)) {
            next.family.previous = link(child);
        }
    }

    /// Takes a slot that is gone out of its family. Returns its parent.
    pub(super) fn orphan(&mut self, family: Family) -> Option<usize> {
        let Family { parent, next, previous, .. } = family;
        match some(previous).and_then(|previous| self.slots.get_mut(previous)) {
            Some(previous) => previous.family.next = next,
            None => {
                if let Some(parent) = some(parent).and_then(|parent| self.slots.get_mut(parent)) {
                    parent.family.first_child = next;
                }
            }
        }
        if let Some(next) = some(next).and_then(|next| self.slots.get_mut(next)) {
            next.family.previous = previous;
        }
        some(parent)
    }

    /// Everything that belongs to a slot, parents before their children.
    pub(super) fn descendants(&self, index: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let mut at = index;
        let mut looked_at = 0;
        loop {
            let mut child = self.slots.get(at).and_then(|slot| some(slot.family.first_child));
            while let Some(index) = child {
                found.push(index);
                child = self.slots.get(index).and_then(|slot| some(slot.family.next));
            }
            let Some(next) = found.get(looked_at) else { return found };
            at = *next;
            looked_at += 1;
        }
    }

    /// Whether something that a slot belongs to is being disposed of: then it takes no new calls. Looked up rather than
    /// noted in each of them, as a disposal may fail as often as a peer likes.
    pub(super) fn is_shut(&self, slot: &Slot) -> bool {
        let mut at = slot.family.parent();
        while let Some(parent) = at.and_then(|parent| self.slots.get(parent)) {
            if parent.phase == Phase::TearingDown {
                return true;
            }
            at = parent.family.parent();
        }
        false
    }

    /// The phase of a slot as others see it: what was disposed of is gone for them, and goes with what it belongs to.
    pub(super) fn visible_phase(&self, slot: &Slot) -> Phase {
        match slot.leaving {
            Some(_) => Phase::Gone,
            None if self.is_shut(slot) => Phase::TearingDown,
            None => slot.phase,
        }
    }

    /// How many that belong to a slot still have a call to answer that they took earlier.
    pub(super) fn busy_family(&self, index: usize) -> usize {
        let busy = |at: &usize| self.slots.get(*at).is_some_and(Slot::is_busy);
        self.descendants(index).iter().filter(|at| busy(at)).count()
    }

    /// A slot has nothing left to do: answers the disposals of what it belongs to that waited for it.
    pub(super) fn settle_ancestors(&mut self, index: usize) {
        let mut at = self.slots.get(index).and_then(|slot| slot.family.parent());
        while let Some(parent) = at {
            let Some(slot) = self.slots.get_mut(parent) else { return };
            at = slot.family.parent();
            if let Some(ended) = slot.running_mut().and_then(|running| running.ended.as_mut()) {
                ended.busy = ended.busy.saturating_sub(1);
                if ended.busy == 0 {
                    self.settle(parent);
                }
            }
        }
    }

    /// Gives the answer of a disposal that waited.
    fn settle(&mut self, index: usize) {
        let Some(slot) = self.slots.get_mut(index) else { return };
        let key = Key { index, serial: slot.serial };
        let Some(work) = &mut slot.work else { return };
        let ended = work.running.as_mut().and_then(|running| running.ended.take());
        if let Some((running, ended)) = ended.and_then(|ended| Some((work.running.take()?, ended))) {
            // A disposal creates nothing, so nothing is left over.
            self.end_job(key, &running, ended.ending);
        }
    }

    /// Gives the answer of every disposal that waits: what it waits for is not coming any more.
    pub(super) fn settle_all(&mut self) {
        let waits = |slot: &Slot| slot.running().is_some_and(|running| running.ended.is_some());
        let waiting = self.slots.iter().filter(|(_, slot)| waits(slot));
        let mut waiting: Vec<(usize, usize)> = waiting.map(|(index, slot)| (slot.target.depth(), index)).collect();
        waiting.sort_by_key(|(depth, _)| std::cmp::Reverse(*depth));
        for (_, index) in waiting {
            self.settle(index);
        }
    }
}
