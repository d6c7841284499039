//! A struct whose field is a struct with a reference in it.

#[derive(tieline::Object)]
struct Bulb<'a> {
    maker: &'a str,
}

#[derive(tieline::Object)]
struct Lamp<'a> {
    bulbs: Option<Vec<Bulb<'a>>>,
}

fn main() {}
