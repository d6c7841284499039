//! Imports of a description in the invocation itself begin at the folder of `Cargo.toml`.

tieline::protocol!(
    r#"
    tieline: 1
    protocol: lamps
    imports: [compile-fail/descriptions/unknown_typ.yaml]
    "#
);

fn main() {}
