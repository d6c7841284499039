//! A destination outside of a protocol.

#[tieline::destination(target = "{street}.{number}")]
trait Door {}

fn main() {}
