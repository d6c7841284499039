//! What bad input gets: bytes that were written by hand, against a real end of a connection.
//!
//! For each there is a typed fault that says what was wrong and where, a consequence, an answer or none on the wire, and
//! a count. In all of them something else is under way, and ends as it would have without the bad input.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

#[path = "common"]
mod common {
    pub(crate) mod channel_group;
    pub(crate) mod desk;
    pub(crate) mod frame;
    pub(crate) mod observed;
    pub(crate) mod raw;
}

#[path = "bad_input"]
mod bad_input {
    mod answers;
    mod at_the_bridge;
    mod at_the_client;
    mod bad;
    mod directions;
    mod framing;
    mod headers;
    mod json;
    mod layers;
    mod names;
    mod properties;
    mod request_ids;
}
