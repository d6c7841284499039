//! A module that describes a protocol: without a destination.

#[tieline::describe(protocol = "doorbell", wire = "tieline:channel-group")]
mod doorbell {}

fn main() {}
