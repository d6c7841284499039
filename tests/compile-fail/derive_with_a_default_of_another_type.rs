//! Defaults that are no values of their fields.

#[derive(tieline::Object)]
struct Lamp {
    #[tieline(default = "5")]
    power: i64,
    #[tieline(default = 5)]
    name: String,
    #[tieline(default = 1.5)]
    steps: u8,
    #[tieline(default = ["a", 1])]
    words: Vec<String>,
    #[tieline(default = "x")]
    id: uuid::Uuid,
}

fn main() {}
