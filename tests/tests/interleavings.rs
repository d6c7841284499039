//! Whole connections under random interleavings: several groups, each with lives that follow one another, handlers and
//! listeners that are suspended at random, calls that are given up, events from other tasks, small buffers, layers around
//! the handlers, and an end at any moment. Whatever happens, the laws hold, as the bytes between the two sides show.
//!
//! A run is a seed. A failure prints it, and `TIELINE_SEED=<seed> cargo test -p tieline-tests --test interleavings`
//! repeats it alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

#[path = "common"]
mod common {
    pub(crate) mod channel_group;
}

#[path = "interleavings"]
mod interleavings {
    mod bridge;
    mod check;
    mod client;
    mod layered;
    mod random;
    mod run;
    mod tap;
    mod world;
}
