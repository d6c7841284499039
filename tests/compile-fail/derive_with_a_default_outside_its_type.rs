//! A default that the field's type or its limit does not hold.

#[derive(tieline::Object)]
struct Lamp {
    #[tieline(default = 256)]
    power: u8,
    #[tieline(default = "bright", length(max = 3))]
    name: String,
}

fn main() {}
