//! A struct is no enumeration.

#[derive(tieline::Enumeration)]
struct Colour {
    red: bool,
}

fn main() {}
