//! A variant for other values where the description lists all.

#[derive(tieline::Enumeration)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml")]
enum Colour {
    Red,
    Green,
    #[tieline(other)]
    Other(String),
}

fn main() {}
