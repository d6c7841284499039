//! The deadlines of the calls that this side made.

use super::Core;
use super::calls::{CallKey, Calls};
use super::trim::is_vast;
use crate::errors::CallError;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::time::Instant;

/// When calls have waited long enough for their answers. Those of calls that are over are passed over.
///
/// As a rule every call has the same time, so that the last one made is the last one due and joins the end of a line. Only
/// one that is due before others costs more.
#[derive(Debug, Default)]
pub(super) struct Overdue {
    line: VecDeque<Due>,
    early: BinaryHeap<Reverse<Due>>,
    /// How many there may be before those of calls that are over are thrown out.
    room: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Due {
    at: Instant,
    /// The call's place, and its number, which no other call at this place has.
    index: usize,
    serial: u64,
}

impl Overdue {
    /// Below this length the lines are not worth a look.
    const SHORT: usize = 64;

    fn first(&self) -> Option<Due> {
        match (self.line.front(), self.early.peek()) {
            (Some(one), Some(Reverse(other))) => Some(*one.min(other)),
            (one, other) => one.copied().or(other.map(|Reverse(due)| *due)),
        }
    }

    /// Gives back memory after a flood.
    pub(super) fn trim(&mut self) {
        const KEPT: usize = Overdue::SHORT * 2;
        if is_vast(self.line.len().max(KEPT), self.line.capacity()) {
            self.line.shrink_to(KEPT);
        }
        if is_vast(self.early.len().max(KEPT), self.early.capacity()) {
            self.early.shrink_to(KEPT);
        }
    }

    fn drop_first(&mut self) {
        match (self.line.front(), self.early.peek()) {
            (line, Some(Reverse(early))) if line.is_none_or(|line| early < line) => drop(self.early.pop()),
            _ => drop(self.line.pop_front()),
        }
    }
}

impl Calls {
    /// Whether nobody waits for an answer at this place any more, or the one who does made another call.
    fn is_over(&self, due: Due) -> bool {
        self.waiting.get(due.index).is_none_or(|waiting| waiting.serial != due.serial || waiting.answer.is_some())
    }

    /// Watches over a call.
    pub(super) fn watch(&mut self, index: usize, serial: u64, at: Instant) {
        let due = Due { at, index, serial };
        let overdue = &mut self.overdue;
        if overdue.line.back().is_none_or(|last| last.at <= at) {
            overdue.line.push_back(due);
        } else {
            overdue.early.push(Reverse(due));
        }
        if overdue.line.len() + overdue.early.len() > overdue.room.max(Overdue::SHORT) {
            let (mut line, mut early) = (std::mem::take(&mut overdue.line), std::mem::take(&mut overdue.early));
            line.retain(|due| !self.is_over(*due));
            early.retain(|Reverse(due)| !self.is_over(*due));
            let room = (line.len() + early.len()) * 2;
            line.shrink_to(room.max(Overdue::SHORT * 2));
            early.shrink_to(room.max(Overdue::SHORT * 2));
            self.overdue = Overdue { line, early, room };
        }
    }

    /// When a call has waited long enough next.
    pub(super) fn next_due(&mut self) -> Option<Instant> {
        while let Some(due) = self.overdue.first() {
            if !self.is_over(due) {
                return Some(due.at);
            }
            self.overdue.drop_first();
        }
        None
    }

