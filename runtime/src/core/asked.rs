//! The request ids that the peer used: in flight, and for a bounded while after.

use foldhash::quality::RandomState as Quick;
use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use uuid::Uuid;

/// A request id, in a bounded size whatever the peer wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum RequestId {
    /// In two halves, so that it takes no more room than they do.
    Uuid(u64, u64),
    /// What is no UUID, as two independent hashes: repeated ones must be recognised too, for nothing is answered twice.
    Other(u64, u64),
}

impl RequestId {
    /// As it is remembered. That a peer writes a UUID that is the hash of another id under our keys is as likely as that it
    /// guesses one of 128 bits.
    fn key(self) -> u128 {
        match self {
            Self::Uuid(one, other) | Self::Other(one, other) => u128::from(one) << 64 | u128::from(other),
        }
    }
}

/// The request ids that the peer used lately.
#[derive(Debug)]
pub(crate) struct Asked {
    /// A peer that could choose colliding ids would slow down a table of a few thousand entries that is its own.
    ids: HashSet<u128, Quick>,
    answered: VecDeque<u128>,
    remembered: usize,
    hashers: (RandomState, RandomState),
}

impl Asked {
    pub(crate) fn new(remembered: usize) -> Self {
        let hashers = (RandomState::new(), RandomState::new());
        Self { ids: HashSet::default(), answered: VecDeque::new(), remembered, hashers }
    }

    pub(crate) fn id(&self, text: &str) -> RequestId {
        match Uuid::try_parse(text) {
            Ok(uuid) => {
                let (one, other) = uuid.as_u64_pair();
                RequestId::Uuid(one, other)
            }
            Err(_) => RequestId::Other(self.hashers.0.hash_one(text), self.hashers.1.hash_one(text)),
        }
    }

    /// Notes a question. `false`: its id is in use, or was lately.
    #[must_use]
    pub(crate) fn begin(&mut self, id: RequestId) -> bool {
        self.ids.insert(id.key())
    }

    /// Gives back memory after a flood.
    pub(crate) fn trim(&mut self) {
        if super::trim::is_vast(self.ids.len(), self.ids.capacity()) {
            self.ids.shrink_to(self.ids.len());
        }
    }

    /// Notes that a question was answered.
    pub(crate) fn finish(&mut self, id: RequestId) {
        self.answered.push_back(id.key());
        while self.answered.len() > self.remembered {
            if let Some(oldest) = self.answered.pop_front() {
                self.ids.remove(&oldest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_known_while_in_flight_and_for_a_bounded_while_after() {
        let mut asked = Asked::new(2);
        let ids: Vec<_> = ["a", "b", "c"].into_iter().map(|text| asked.id(text)).collect();
        for id in &ids {
            assert!(asked.begin(*id));
            assert!(!asked.begin(*id), "in flight");
        }
        for id in &ids {
            asked.finish(*id);
        }
        assert!(asked.begin(ids[0]), "the window is over");
        assert!(!asked.begin(ids[1]), "in the window");
    }

    #[test]
    fn a_uuid_is_the_same_in_every_way_of_writing_it() {
        let asked = Asked::new(2);
        let lower = asked.id("0190a5b0-1111-7abc-8def-000000000001");
        assert_eq!(lower, asked.id("0190A5B0-1111-7ABC-8DEF-000000000001"));
        assert_ne!(lower, asked.id("0190a5b0-1111-7abc-8def-000000000002"));
    }
}
