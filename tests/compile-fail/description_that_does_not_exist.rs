//! The path of no file: the one that was probably meant is named.

tieline::protocol!("compile-fail/descriptions/unknown_typ.yaml");

fn main() {}
