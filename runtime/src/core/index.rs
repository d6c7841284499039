//! From a target to its slot.

use super::Core;
use hashbrown::HashTable;
use std::hash::{BuildHasher, RandomState};

/// Finds slots by their targets. It holds the slots' indexes alone, four bytes each: the targets stand in the slots.
#[derive(Debug, Default)]
pub(super) struct Index {
    table: HashTable<u32>,
    // A peer chooses targets, and must not be able to choose colliding ones.
    hasher: RandomState,
}

impl Core {
    fn hash(&self, target: &str) -> u64 {
        self.index.hasher.hash_one(target)
    }

    /// The slot of a target.
    pub(super) fn find(&self, target: &str) -> Option<usize> {
        let is_it = |index: &u32| self.slots.get(*index as usize).is_some_and(|slot| slot.target.as_str() == target);
        self.index.table.find(self.hash(target), is_it).map(|index| *index as usize)
    }

    /// Makes a new slot the one of its target.
    pub(super) fn index_slot(&mut self, index: usize) {
        let (Some(slot), Ok(index)) = (self.slots.get(index), u32::try_from(index)) else { return };
        let hash = self.hash(slot.target.as_str());
        let target = slot.target.as_str();
        let (slots, hasher) = (&self.slots, &self.index.hasher);
        let is_it = |known: &u32| slots.get(*known as usize).is_some_and(|slot| slot.target.as_str() == target);
        if let Some(known) = self.index.table.find_mut(hash, is_it) {
            *known = index;
            return;
        }
        let rehash = |known: &u32| slots.get(*known as usize).map_or(0, |slot| hasher.hash_one(slot.target.as_str()));
        self.index.table.insert_unique(hash, index, rehash);
    }

    /// Gives back the memory of a table that has far more places than it uses.
    pub(super) fn trim_index(&mut self) {
        let (slots, hasher) = (&self.slots, &self.index.hasher);
        let rehash = |known: &u32| slots.get(*known as usize).map_or(0, |slot| hasher.hash_one(slot.target.as_str()));
        self.index.table.shrink_to_fit(rehash);
    }

    /// Forgets the slot of a target, if it is this one. Returns whether it was. The slot has to be there yet.
    pub(super) fn forget_slot(&mut self, index: usize) -> bool {
        let Some(slot) = self.slots.get(index) else { return false };
        let hash = self.hash(slot.target.as_str());
        let found = self.index.table.find_entry(hash, |known| *known as usize == index);
        found.map(hashbrown::hash_table::OccupiedEntry::remove).is_ok()
    }
}

impl Index {
    /// Whether it has far more places than it uses.
    pub(super) fn is_vast(&self) -> bool {
        super::trim::is_vast(self.table.len(), self.table.capacity())
    }

    /// Every slot that is the one of its target.
    pub(super) fn slots(&self) -> impl Iterator<Item = usize> {
        self.table.iter().map(|index| *index as usize)
    }

    /// Forgets every slot, and says which they were.
    pub(super) fn drain(&mut self) -> impl Iterator<Item = usize> + use<> {
        std::mem::take(&mut self.table).into_iter().map(|index| index as usize)
    }
}
