//! What stands on the wire, in both directions, compared with what was written by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

#[path = "common"]
mod common {
    pub(crate) mod channel_group;
    pub(crate) mod raw;
}

#[path = "wire"]
mod wire {
    mod asked;
    mod ends;
    mod events;
    mod received;
    mod sent;
}
