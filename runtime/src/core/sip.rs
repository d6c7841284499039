//! SipHash-1-3 over one text, under a key of the connection's own.
//!
//! The same function as the standard library's hasher. That one takes what is hashed in parts of any length, and spends more on
//! their seams than on the hash of a text as short as a target.

use std::hash::{BuildHasher, RandomState};

/// A key that nobody else knows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sip(u64, u64);

impl Default for Sip {
    fn default() -> Self {
        let random = RandomState::new();
        Self(random.hash_one(0_u8), random.hash_one(1_u8))
    }
}

struct State([u64; 4]);

impl State {
    #[inline(always)]
    fn round(&mut self) {
        let [a, b, c, d] = &mut self.0;
        *a = a.wrapping_add(*b);
        *c = c.wrapping_add(*d);
        *b = b.rotate_left(13) ^ *a;
        *d = d.rotate_left(16) ^ *c;
        *a = a.rotate_left(32).wrapping_add(*d);
        *c = c.wrapping_add(*b);
        *d = d.rotate_left(21) ^ *a;
        *b = b.rotate_left(17) ^ *c;
        *c = c.rotate_left(32);
    }

    #[inline(always)]
    fn take(&mut self, word: u64) {
        let [.., d] = &mut self.0;
        *d ^= word;
        self.round();
        let [a, ..] = &mut self.0;
        *a ^= word;
    }
}

impl Sip {
    /// The hash of a text.
    pub(super) fn hash(self, bytes: &[u8]) -> u64 {
        let Self(one, other) = self;
        let mut state = State([
            one ^ 0x736f_6d65_7073_6575,
            other ^ 0x646f_7261_6e64_6f6d,
            one ^ 0x6c79_6765_6e65_7261,
            other ^ 0x7465_6462_7974_6573,
        ]);
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            state.take(u64::from_le_bytes(*word));
        }
        let mut last = (bytes.len() as u64) << 56;
        for (place, byte) in rest.iter().enumerate() {
            last |= u64::from(*byte) << (place * 8);
        }
        state.take(last);
        let [_, _, c, _] = &mut state.0;
        *c ^= 0xff;
        state.round();
        state.round();
        state.round();
        let [a, b, c, d] = state.0;
        a ^ b ^ c ^ d
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
            assert_eq!(Sip(0, 0).hash(&text.as_bytes()[..end]), standard.finish(), "{end}");
        }
    }

    #[test]
    fn two_connections_have_two_keys() {
        assert_ne!(Sip::default().hash(b"a"), Sip::default().hash(b"a"));
    }
}
