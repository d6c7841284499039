//! Destinations that belong to others, over whole connections: the chain of the processor bridge, from a session down to a
//! conversation.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

#[path = "family"]
mod family {
    mod bridge;
    mod chain;
    mod telephones;
}
