//! A module that describes a protocol: a struct.

#[tieline::describe(protocol = "doorbell", wire = "tieline:channel-group")]
struct Door;

fn main() {}
