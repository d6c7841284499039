//! The keys that are not listed are kept with any value.

use std::collections::HashMap;

#[derive(tieline::Object)]
struct Lamp {
    power: i64,
    #[tieline(others)]
    others: HashMap<String, String>,
}

fn main() {}
