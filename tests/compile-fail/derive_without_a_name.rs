//! A request has a name on the wire.

#[derive(tieline::Request)]
struct Light {
    on: bool,
}

fn main() {}
