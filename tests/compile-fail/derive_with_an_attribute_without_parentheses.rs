//! What the attribute of a message says goes in parentheses: its name is not missing besides.

#[derive(tieline::Request)]
#[tieline = "door.light"]
struct Light;

fn main() {}
