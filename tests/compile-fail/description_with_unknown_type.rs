//! A property of a type that is not described: one error, in the file and at the place where it is, although the
//! message is used here.

tieline::protocol!("compile-fail/descriptions/unknown_type.yaml");

fn main() {
    let _ = lamp::Switch::builder().on(true).build();
    assert_eq!(PROTOCOL.name, "lamps");
}
