//! Limits that do not fit their fields.

#[derive(tieline::Object)]
struct Lamp {
    #[tieline(range(min = 1))]
    name: String,
    #[tieline(length(max = 4))]
    power: i64,
    #[tieline(range(max = 1000))]
    steps: u8,
    #[tieline(length(min = 5, max = 4))]
    word: String,
    #[tieline(length(mix = 4))]
    other: String,
    #[tieline(count = 4)]
    all: Vec<String>,
}

fn main() {}
