//! The choices that a description is made by.

use std::fmt;

use proptest::prelude::*;

/// A list of numbers from which every choice is taken in turn. When it has run out each choice is the simplest one, so
/// that a description has an end, and a shorter list with smaller numbers is a simpler description: that is how proptest
/// finds the smallest that fails.
#[derive(Clone, Default)]
pub(crate) struct Tape {
    numbers: std::vec::IntoIter<u8>,
}

/// Tapes of all lengths up to this one.
pub(crate) fn tape(longest: usize) -> impl Strategy<Value = Tape> {
    prop::collection::vec(any::<u8>(), 0..=longest).prop_map(|numbers| Tape { numbers: numbers.into_iter() })
}

impl fmt::Debug for Tape {
    /// How long it is: what it holds says nothing to anybody.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} choices", self.numbers.len())
    }
}

impl Tape {
    /// A number below `end`; the simplest choice is 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let mut number = 0;
        let mut most = 1;
        while most < end {
            number = 256 * number + usize::from(self.numbers.next().unwrap_or(0));
            most *= 256;
        }
        number % end.max(1)
    }

    /// Rarely `true`; the simplest choice is not.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) + 1 == times
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Some of these, in a random order, each at most once.
    pub(crate) fn some<T: Clone>(&mut self, from: &[T], least: usize) -> Vec<T> {
        let mut left = from.to_vec();
        let count = least + self.below(from.len() + 1 - least);
        (0..count).map(|_| left.remove(self.below(left.len()))).collect()
    }

    /// The same in another order; the simplest is the one that they have.
    pub(crate) fn shuffled<T>(&mut self, mut from: Vec<T>) -> Vec<T> {
        (0..from.len()).map(|_| from.remove(self.below(from.len()))).collect()
    }
}
