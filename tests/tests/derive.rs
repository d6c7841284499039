//! A user's own structs and enums at work: what the derives give is what `protocol!` gives for the same description.

#![cfg(test)]
#![allow(missing_docs, deprecated, reason = "the description says it, and calls some of it deprecated")]

#[path = "derive/equality.rs"]
mod equality;
#[path = "derive/export.rs"]
mod export;
#[path = "derive/mine.rs"]
mod mine;

mod theirs {
    tieline::protocol!("golden/rust/types.yaml", allow(warnings));
}
