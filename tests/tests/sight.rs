//! What an application can see: spans, metrics and snapshots.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

#[path = "common"]
mod common {
    pub(crate) mod channel_group;
    pub(crate) mod desk;
}

#[path = "sight"]
mod sight {
    mod capture;
    mod metrics;
    mod peer;
    mod snapshots;
    mod spans;
    mod talk;
}
