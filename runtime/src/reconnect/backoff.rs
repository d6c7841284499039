//! The usual policy: exponential, with full jitter.

use super::{Next, Policy, Setback};
use std::time::Duration;
use uuid::Uuid;

/// Waits longer after each setback, and each time a random part of it: exponential back-off with full jitter, so that
/// many peers that lost the same server do not come back all at once.
///
/// The wait after the `n`th setback is anything up to `first × 2^(n-1)`, and never more than `longest`. It begins anew
/// once a connection lasted for `settled`; one that breaks at once after each attempt does not.
#[derive(Clone, Debug)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
    settled: Duration,
    most: Option<u32>,
    setbacks: u32,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            first: Duration::from_millis(500),
            longest: Duration::from_secs(30),
            settled: Duration::from_secs(10),
            most: None,
            setbacks: 0,
        }
    }
}

impl Backoff {
    /// The bound of the first wait. Half a second unless set.
    #[must_use]
    pub fn first(self, first: Duration) -> Self {
        Self { first, ..self }
    }

    /// The bound of every wait. 30 seconds unless set.
    #[must_use]
    pub fn longest(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// How long a connection has to last for the waits to begin anew. 10 seconds unless set.
    #[must_use]
    pub fn settled(self, settled: Duration) -> Self {
        Self { settled, ..self }
    }

    /// Stops at this many setbacks in a row. Never unless set.
    #[must_use]
    pub fn most_setbacks(self, most: u32) -> Self {
        Self { most: Some(most), ..self }
    }

    /// What the next wait is a random part of.
    fn bound(&self) -> Duration {
        let doublings = self.setbacks.saturating_sub(1);
        let factor = 1_u32.checked_shl(doublings).unwrap_or(u32::MAX);
        self.first.saturating_mul(factor).min(self.longest)
    }
}

impl Policy for Backoff {
    fn next(&mut self, setback: &Setback) -> Next {
        if setback.lived.is_some_and(|lived| lived >= self.settled) {
            self.setbacks = 0;
        }
        self.setbacks = self.setbacks.saturating_add(1);
        if self.most.is_some_and(|most| self.setbacks >= most) {
            return Next::Stop;
        }
        Next::Wait(self.bound().mul_f64(random_part()))
    }
}

/// A random number from 0 up to 1. A random UUID is the source of chance that is at hand.
fn random_part() -> f64 {
    const BITS: u32 = 53;
    // The lowest 62 bits of a version 4 UUID are random.
    let bits = Uuid::new_v4().as_u128() & ((1 << BITS) - 1);
    bits as f64 / (1_u64 << BITS) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reconnect::Why;
    use crate::release::End;
    use std::sync::Arc;

    fn setback(lived: Option<u64>) -> Setback {
        let lived = lived.map(Duration::from_secs);
        Setback { why: Why::Ended(Arc::new(End::PeerClosed)), attempt: 1, lived }
    }

    fn wait(policy: &mut Backoff, lived: Option<u64>) -> Duration {
        match policy.next(&setback(lived)) {
            Next::Wait(wait) => wait,
            Next::Stop => panic!("it stops"),
        }
    }

    #[test]
    fn waits_are_random_parts_of_bounds_that_double_and_end() {
        let mut longest_seen = [Duration::ZERO; 12];
        for _ in 0..500 {
            let mut policy = Backoff::default().first(Duration::from_secs(1)).longest(Duration::from_secs(20));
            for (n, seen) in longest_seen.iter_mut().enumerate() {
                *seen = wait(&mut policy, None).max(*seen);
                let bound = Duration::from_secs(1 << n).min(Duration::from_secs(20));
                assert!(*seen <= bound, "setback {n} waits {seen:?}");
            }
        }
        for (n, seen) in longest_seen.iter().enumerate() {
            let bound = Duration::from_secs(1 << n).min(Duration::from_secs(20));
            assert!(*seen > bound.mul_f64(0.9), "in 500 attempts no wait comes near {bound:?}: {seen:?}");
        }
    }

    #[test]
    fn it_begins_anew_after_a_connection_that_lasted_and_not_after_one_that_broke_at_once() {
        let mut policy = Backoff::default();
        for _ in 0..6 {
            wait(&mut policy, Some(1));
        }
        assert_eq!(policy.bound(), Duration::from_secs(16));
        wait(&mut policy, Some(10));
        assert_eq!(policy.bound(), Duration::from_millis(500));
    }

    #[test]
    fn a_hundred_thousand_setbacks_are_no_harm() {
        let mut policy = Backoff { setbacks: u32::MAX - 1, ..Backoff::default() };
        for _ in 0..3 {
            assert!(wait(&mut policy, None) <= Duration::from_secs(30));
        }
        assert_eq!(policy.bound(), Duration::from_secs(30));
    }

    #[test]
    fn it_stops_at_the_most_setbacks() {
        let mut policy = Backoff::default().most_setbacks(3);
        wait(&mut policy, None);
        wait(&mut policy, None);
        assert_eq!(policy.next(&setback(None)), Next::Stop);
    }
}
