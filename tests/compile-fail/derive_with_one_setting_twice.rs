//! One setting stands twice.

#[derive(tieline::Object)]
struct Lamp {
    #[tieline(key = "watts", key = "power")]
    power: i64,
}

fn main() {}
