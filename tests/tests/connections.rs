//! Connections that come, go and come again: listening and connecting ends, shutdowns, limits, and what becomes of what is
//! under way.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

#[path = "common"]
mod common {
    pub(crate) mod channel_group;
    pub(crate) mod desk;
}

#[path = "connections"]
mod connections {
    mod door;
    mod endings;
    mod limits;
    mod peers;
    mod policy;
    mod reconnect;
    mod shut_down;
    mod shut_down_at_random;
    mod wire;
}
