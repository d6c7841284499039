#[tieline::describe(protocol = "doorbell", wire = "tieline:channel-group")]
struct Door;

fn main() {}
