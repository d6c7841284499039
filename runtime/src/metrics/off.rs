//! What stands in for the metrics where the feature `metrics` is off: nothing.

use crate::core::{Side, Start};
use crate::counts::Tally;
use crate::link::Link;
use crate::protocol::{Destination, Protocol};
use std::time::Instant;

/// Nothing.
#[derive(Clone, Debug)]
pub(crate) struct Meters;

/// Nothing.
#[derive(Debug)]
pub(crate) struct Timer;

/// Nothing.
#[derive(Debug)]
pub(crate) struct Published;

impl Meters {
    pub(crate) fn new(_protocol: &'static Protocol, _side: Side) -> Self {
        Self
    }

    pub(crate) fn began(&self, _start: &Start, _now: Instant) -> Timer {
        Timer
    }

    pub(crate) fn called(&self, _destination: &'static Destination, _message: usize, _since: Instant) {}
}

pub(crate) fn counted<C: Tally>(_before: &C, _now: &C) {}

impl Published {
    pub(crate) fn new(_meters: Meters) -> Self {
        Self
    }

    pub(crate) fn publish(&mut self, _link: &Link) {}
}
