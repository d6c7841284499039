//! How much of a connection the recorder knows.

use super::levels::{gauges, values};
use super::meters::Meters;
use crate::counts::Counts;
use crate::link::Link;

/// How much of one connection's counts and levels the recorder knows: what is told next is what changed.
#[derive(Debug)]
pub(crate) struct Published {
    meters: Meters,
    counts: Counts,
    levels: gauges::Values,
}

impl Published {
    pub(crate) fn new(meters: Meters) -> Self {
        Self { meters, counts: Counts::default(), levels: gauges::Values::default() }
    }

    /// Tells the recorder what changed. Its code runs outside the lock.
    pub(crate) fn publish(&mut self, link: &Link) {
        let (counts, levels) = {
            let core = link.lock();
            (core.counts, values(&core.levels()))
        };
        if counts != self.counts {
            self.meters.count(&self.counts, &counts);
            self.counts = counts;
        }
        if levels != self.levels {
            self.meters.shift(&self.levels, &levels);
            self.levels = levels;
        }
    }
}

/// A connection that is over has nothing.
impl Drop for Published {
    fn drop(&mut self) {
        self.meters.shift(&self.levels, &gauges::Values::default());
    }
}
