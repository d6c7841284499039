#[tieline::describe(protocol = "doorbell", wire = "tieline:channel-group")]
mod doorbell {}

fn main() {}
