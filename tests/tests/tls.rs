//! TLS with certificates that are right, wrong, expired and missing, and that are changed while connections live.
//!
//! `cargo test -p tieline-tests --features tls --test tls`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

#[path = "common"]
mod common {
    pub(crate) mod channel_group;
}

#[path = "tls"]
mod tls {
    mod files;
    mod handshakes;
    mod office;
    mod plain;
    mod reload;
}
