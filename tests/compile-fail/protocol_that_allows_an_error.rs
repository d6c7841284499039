//! Only warnings can be allowed.

tieline::protocol!("compile-fail/descriptions/unknown_type.yaml", allow(unknown-type));

fn main() {}
