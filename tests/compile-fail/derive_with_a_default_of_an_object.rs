//! A default, and a condition, of a type that is no enumeration.

#[derive(tieline::Object)]
struct Colour {
    name: String,
}

#[derive(tieline::Object)]
struct Lamp {
    #[tieline(default = "RED")]
    colour: Colour,
    #[tieline(required_when(colour = ["RED"]))]
    watts: Option<i64>,
}

fn main() {}
