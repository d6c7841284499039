//! Where a target was found the last time: a guess, taken only after the whole target was compared.

use super::Core;
use super::slot::Slot;

/// The places where targets were found lately, each at the one place that follows from its text.
///
/// What a target's place follows from is quick and no secret. A peer that writes targets which all have one place gains nothing
/// by it: their guesses are wrong, and they are found by the table, whose hash is keyed.
#[derive(Debug, Default)]
pub(super) struct Guesses(Vec<u32>);

/// Stands where nothing was found yet. No slot has this index.
const NOTHING: u32 = u32::MAX;

impl Guesses {
    /// So many that they stay in the processor's nearest caches, four bytes each.
    const MOST: usize = 4096;
    const LEAST: usize = 64;

    fn at(&self, target: &[u8]) -> Option<usize> {
        let mask = self.0.len().checked_sub(1)?;
        Some(mix(target) & mask)
    }

    fn of(&self, target: &[u8]) -> Option<usize> {
        self.at(target).and_then(|at| self.0.get(at)).map(|index| *index as usize)
    }

    fn remember(&mut self, target: &[u8], index: usize) {
        if let Some(at) = self.at(target)
            && let Some(place) = self.0.get_mut(at)
        {
            *place = u32::try_from(index).unwrap_or(NOTHING);
        }
    }

    /// Makes room for the guesses of so many targets, as far as there is to be any.
    fn make_room(&mut self, targets: usize) {
        let room = targets.saturating_mul(4).clamp(Self::LEAST, Self::MOST).next_power_of_two();
        if room > self.0.len() {
            self.0 = vec![NOTHING; room];
        }
    }

    pub(super) fn forget(&mut self) {
        self.0 = Vec::new();
    }
}

/// Eight bytes after the other; the last eight once more, where the length is no multiple of eight.
fn mix(target: &[u8]) -> usize {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut mixed = target.len() as u64;
    let mut add = |word: u64| mixed = (mixed ^ word).wrapping_mul(FACTOR).rotate_left(32);
    for word in target.as_chunks::<8>().0 {
        add(u64::from_le_bytes(*word));
    }
    match target.last_chunk() {
        Some(word) => add(u64::from_le_bytes(*word)),
        None => target.iter().for_each(|byte| add(u64::from(*byte))),
    }
    mixed as usize
}

impl Core {
    /// The slot of a target, if it is where it was found the last time.
    #[inline]
    pub(super) fn guess(&self, target: &[u8]) -> Option<usize> {
        let index = self.guesses.of(target)?;
        self.slots.get(index).filter(|slot| slot.target.as_str().as_bytes() == target).map(|_| index)
    }

    /// Notes where a target was found, or is from now on.
    pub(super) fn remember_guess(&mut self, target: &[u8], index: usize) {
        self.guesses.make_room(self.slots.len());
        self.guesses.remember(target, index);
    }

    /// A slot took the place of its target's earlier life, which is there yet: that one is not to be found any more.
    pub(super) fn correct_guess(&mut self, index: usize) {
        let Some(Slot { target, .. }) = self.slots.get(index) else { return };
        self.guesses.remember(target.as_str().as_bytes(), index);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::tests::table::{GROUP, PROTOCOL};
    use crate::core::tests::world::nobody;
    use crate::core::{Registry, Side};
    use crate::release::Release;
    use crate::settings::Settings;
    use crate::target::Target;

    #[test]
    fn targets_that_differ_anywhere_have_places_of_their_own_as_a_rule() {
        let mut guesses = Guesses::default();
        assert_eq!(guesses.of(b"a"), None);
        guesses.make_room(1 << 20);
        for at in 0..1_000 {
            guesses.remember(format!("session-{at:07}.group-1").as_bytes(), at);
        }
        let found = |at: &usize| guesses.of(format!("session-{at:07}.group-1").as_bytes()) == Some(*at);
        let right = (0..1_000).filter(found).count();
        assert!(right > 800, "{right}");
        assert_eq!(guesses.0.len(), Guesses::MOST);
    }

    /// Messages to a target go to the life that it has now, also while an earlier one has events to handle yet.
    #[test]
    fn a_later_life_of_a_target_is_found_and_not_the_one_that_was_found_before() {
        let mut core = Core::new(&PROTOCOL, Settings::default(), Side::Requester, Registry::default(), false);
        let target: Target = "s.1".parse().unwrap();
        let first = core.open(None, target.clone(), &GROUP, nobody()).unwrap();
        for _ in 0..2 {
            assert_eq!(core.find_again("s.1"), Some(first.index));
        }
        core.slots.get_mut(first.index).unwrap().leaving = Some(Release::Disposed);
        let second = core.open(None, target, &GROUP, nobody()).unwrap();
        assert_eq!(core.guess(b"s.1"), Some(second.index));
        core.released(first, None);
        assert_eq!(core.find_again("s.1"), Some(second.index));
        core.released(second, None);
        assert_eq!(core.find_again("s.1"), None);
    }
}
