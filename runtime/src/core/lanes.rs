//! Destinations whose instances are served one at a time.

use super::Core;
use super::slot::{Hold, Key};
use crate::protocol::Destination;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};

/// The line of all messages to the instances of one destination, in the order in which they may be handled.
#[derive(Debug)]
pub(super) struct Lane {
    destination: &'static Destination,
    /// The slot of each message that may be handled. Those of messages that were given up meanwhile are passed over.
    line: VecDeque<Key>,
    /// How many messages of a slot were given up that stand in the line yet: its first ones, which are passed over.
    given_up: HashMap<Key, usize>,
    /// The slot that is being served.
    serving: Option<usize>,
}

#[cfg(test)]
impl Lane {
    /// Whether nobody waits in it and nobody is served.
    pub(super) fn is_idle(&self) -> bool {
        self.line.is_empty() && self.given_up.is_empty() && self.serving.is_none()
    }
}

impl Core {
    fn lane(&mut self, destination: &'static Destination) -> Option<&mut Lane> {
        let known = self.lanes.iter().position(|lane| std::ptr::eq(lane.destination, destination));
        let at = known.unwrap_or_else(|| {
            self.lanes.push(Lane { destination, line: VecDeque::new(), given_up: HashMap::new(), serving: None });
            self.lanes.len() - 1
        });
        self.lanes.get_mut(at)
    }

    /// Some messages of a slot may be handled from now on, if nothing holds them: they stand in the line.
    pub(super) fn line_up(&mut self, index: usize, messages: usize) {
        let Some(slot) = self.slots.get(index) else { return };
        let destination = slot.destination;
        if !destination.one_at_a_time || slot.blocked || slot.hold != Hold::Open {
            return;
        }
        let key = Key { index, serial: slot.serial };
        if let Some(lane) = self.lane(destination) {
            lane.line.extend(std::iter::repeat_n(key, messages));
        }
    }

    /// A waiting message of a slot was given up: its place in the line is, too.
    pub(super) fn fall_out(&mut self, index: usize) {
        let Some(slot) = self.slots.get(index).filter(|slot| slot.destination.one_at_a_time) else { return };
        let (destination, serial) = (slot.destination, slot.serial);
        if let Some(lane) = self.lane(destination) {
            *lane.given_up.entry(Key { index, serial }).or_default() += 1;
        }
    }

    /// A slot is served no more, if it was: the next in its line can be.
    pub(super) fn leave_lane(&mut self, index: usize) {
        let Some(destination) = self.slots.get(index).map(|slot| slot.destination) else { return };
        if !destination.one_at_a_time {
            return;
        }
        if let Some(lane) = self.lane(destination)
            && lane.serving == Some(index)
        {
            lane.serving = None;
            self.advance(destination);
        }
    }

    /// Serves the next in the line of a destination, unless one is being served.
    pub(super) fn advance(&mut self, destination: &'static Destination) {
        let Some(lane) = self.lane(destination) else { return };
        if lane.serving.is_some() {
            return;
        }
        let mut line = std::mem::take(&mut lane.line);
        let mut given_up = std::mem::take(&mut lane.given_up);
        let next = loop {
            let Some(key) = line.pop_front() else { break None };
            if let Entry::Occupied(mut times) = given_up.entry(key) {
                *times.get_mut() -= 1;
                if *times.get() == 0 {
                    times.remove();
                }
                continue;
            }
            if self.slot(key).is_some_and(super::slot::Slot::can_run) {
                break Some(key.index);
            }
        };
        if let Some(lane) = self.lane(destination) {
            lane.line = line;
            lane.given_up = given_up;
            lane.serving = next;
        }
        if let Some(index) = next {
            self.enqueue(index);
        }
    }
}
