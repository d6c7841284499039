//! Layers of tower around the handlers: what they do, and that the laws hold whatever they do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

#[path = "common"]
mod common {
    pub(crate) mod channel_group;
    pub(crate) mod desk;
}

#[path = "layers"]
mod layers {
    mod bad;
    mod events;
    mod naughty;
    mod seen;
    mod stacks;
    mod talk;
    mod towers;
}
