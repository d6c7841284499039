//! Two variants have one word.

#[derive(tieline::Enumeration)]
enum Colour {
    Red,
    #[tieline(value = "RED")]
    Rouge,
}

fn main() {}
