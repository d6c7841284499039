//! Fields whose type has no derive, in every place where something is asked of it.

use std::collections::BTreeMap;

enum Colour {
    Red,
}

#[derive(tieline::Event)]
#[tieline(name = "lamp.lit")]
struct Lit<'a> {
    #[tieline(default = "RED")]
    colour: Colour,
    #[tieline(required_when(colour = ["RED"]))]
    watts: Option<i64>,
    colours: Option<Vec<Colour>>,
    names: BTreeMap<std::borrow::Cow<'a, str>, Colour>,
}

#[derive(tieline::Object)]
struct Page<T> {
    colour: Box<Colour>,
    entries: Vec<T>,
}

fn main() {}
