//! Types that nothing on the wire stands for.

use std::collections::{HashMap, HashSet};

#[derive(tieline::Object)]
struct Lamp {
    pair: (i64, String),
    bytes: [u8; 4],
    letter: char,
    big: u128,
    set: HashSet<String>,
    lists: Vec<Vec<String>>,
    gaps: Vec<Option<i64>>,
    twice: Option<Option<i64>>,
    numbered: HashMap<i64, String>,
    function: fn(),
    other: &'static [u8],
}

fn main() {}
