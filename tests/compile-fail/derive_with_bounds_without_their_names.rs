//! Limits say which of their bounds is which.

#[derive(tieline::Object)]
struct Lamp {
    #[tieline(range = 1..5)]
    power: i64,
    #[tieline(range(1, 5))]
    number: i64,
    #[tieline(length(20))]
    name: String,
}

fn main() {}
