//! A value of an enumeration is one word, and what keeps the others needs room.

#[derive(tieline::Enumeration)]
enum Colour {
    Red,
    Rgb(u8, u8, u8),
    Named(String),
    #[tieline(other)]
    Other,
}

fn main() {}
