//! A variant that the description does not list.

#[derive(tieline::Enumeration)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml")]
enum State {
    On,
    Off,
    Purple,
    HalfWay,
    #[tieline(other)]
    Other(String),
}

fn main() {}
