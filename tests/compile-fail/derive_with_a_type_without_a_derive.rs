//! A field whose type has no derive.

struct Bulb {
    power: i64,
}

#[derive(tieline::Object)]
struct Lamp {
    bulb: Bulb,
}

fn main() {}