    /// A call that has waited long enough.
    fn take_due(&mut self, now: Instant) -> Option<CallKey> {
        let at = self.next_due().filter(|at| *at <= now);
        let due = at.and_then(|_| self.overdue.first())?;
        self.overdue.drop_first();
        self.waiting.get(due.index).map(|waiting| CallKey::new(due.index, waiting.id))
    }
}

impl Core {
    /// Ends the calls that have waited long enough: the peer may have acted all the same.
    pub(super) fn end_overdue(&mut self, now: Instant) {
        while let Some(call) = self.calls.take_due(now) {
            let Some(waiting) = self.calls.waiting.get_mut(call.index()) else { continue };
            let (name, target, deadline) = (waiting.message.name, waiting.target.clone(), waiting.deadline);
            waiting.answer = Some(Err(CallError::Deadline { name, target, sent: true, deadline }));
            let waker = waiting.waker.take();
            self.to_wake.extend(waker);
            self.note_given_up(call);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::calls::Waiting;
    use crate::core::slot::Key;
    use crate::core::tests::table::GROUP;
    use std::time::Duration;

    fn call(calls: &mut Calls, serial: u64, at: Instant) -> usize {
        let index = calls.waiting.insert(Waiting {
            id: u128::from(serial),
            serial,
            slot: Key { index: 0, serial: 1 },
            target: "a".parse().unwrap(),
            message: &GROUP.messages[0],
            since: at,
            deadline: Duration::ZERO,
            place: 0,
            waker: None,
            answer: None,
        });
        calls.watch(index, serial, at);
        index
    }

    #[test]
    fn calls_are_due_in_the_order_of_their_deadlines_whatever_order_they_were_made_in() {
        let (mut calls, now) = (Calls::new(8, false), Instant::now());
        for (serial, seconds) in [(1, 30), (2, 5), (3, 31), (4, 1), (5, 31)] {
            call(&mut calls, serial, now + Duration::from_secs(seconds));
        }
        assert_eq!(calls.take_due(now), None);
        assert_eq!(calls.next_due(), Some(now + Duration::from_secs(1)));
        let late = now + Duration::from_secs(100);
        let mut due = Vec::new();
        while let Some(key) = calls.take_due(late) {
            due.push(key.id().as_u128());
            calls.waiting.remove(key.index());
        }
        assert_eq!(due, [4, 2, 1, 3, 5]);
        assert_eq!(calls.next_due(), None);
    }

    #[test]
    fn a_call_that_is_over_is_never_due_and_not_taken_for_the_one_in_its_place() {
        let (mut calls, now) = (Calls::new(8, false), Instant::now());
        let first = call(&mut calls, 1, now);
        calls.waiting.remove(first);
        let second = call(&mut calls, 2, now + Duration::from_secs(9));
        assert_eq!(first, second, "it stands where the first one stood");
        assert_eq!(calls.take_due(now), None);
        assert_eq!(calls.next_due(), Some(now + Duration::from_secs(9)));
    }

    /// One call that waits long must not keep what was noted of all the others that were made meanwhile.
    #[test]
    fn the_lines_are_as_long_as_what_waits_whatever_was_made_before() {
        let (mut calls, now) = (Calls::new(8, false), Instant::now());
        call(&mut calls, 1, now + Duration::from_secs(1));
        for serial in 2..10_000 {
            let early = if serial % 3 == 0 { 0 } else { serial };
            let index = call(&mut calls, serial, now + Duration::from_secs(2) + Duration::from_micros(early));
            calls.waiting.remove(index);
            let overdue = &calls.overdue;
            assert!(overdue.line.len() + overdue.early.len() <= Overdue::SHORT + 1, "after {serial}");
        }
        assert_eq!(calls.next_due(), Some(now + Duration::from_secs(1)));
    }

    #[test]
    fn after_a_flood_of_calls_the_lines_give_their_memory_back() {
        let (mut calls, now) = (Calls::new(8, false), Instant::now());
        let mut indexes = Vec::new();
        for serial in 1..=10_000_u64 {
            indexes.push(call(&mut calls, serial, now + Duration::from_secs(1 + serial % 2)));
        }
        for index in indexes {
            calls.waiting.remove(index);
            calls.next_due();
            calls.trim();
        }
        let Overdue { line, early, .. } = &calls.overdue;
        assert!(line.capacity() + early.capacity() < 2_000, "{} and {}", line.capacity(), early.capacity());
    }
}
