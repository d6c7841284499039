//! A misspelt variant.

#[derive(tieline::Enumeration)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml")]
enum State {
    Onn,
    Off,
    HalfWay,
    #[tieline(other)]
    Other(String),
}

fn main() {}
