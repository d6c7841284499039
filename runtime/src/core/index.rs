//! From a target to its slot.

use super::Core;
use super::sip::Sip;
use super::slot::Key;
use hashbrown::HashTable;

/// Finds slots by their targets. It holds the slots' indexes alone, four bytes each: the targets and their hashes stand in the
/// slots.
#[derive(Debug, Default)]
pub(super) struct Index {
    table: HashTable<u32>,
    // A peer chooses targets, and must not be able to choose colliding ones.
    sip: Sip,
}

/// The hash of a target: so much of it as a slot has room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hash(u32);

impl Hash {
    /// As the table wants it: it takes a place from the lower bits and a mark from the upper ones.
    fn wide(self) -> u64 {
        u64::from(self.0) << 32 | u64::from(self.0)
    }
}

impl Core {
    pub(super) fn hash(&self, target: &[u8]) -> Hash {
        Hash(self.index.sip.hash(target) as u32)
    }

    /// The slot of a target.
    pub(super) fn find(&self, target: &str) -> Option<usize> {
        self.guess(target.as_bytes()).or_else(|| self.find_hashed(target, self.hash(target.as_bytes())))
    }

    /// The slot of a target to which messages come, which will be found sooner the next time.
    #[inline]
    pub(super) fn find_again(&mut self, target: &str) -> Option<usize> {
        match self.guess(target.as_bytes()) {
            None => self.find_anew(target),
            found => found,
        }
    }

    fn find_anew(&mut self, target: &str) -> Option<usize> {
        let index = self.find_hashed(target, self.hash(target.as_bytes()))?;
        self.remember_guess(target.as_bytes(), index);
        Some(index)
    }

    /// The life that a target has now.
    pub(crate) fn live(&self, target: &str) -> Option<Key> {
        let index = self.find(target)?;
        self.slots.get(index).map(|slot| Key { index, serial: slot.serial })
    }

    /// The slot of a target whose hash is known.
    pub(super) fn find_hashed(&self, target: &str, hash: Hash) -> Option<usize> {
        let is_it = |index: &u32| self.slots.get(*index as usize).is_some_and(|slot| slot.target.as_str() == target);
        self.index.table.find(hash.wide(), is_it).map(|index| *index as usize)
    }

    /// The slot that a target of this hash has as a rule; its text is not looked at.
    pub(super) fn likely(&self, hash: Hash) -> Option<usize> {
        self.index.table.find(hash.wide(), |_| true).map(|index| *index as usize)
    }

    /// Makes a new slot the one of its target, in the place of an earlier one if there is one.
    pub(super) fn index_slot(&mut self, index: usize, earlier: Option<usize>) {
        if earlier.is_some() {
            self.correct_guess(index);
        }
        let (Some(slot), Ok(index)) = (self.slots.get(index), u32::try_from(index)) else { return };
        let hash = slot.hash.wide();
        let of_earlier =
            earlier.and_then(|earlier| self.index.table.find_mut(hash, |known| *known as usize == earlier));
        if let Some(known) = of_earlier {
            *known = index;
            return;
        }
        let table = &self.index.table;
        if table.len() == table.capacity() && table.len() + 1 == self.slots.len() {
            return self.grow_index();
        }
        let slots = &self.slots;
        let rehash = |known: &u32| slots.get(*known as usize).map_or(0, |slot| slot.hash.wide());
        self.index.table.insert_unique(hash, index, rehash);
    }

    /// Makes a table with more places, of every slot there is. The table itself would go to the slots in its own order, and
    /// wait for the memory of nearly each of a million; here they are gone through as they lie.
    fn grow_index(&mut self) {
        // A third more than there are makes twice as many places as there were. It is the least that there is room for
        // afterwards, also when the old table was full of the traces of those that are gone: so a table is made anew once for
        // so many that come.
        let live = self.slots.len();
        let mut table = HashTable::with_capacity(live + live / 3);
        for (index, slot) in &self.slots {
            if let Ok(index) = u32::try_from(index) {
                // There is room for all of them, so none is hashed again.
                table.insert_unique(slot.hash.wide(), index, |_| 0);
            }
        }
        self.index.table = table;
    }

    /// Gives back the memory of a table that has far more places than it uses.
    pub(super) fn trim_index(&mut self) {
        let slots = &self.slots;
        let rehash = |known: &u32| slots.get(*known as usize).map_or(0, |slot| slot.hash.wide());
        self.index.table.shrink_to_fit(rehash);
    }

    /// Forgets the slot of a target, if it is this one. Returns whether it was. The slot has to be there yet.
    pub(super) fn forget_slot(&mut self, index: usize) -> bool {
        let Some(slot) = self.slots.get(index) else { return false };
        let found = self.index.table.find_entry(slot.hash.wide(), |known| *known as usize == index);
        found.map(hashbrown::hash_table::OccupiedEntry::remove).is_ok()
    }
}

impl Index {
    /// Whether it has far more places than it uses.
    pub(super) fn is_vast(&self) -> bool {
        super::trim::is_vast(self.table.len(), self.table.capacity())
    }

    /// How many more it has room for.
    #[cfg(test)]
    pub(super) fn room(&self) -> usize {
        self.table.capacity() - self.table.len()
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
