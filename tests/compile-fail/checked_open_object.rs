//! No field for other keys where the description keeps them.

#[derive(tieline::Object)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", type = "Shade")]
struct Shade {
    width: i64,
}

fn main() {}
