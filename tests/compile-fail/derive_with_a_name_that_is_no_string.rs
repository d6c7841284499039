//! A name on the wire is a string.

#[derive(tieline::Request)]
#[tieline(name = door.light)]
struct Light {
    on: bool,
}

fn main() {}
