//! Two descriptions in one module: their names are in each other's way.

tieline::protocol!("compile-fail/descriptions/lamp.yaml");
tieline::protocol!("compile-fail/descriptions/lamp.yaml");

fn main() {}
