//! Whether a property may be left out is for its type to say.

#[derive(tieline::Object)]
struct Lamp {
    #[tieline(optional)]
    name: String,
}

fn main() {}
