//! An attribute without parentheses, and one with a comma too few.

#[derive(tieline::Object)]
#[tieline]
struct Lamp {
    #[tieline(secret key = "watts")]
    power: i64,
}

fn main() {}
