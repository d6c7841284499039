//! The laws, over whole connections and every transport. Each test carries the number of the law that it is about.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

#[path = "common"]
mod common {
    pub(crate) mod channel_group;
    pub(crate) mod desk;
    pub(crate) mod frame;
    pub(crate) mod raw;
    #[cfg(feature = "tls")]
    pub(crate) mod tls;
    pub(crate) mod transport;
}

#[path = "laws"]
mod laws {
    mod bounds;
    mod conversation;
    mod disposal;
    mod early_events;
    mod held_events;
    mod losses;
    mod one_answer;
    mod order;
    mod phases;
}
