//! A string with nothing in it.

tieline::protocol!("");

fn main() {}
