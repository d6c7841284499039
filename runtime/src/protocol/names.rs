//! Finding a message by its name without comparing it with all of them.

use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};

use super::{Kind, Message};
use crate::codec::scan::same;

/// Where the messages of a destination are, by their names: a table with open addressing that the first search fills in.
///
/// The compiler could do it, and a user's build would take 3 % longer for that. A destination with more messages than it has
/// room for is searched from end to end; none in use comes near.
pub(super) struct Names {
    /// Indexes of messages, one more than they are; 0 for none.
    slots: [AtomicU16; Self::SLOTS],
    /// Whether all are in there. Two threads that are the first at once write the same.
    is_filled: AtomicBool,
}

impl Names {
    const SLOTS: usize = 128;

    /// Names up to this length are compared without a loop.
    const USUAL: usize = 64;

    /// Above this, looking would take more and more steps.
    const MOST: usize = Self::SLOTS / 4 * 3;

    pub(super) const fn new() -> Self {
        Self { slots: [const { AtomicU16::new(0) }; Self::SLOTS], is_filled: AtomicBool::new(false) }
    }

    #[cold]
    fn fill(&self, messages: &[Message]) {
        // Put together here first: between two threads that do this at once, a slot never holds anything but what it will.
        let mut slots = [0; Self::SLOTS];
        for (number, message) in (1..).zip(messages) {
            let mut slot = first_slot(message.name.as_bytes());
            while let Some(place) = slots.get_mut(slot) {
                if *place == 0 {
                    *place = number;
                    break;
                }
                slot = next_slot(slot);
            }
        }
        for (slot, number) in self.slots.iter().zip(slots) {
            slot.store(number, Ordering::Relaxed);
        }
        self.is_filled.store(true, Ordering::Release);
    }

    /// The message of this kind and name, with its index.
    #[inline]
    pub(super) fn find<'m>(&self, messages: &'m [Message], kind: Kind, name: &str) -> Option<(usize, &'m Message)> {
        // Most names stand where they are looked for first. Here nothing is called, so that no register need be saved.
        let index = usize::from(self.slots.get(first_slot(name.as_bytes()))?.load(Ordering::Relaxed)).checked_sub(1);
        if let Some(index) = index
            && let Some(message) = messages.get(index)
            && name.len() <= Self::USUAL
            && is(message, kind, name)
        {
            return Some((index, message));
        }
        self.find_further(messages, kind, name)
    }

    /// The same wherever it stands, and before the table is filled in.
    #[inline(never)]
    fn find_further<'m>(&self, messages: &'m [Message], kind: Kind, name: &str) -> Option<(usize, &'m Message)> {
        if messages.len() > Self::MOST {
            return messages.iter().enumerate().find(|(_, message)| is(message, kind, name));
        }
        if !self.is_filled.load(Ordering::Acquire) {
            self.fill(messages);
        }
        let mut slot = first_slot(name.as_bytes());
        // Some slot is empty, so this comes to an end.
        loop {
            let index = usize::from(self.slots.get(slot)?.load(Ordering::Relaxed)).checked_sub(1)?;
            let message = messages.get(index)?;
            if is(message, kind, name) {
                return Some((index, message));
            }
            slot = next_slot(slot);
        }
    }
}

/// Whether a message is of this kind and has this name.
#[inline(always)]
fn is(message: &Message, kind: Kind, name: &str) -> bool {
    message.kind == kind && same(message.name.as_bytes(), name.as_bytes())
}

fn next_slot(slot: usize) -> usize {
    (slot + 1) % Names::SLOTS
}

/// Names begin alike, and end in what tells them apart.
#[inline]
fn first_slot(name: &[u8]) -> usize {
    let end = match (name.last_chunk(), name.last_chunk(), name) {
        (Some(end), _, _) => u64::from_le_bytes(*end),
        (None, Some(end), _) => u32::from_le_bytes(*end) as u64,
        (None, None, [first, .., last]) => (*first as u64) << 8 | *last as u64,
        (None, None, [only]) => *only as u64,
        (None, None, []) => 0,
    };
    let mixed = (end ^ name.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 32) as usize % Names::SLOTS
}

impl std::fmt::Debug for Names {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Names").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phase::{Phase, Phases};
    use crate::protocol::Role;

    fn messages(names: impl IntoIterator<Item = String>) -> Vec<Message> {
        let new = |name: String| Message::new(Kind::Request, name.leak(), Role::Ordinary, Phases::of(&[Phase::Active]));
        names.into_iter().map(new).collect()
    }

    #[test]
    fn every_message_is_found_by_its_name_and_no_other_is() {
        let ends = ["", "a", "b", "ab", "abc", "abcd", "abcdefg", "abcdefgh"].map(str::to_owned);
        for count in [0, 1, Names::MOST, Names::MOST + 1, 300] {
            let numbered = (0..count).map(|number| format!("group.request.number{number}"));
            let messages = messages(ends.iter().cloned().chain(numbered).take(count));
            let names = Names::new();
            for (index, message) in messages.iter().enumerate() {
                assert_eq!(names.find(&messages, Kind::Request, message.name).unwrap().0, index);
                assert!(names.find(&messages, Kind::Event, message.name).is_none());
                assert!(names.find(&messages, Kind::Request, &format!("x{}", message.name)).is_none());
            }
            assert!(names.find(&messages, Kind::Request, "group.request.number").is_none());
        }
    }

    #[test]
    fn messages_of_one_name_are_told_apart_by_their_kind() {
        let [question, event] = [Kind::Request, Kind::Event];
        let new = |kind| Message::new(kind, "same", Role::Ordinary, Phases::of(&[Phase::Active]));
        let messages = [new(question), new(event)];
        let names = Names::new();
        assert_eq!(names.find(&messages, question, "same").unwrap().0, 0);
        assert_eq!(names.find(&messages, event, "same").unwrap().0, 1);
    }
}
