//! Finding a message by its name without comparing it with all of them.

use super::{Kind, Message};
use crate::codec::scan::same;

/// Where the messages of a destination are, by their names: a table with open addressing that the compiler fills in.
///
/// A destination with more messages than it has room for is searched from end to end; none in use comes near.
#[derive(Clone, Copy)]
pub(super) struct Names {
    /// Indexes of messages, one more than they are; 0 for none.
    slots: [u16; Self::SLOTS],
    is_whole: bool,
}

impl Names {
    const SLOTS: usize = 128;

    /// Names up to this length are compared without a loop.
    const USUAL: usize = 64;

    /// Above this, looking would take more and more steps.
    const MOST: usize = Self::SLOTS / 4 * 3;

    pub(super) const fn of(messages: &[Message]) -> Self {
        let mut slots = [0; Self::SLOTS];
        let is_whole = messages.len() <= Self::MOST;
        let mut rest = messages;
        let mut number = 0;
        while is_whole && let [message, others @ ..] = rest {
            number += 1;
            let mut slot = first_slot(message.name.as_bytes());
            while let Some((_, [place, ..])) = slots.split_at_mut_checked(slot) {
                if *place == 0 {
                    *place = number;
                    break;
                }
                slot = next_slot(slot);
            }
            rest = others;
        }
        Self { slots, is_whole }
    }

    /// The message of this kind and name, with its index.
    #[inline]
    pub(super) fn find<'m>(&self, messages: &'m [Message], kind: Kind, name: &str) -> Option<(usize, &'m Message)> {
        if self.is_whole {
            // Most names stand where they are looked for first. Here nothing is called, so that no register need be saved.
            let index = usize::from(*self.slots.get(first_slot(name.as_bytes()))?).checked_sub(1)?;
            let message = messages.get(index)?;
            if name.len() <= Self::USUAL && is(message, kind, name) {
                return Some((index, message));
            }
        }
        self.find_further(messages, kind, name)
    }

    /// The same wherever it stands.
    #[inline(never)]
    fn find_further<'m>(&self, messages: &'m [Message], kind: Kind, name: &str) -> Option<(usize, &'m Message)> {
        if !self.is_whole {
            return messages.iter().enumerate().find(|(_, message)| is(message, kind, name));
        }
        let mut slot = first_slot(name.as_bytes());
        // Some slot is empty, so this comes to an end.
        loop {
            let index = usize::from(*self.slots.get(slot)?).checked_sub(1)?;
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

const fn next_slot(slot: usize) -> usize {
    (slot + 1) % Names::SLOTS
}

/// Names begin alike, and end in what tells them apart.
#[inline]
const fn first_slot(name: &[u8]) -> usize {
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
            let names = Names::of(&messages);
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
        let names = Names::of(&messages);
        assert_eq!(names.find(&messages, question, "same").unwrap().0, 0);
        assert_eq!(names.find(&messages, event, "same").unwrap().0, 1);
    }
}
