//! A string of bytes: a description is text.

tieline::protocol!(b"compile-fail/descriptions/not_yaml.yaml");

fn main() {}
