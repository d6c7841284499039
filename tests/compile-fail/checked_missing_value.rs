//! A listed value that no variant is.

#[derive(tieline::Enumeration)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml")]
enum State {
    On,
    HalfWay,
    #[tieline(other)]
    Other(String),
}

fn main() {}
