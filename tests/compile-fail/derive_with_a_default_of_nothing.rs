//! A default of a type of which nothing is known, and one of what may be missing.

#[derive(tieline::Enumeration)]
enum Colour {
    Red,
    Green,
}

#[derive(tieline::Object)]
struct Lamp {
    #[tieline(default)]
    colour: Colour,
    #[tieline(default = 3)]
    power: Option<i64>,
}

fn main() {}
