//! The ids of the calls that this side made: those that wait, and a bounded number of earlier ones.

use super::slot::Key;
use crate::protocol::Message;
use foldhash::quality::RandomState;
use slab::Slab;
use std::collections::{HashMap, VecDeque};

/// What is known of the id of a call. One entry tells it all, so that an answer costs few look-ups.
#[derive(Clone, Copy, Debug)]
enum Known {
    /// It waits, at this place among the calls.
    Waiting(usize),
    Answered,
    /// Nobody waits for its answer any more; the rest stands among those given up.
    GivenUp(usize),
}

/// A call for whose answer nobody waits any more. What the answer says about the phase still counts.
#[derive(Clone, Debug)]
pub(super) struct GivenUp {
    pub(super) slot: Key,
    pub(super) target: crate::Target,
    pub(super) message: &'static Message,
}

/// What became of an earlier call.
#[derive(Clone, Debug)]
pub(super) enum PastCall {
    Answered,
    GivenUp(GivenUp),
}

/// The calls by their ids. It takes those of earlier ones to tell a late answer from a second one and from one to nothing.
/// Those that were given up have a bound of their own, lest many answered calls push out one whose answer is still to come.
#[derive(Debug)]
pub(super) struct ById {
    ids: HashMap<u128, Known, RandomState>,
    waiting: usize,
    answered: VecDeque<u128>,
    given_up: VecDeque<u128>,
    calls: Slab<GivenUp>,
    remembered: usize,
}

impl ById {
    pub(super) fn new(remembered: usize) -> Self {
        Self {
            ids: HashMap::default(),
            waiting: 0,
            answered: VecDeque::new(),
            given_up: VecDeque::new(),
            calls: Slab::new(),
            remembered,
        }
    }

    /// How many wait.
    pub(super) fn waiting(&self) -> usize {
        self.waiting
    }

    /// Where the call that waits under this id stands.
    pub(super) fn find(&self, id: u128) -> Option<usize> {
        match self.ids.get(&id) {
            Some(Known::Waiting(index)) => Some(*index),
            _ => None,
        }
    }

    /// What became of the earlier call of this id.
    pub(super) fn past(&self, id: u128) -> Option<PastCall> {
        match self.ids.get(&id)? {
            Known::Waiting(_) => None,
            Known::Answered => Some(PastCall::Answered),
            Known::GivenUp(index) => self.calls.get(*index).cloned().map(PastCall::GivenUp),
        }
    }

    /// A call was sent.
    pub(super) fn begin(&mut self, id: u128, index: usize) {
        self.ids.insert(id, Known::Waiting(index));
        self.waiting += 1;
    }

    /// A call was answered, in time or late.
    pub(super) fn answered(&mut self, id: u128) {
        match self.ids.insert(id, Known::Answered) {
            Some(Known::Waiting(_)) => self.waiting = self.waiting.saturating_sub(1),
            Some(Known::GivenUp(index)) => drop(self.calls.try_remove(index)),
            Some(Known::Answered) | None => {}
        }
        self.answered.push_back(id);
        if self.answered.len() > self.remembered
            && let Some(oldest) = self.answered.pop_front()
        {
            self.ids.remove(&oldest);
        }
    }

    /// Nobody waits for the answer of a call any more.
    pub(super) fn give_up(&mut self, id: u128, call: GivenUp) {
        let index = self.calls.insert(call);
        if let Some(Known::Waiting(_)) = self.ids.insert(id, Known::GivenUp(index)) {
            self.waiting = self.waiting.saturating_sub(1);
        }
        self.given_up.push_back(id);
        if self.given_up.len() > self.remembered
            && let Some(oldest) = self.given_up.pop_front()
            && let Some(Known::GivenUp(index)) = self.ids.get(&oldest).copied()
        {
            self.ids.remove(&oldest);
            drop(self.calls.try_remove(index));
        }
    }

    /// No answer comes any more.
    pub(super) fn clear(&mut self) {
        self.ids.clear();
        self.calls.clear();
        self.answered.clear();
        self.given_up.clear();
        self.waiting = 0;
    }

    /// Gives back memory after a flood.
    pub(super) fn trim(&mut self) {
        super::trim::map(&mut self.ids);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::tests::table::GROUP;

    fn given_up() -> GivenUp {
        let slot = Key { index: 0, serial: 1 };
        GivenUp { slot, target: "a".parse().unwrap(), message: &GROUP.messages[0] }
    }

    #[test]
    fn an_id_is_remembered_for_a_bounded_while_after_its_answer() {
        let mut calls = ById::new(1);
        calls.begin(1, 7);
        assert_eq!((calls.find(1), calls.waiting()), (Some(7), 1));
        calls.answered(1);
        assert_eq!((calls.find(1), calls.waiting()), (None, 0));
        assert!(matches!(calls.past(1), Some(PastCall::Answered)));
        calls.begin(2, 7);
        calls.answered(2);
        assert!(calls.past(1).is_none());
    }

    #[test]
    fn answered_calls_do_not_push_out_one_that_was_given_up() {
        let mut calls = ById::new(1);
        calls.begin(1, 7);
        calls.give_up(1, given_up());
        for id in 2..9 {
            calls.begin(id, 7);
            calls.answered(id);
        }
        assert!(matches!(calls.past(1), Some(PastCall::GivenUp(_))));
        assert_eq!(calls.waiting(), 0);
    }

    #[test]
    fn one_that_was_given_up_and_answered_late_counts_as_answered() {
        let mut calls = ById::new(1);
        calls.begin(1, 7);
        calls.give_up(1, given_up());
        calls.answered(1);
        calls.begin(2, 7);
        calls.give_up(2, given_up());
        calls.begin(3, 7);
        calls.give_up(3, given_up());
        assert!(matches!(calls.past(1), Some(PastCall::Answered)), "its own bound lets it go, and no other");
        assert!(calls.past(2).is_none());
        assert_eq!(calls.calls.len(), 1);
    }
}
