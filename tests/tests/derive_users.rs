//! The derives in users' crates as they are: generic, nested, renamed, without a prelude, made by other macros, and with
//! every lint denied.

#![cfg(test)]
#![deny(
    warnings,
    clippy::all,
    clippy::pedantic,
    rust_2018_idioms,
    unused_qualifications,
    single_use_lifetimes,
    unused_lifetimes,
    missing_debug_implementations
)]

#[path = "derive_users/forms.rs"]
mod forms;
#[path = "derive_users/generic.rs"]
mod generic;
#[path = "derive_users/made_by_macros.rs"]
mod made_by_macros;
#[path = "derive_users/renamed.rs"]
mod renamed;
#[path = "derive_users/without_prelude.rs"]
mod without_prelude;

use tieline::codec::{Decode, Encode, decode_body};

/// What a value is on the wire.
fn written(value: &impl Encode) -> String {
    let mut out = Vec::new();
    value.encode(&mut out).expect("it can be written");
    String::from_utf8(out).expect("JSON is text")
}

/// Reads a text, writes it again, and compares both.
fn round<'t, T: Decode<'t> + Encode>(text: &'t str) -> T {
    let read: T = decode_body(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(written(&read), text);
    read
}
