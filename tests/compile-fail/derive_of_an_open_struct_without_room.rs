//! What is open keeps what it does not list, and needs a field for it.

#[derive(tieline::Object)]
#[tieline(open)]
struct Lamp {
    power: i64,
}

fn main() {}
