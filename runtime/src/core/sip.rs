//! SipHash-1-3 over one text, under a key of the connection's own.
//!
//! The same function as the standard library's hasher. That one takes what is hashed in parts of any length, and spends more on
//! their seams than on the hash of a text as short as a target.

use siphasher::sip::SipHasher13;
use std::hash::{BuildHasher, RandomState};

/// A key that nobody else knows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sip(SipHasher13);

impl Default for Sip {
    fn default() -> Self {
        let random = RandomState::new();
        Self(SipHasher13::new_with_keys(random.hash_one(0_u8), random.hash_one(1_u8)))
    }
}

impl Sip {
    /// The hash of a text.
    pub(super) fn hash(self, bytes: &[u8]) -> u64 {
        self.0.hash(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::hash::{DefaultHasher, Hasher};

    #[test]
    fn it_is_the_hash_of_the_standard_library() {
        let text = "session-0000017.group-1.channel-4";
        for end in 0..=text.len() {
            // Its default hasher is this function with a key of zeros.
            let mut standard = DefaultHasher::new();
            standard.write(&text.as_bytes()[..end]);
            assert_eq!(Sip(SipHasher13::new()).hash(&text.as_bytes()[..end]), standard.finish(), "{end}");
        }
    }

    #[test]
    fn two_connections_have_two_keys() {
        assert_ne!(Sip::default().hash(b"a"), Sip::default().hash(b"a"));
    }
}
