//! Fields without names have no keys.

#[derive(tieline::Request)]
#[tieline(name = "door.light")]
struct Light(bool);

fn main() {}
