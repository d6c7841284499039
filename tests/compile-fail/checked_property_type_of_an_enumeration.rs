//! An enumeration in the description, a string in Rust.

#[derive(tieline::Request)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", name = "lamp.switch")]
struct Switch {
    state: String,
    reason: Option<String>,
    level: u8,
    code: Option<String>,
}

fn main() {}
