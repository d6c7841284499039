//! Nothing between the parentheses.

tieline::protocol!();

fn main() {}
