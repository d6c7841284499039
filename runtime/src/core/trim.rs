//! Memory that is given back after a flood: a table that was large once does not stay so.

use super::Core;
use super::calls::Calls;
use slab::Slab;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

/// How many places a table keeps, however few it uses.
const KEPT: usize = 64;

/// Whether a table has far more places than it uses.
pub(super) fn is_vast(used: usize, places: usize) -> bool {
    places > KEPT && used <= places / 4
}

pub(super) fn slab<T>(slab: &mut Slab<T>) {
    // It takes a walk over the slab and may give nothing back, as its last entry may be in use: so not with each entry that
    // goes, but as often as the number of those that are left is halved.
    let used = slab.len();
    if is_vast(used, slab.capacity()) && (used == 0 || used.is_power_of_two()) {
        slab.shrink_to_fit();
    }
}

pub(super) fn map<K: Eq + Hash, V, S: BuildHasher>(map: &mut HashMap<K, V, S>) {
    if is_vast(map.len(), map.capacity()) {
        map.shrink_to(KEPT);
    }
}

impl Core {
    /// A destination is gone.
    pub(super) fn trim(&mut self) {
        slab(&mut self.slots);
        if self.index.is_vast() {
            self.trim_index();
            self.guesses.forget();
        }
        if is_vast(self.ready.len(), self.ready.capacity()) {
            self.ready.shrink_to(KEPT);
        }
        self.asked.trim();
        self.calls.trim();
    }
}

impl Calls {
    /// A call is over. Looked at as often as the number of those that are left is halved, and when none is.
    #[inline]
    pub(super) fn trim_now_and_then(&mut self) {
        let left = self.waiting.len();
        if left == 0 || left.is_power_of_two() {
            self.trim();
        }
    }

    /// Gives back memory after a flood.
    pub(super) fn trim(&mut self) {
        slab(&mut self.waiting);
        self.by_id.trim();
        self.overdue.trim();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_given_back_as_far_as_none_behind_them_is_used() {
        let mut filled: Slab<usize> = (0..5_000).map(|number| (number, number)).collect();
        for number in 1..5_000 {
            filled.remove(number);
            slab(&mut filled);
        }
        assert!(filled.capacity() <= KEPT, "{}", filled.capacity());
        assert_eq!(filled.get(0), Some(&0));

        let mut filled: Slab<usize> = (0..5_000).map(|number| (number, number)).collect();
        for number in 0..4_999 {
            filled.remove(number);
            slab(&mut filled);
        }
        assert!(filled.capacity() >= 5_000, "the last one stays where it is");
        filled.remove(4_999);
        slab(&mut filled);
        assert!(filled.capacity() <= KEPT, "{}", filled.capacity());
    }

    #[test]
    fn a_small_table_keeps_its_places() {
        let mut filled: HashMap<usize, usize> = (0..40).map(|number| (number, number)).collect();
        let places = filled.capacity();
        filled.clear();
        map(&mut filled);
        assert_eq!(filled.capacity(), places);
    }
}
