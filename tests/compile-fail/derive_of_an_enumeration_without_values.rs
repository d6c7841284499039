//! An enumeration lists something.

#[derive(tieline::Enumeration)]
enum Colour {}

fn main() {}
