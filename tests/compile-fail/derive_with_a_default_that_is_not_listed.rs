//! A default that the enumeration does not list.

#[derive(tieline::Enumeration)]
enum Colour {
    Red,
    Green,
}

#[derive(tieline::Object)]
struct Lamp {
    #[tieline(default = "GREN")]
    colour: Colour,
}

fn main() {}
