//! The request ids that this side hands out.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use uuid::Uuid;

/// Makes request ids: UUIDs of version 7, each larger than the one before, or random ones.
///
/// An ordered id is a time in milliseconds and 74 bits behind it. These are random where a millisecond begins and grow by a
/// random step within it (RFC 9562, 6.2, method 2), from a generator of the connection's own, which was seeded with 122 bits
/// of the system's randomness. Who can guess one gains nothing: it means something on its own connection alone.
#[derive(Debug)]
pub(super) struct NewIds {
    random: bool,
    /// What the clocks said when they were read together.
    anchor: Option<(Instant, Duration)>,
    /// When the next millisecond begins: until then there is no time to be worked out.
    until: Option<Instant>,
    millisecond: u64,
    tail: u128,
    seeds: [u64; 2],
}

impl NewIds {
    /// How long the one clock is trusted to go like the other.
    const TRUSTED: Duration = Duration::from_secs(1);
    /// The bits of an ordered id that are not its time.
    const TAIL: u32 = 74;

    pub(super) fn new(random: bool) -> Self {
        let seed = Uuid::new_v4().as_u128();
        Self { random, anchor: None, until: None, millisecond: 0, tail: 0, seeds: [seed as u64, (seed >> 64) as u64] }
    }

    /// An id that was never handed out before.
    pub(super) fn next(&mut self, now: Instant) -> Uuid {
        if self.random {
            return Uuid::new_v4();
        }
        let millisecond = match self.until {
            Some(until) if now < until => 0,
            _ => self.time(now),
        };
        if millisecond > self.millisecond {
            self.millisecond = millisecond;
            // The highest bit is left clear, so that there is room to grow.
            self.tail = (u128::from(self.draw(0)) << 64 | u128::from(self.draw(1))) >> (128 - Self::TAIL + 1);
        } else {
            self.tail += u128::from(self.draw(1) >> 32) + 1;
            if self.tail >> Self::TAIL != 0 {
                self.tail &= (1 << Self::TAIL) - 1;
                self.millisecond += 1;
            }
        }
        let (high, low) = (self.tail >> 62, self.tail & ((1 << 62) - 1));
        Uuid::from_u128(u128::from(self.millisecond) << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low)
    }

    /// Milliseconds since 1970, from the clock that was read anyway.
    fn time(&mut self, now: Instant) -> u64 {
        let (at, was) = match self.anchor {
            Some((at, was)) if now.saturating_duration_since(at) < Self::TRUSTED => (at, was),
            _ => {
                let was = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                self.anchor = Some((now, was));
                (now, was)
            }
        };
        let time = was + now.saturating_duration_since(at);
        let left = Duration::from_millis(1) - Duration::from_nanos(u64::from(time.subsec_nanos() % 1_000_000));
        self.until = now.checked_add(left);
        time.as_millis() as u64
    }

    /// The next number of one of two generators (splitmix64).
    fn draw(&mut self, which: usize) -> u64 {
        let [one, other] = &mut self.seeds;
        let seed = if which == 0 { one } else { other };
        *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = *seed;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^ (number >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordered_ids_are_of_version_7_tell_their_time_and_grow() {
        let mut ids = NewIds::new(false);
        let began = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let mut now = Instant::now();
        let mut last = Uuid::nil();
        for number in 0..10_000_u64 {
            let id = ids.next(now);
            assert!(id > last, "{id} comes after {last}");
            assert_eq!((id.get_version_num(), id.get_variant()), (7, uuid::Variant::RFC4122));
            let (seconds, nanos) = id.get_timestamp().unwrap().to_unix();
            let told = Duration::new(seconds, nanos);
            assert!(told + Duration::from_secs(5) > began && told < began + Duration::from_secs(20), "{told:?}");
            last = id;
            if number % 100 == 0 {
                now += Duration::from_millis(2);
            }
        }
    }

    #[test]
    fn a_full_millisecond_runs_over_into_the_next() {
        let mut ids = NewIds::new(false);
        let now = Instant::now();
        let _first = ids.next(now);
        ids.tail = (1 << NewIds::TAIL) - 1;
        let before = ids.millisecond;
        let last = Uuid::from_u128(u128::from(before) << 80 | 0x7fff << 64 | (0b1011 << 60) | ((1 << 60) - 1));
        let next = ids.next(now);
        assert_eq!(ids.millisecond, before + 1);
        assert!(next > last);
        assert_eq!((next.get_version_num(), next.get_variant()), (7, uuid::Variant::RFC4122));
    }

    #[test]
    fn two_connections_never_hand_out_one_id() {
        let (mut one, mut other) = (NewIds::new(false), NewIds::new(false));
        let now = Instant::now();
        let ids: std::collections::HashSet<_> = (0..10_000).flat_map(|_| [one.next(now), other.next(now)]).collect();
        assert_eq!(ids.len(), 20_000);
    }

    #[test]
    fn random_ids_are_of_version_4() {
        assert_eq!(NewIds::new(true).next(Instant::now()).get_version_num(), 4);
    }
}
