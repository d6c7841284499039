//! Destinations that are about to be looked up, brought into the processor's cache together.

use super::Core;
use super::near::fetch;
use bytes::Bytes;
use memchr::memchr;
use memchr::memmem::Finder;
use std::collections::VecDeque;

/// Frames that are looked at together.
const MOST: usize = 128;

/// Finds out where the frames that were read together are addressed to.
#[derive(Debug)]
pub(super) struct Warmer {
    /// What stands before a target as it is usually written.
    key: Finder<'static>,
}

impl Warmer {
    pub(super) fn new(key: &'static [u8]) -> Self {
        Self { key: Finder::new(key) }
    }

    /// The target of a frame, if it is laid out as usual. A guess: nothing but time depends on it.
    fn target<'f>(&self, frame: &'f [u8]) -> Option<&'f [u8]> {
        let behind = self.key.find(frame)? + self.key.needle().len();
        let (b'"', text) = frame.get(behind..)?.split_first()? else { return None };
        text.get(..memchr(b'"', text)?)
    }
}

impl Core {
    /// From how many destinations on they no longer fit the cache, so that it takes longer to reach one than to serve it.
    const MANY: usize = 1024;
    /// From how many on one is hardly ever the same as one of those before.
    const VERY_MANY: usize = 16 << 10;

    /// Touches the destinations of some frames. Each has to be looked up in the table, found in the slab, and compared by its
    /// target: four times what the processor waits for. Done for all frames in one short loop after the other, it waits for
    /// many of them at once; what follows finds them near. It decides nothing.
    pub(crate) fn warm(&mut self, frames: &VecDeque<Bytes>) {
        if let Some(warmer) = self.warmer.take() {
            self.warm_targets(frames.len(), frames.iter().map(|frame| warmer.target(frame)));
            self.warmer = Some(warmer);
        }
    }

    /// The same for targets that were found, as far as they were.
    pub(crate) fn warm_targets<'t>(&mut self, count: usize, targets: impl Iterator<Item = Option<&'t [u8]>>) {
        if self.slots.len() < Self::MANY || count < 2 {
            return;
        }
        // What was found a moment ago is near. Among very many hardly any was, and looking takes memory that is not near.
        let is_near = |target: &[u8]| self.slots.len() <= Self::VERY_MANY && self.guess(target).is_some();
        let mut wanted = [None; MOST];
        for (place, target) in wanted.iter_mut().zip(targets) {
            let far = target.filter(|target| !is_near(target));
            *place = far.map(|target| (target, self.hash(target)));
        }
        let mut found: [Option<(&[u8], usize)>; MOST] = [None; MOST];
        for (place, wanted) in found.iter_mut().zip(&wanted) {
            *place = wanted.and_then(|(target, hash)| Some((target, self.likely(hash)?)));
        }
        for slot in found.iter().flatten().filter_map(|(_, index)| self.slots.get(*index)) {
            // It is longer than what is fetched at once, and nobody knows which end comes first.
            fetch(slot);
            fetch(&slot.queued);
        }
        for slot in found.iter().flatten().filter_map(|(_, index)| self.slots.get(*index)) {
            fetch(slot.target.as_str());
            if let Some(adapter) = &slot.adapter {
                fetch(&**adapter);
            }
        }
        for (target, index) in found.into_iter().flatten() {
            self.remember_guess(target, index);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_found_where_it_usually_stands() {
        let warmer = Warmer::new(b",\"target\":");
        let frame = br#"{"header":{"type":"q","name":"n","target":"a.b","requestId":"1"},"body":{}}"#;
        assert_eq!(warmer.target(frame), Some(&b"a.b"[..]));
        for frame in ["", r#","target":"#, r#","target":1"#, r#","target":"a"#, "{}"] {
            assert_eq!(warmer.target(frame.as_bytes()), None);
        }
    }
}
