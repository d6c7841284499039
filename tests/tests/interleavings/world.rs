//! What both sides of a run share: its random choices, and what was seen.

use super::random::Random;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tieline::Release;
use tokio::task::yield_now;

/// One run.
#[derive(Debug)]
pub(super) struct World {
    random: Mutex<Random>,
    notes: Mutex<Notes>,
}

/// What was seen.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// The number of the next question.
    question: u64,
    /// The number of the next event.
    event: u64,
    /// Events that were taken from those who raised them.
    pub(super) taken: u64,
    /// Targets of each side whose handler is at work.
    at_work: BTreeSet<(Side, String)>,
    /// The numbers of the questions with which handlers began, by target.
    pub(super) begun: BTreeMap<String, Vec<u64>>,
    /// The numbers of the events that were heard, by target.
    pub(super) heard: BTreeMap<String, Vec<u64>>,
    /// How each life of a destination was released.
    pub(super) lives: Vec<(Side, String, Vec<Release>)>,
    /// Calls whose caller went away.
    pub(super) given_up: u64,
    /// Calls that ended with success.
    pub(super) succeeded: u64,
    /// Calls that ended because the connection did.
    pub(super) disconnected: u64,
    /// What handlers saw that must not be. They cannot fail a test themselves: the runtime takes a panic for theirs.
    pub(super) violations: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Bridge,
    Client,
}

impl World {
    pub(super) fn new(seed: u64) -> Self {
        Self { random: Mutex::new(Random::new(seed)), notes: Mutex::default() }
    }

    pub(super) fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One of `0..bound`.
    pub(super) fn below(&self, bound: usize) -> usize {
        self.random.lock().unwrap_or_else(PoisonError::into_inner).below(bound)
    }

    pub(super) fn one_in(&self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    /// Lets others go on, a random number of times.
    pub(super) async fn dawdle(&self) {
        let times = if self.one_in(2) { 0 } else { self.below(12) };
        for _ in 0..times {
            yield_now().await;
        }
    }

    /// Notes what must not be.
    pub(super) fn must(&self, holds: bool, what: &str) {
        if !holds {
            self.notes().violations.push(what.to_owned());
        }
    }

    pub(super) fn next_question(&self) -> u64 {
        let mut notes = self.notes();
        notes.question += 1;
        notes.question
    }

    pub(super) fn next_event(&self) -> u64 {
        let mut notes = self.notes();
        notes.event += 1;
        notes.event
    }

    /// A life of a destination begins.
    pub(super) fn born(&self, side: Side, target: &str) -> usize {
        let mut notes = self.notes();
        notes.lives.push((side, target.to_owned(), Vec::new()));
        notes.lives.len() - 1
    }

    pub(super) fn released(&self, life: usize, reason: Release) {
        self.notes().lives[life].2.push(reason);
    }

    /// A handler is at work until what is returned is dropped: law 2 says that it is the only one of its target, and law
    /// 5 that nothing is handled once a release has begun.
    pub(super) fn at_work(&self, side: Side, life: usize) -> AtWork<'_> {
        let mut notes = self.notes();
        let (_, target, released) = notes.lives[life].clone();
        if !released.is_empty() {
            notes.violations.push(format!("law 5: {target} of the {side:?} handles something after its release"));
        }
        let place = (side, target);
        if !notes.at_work.insert(place.clone()) {
            notes.violations.push(format!("law 2: two handlers of {place:?} at once"));
        }
        AtWork { world: self, place }
    }
}

/// A handler that is at work.
pub(super) struct AtWork<'w> {
    world: &'w World,
    place: (Side, String),
}

impl Drop for AtWork<'_> {
    fn drop(&mut self) {
        self.world.notes().at_work.remove(&self.place);
    }
}
