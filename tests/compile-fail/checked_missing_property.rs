//! A property that must be there and that no field is.

#[derive(tieline::Request)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", name = "lamp.switch")]
struct Switch {
    reason: Option<String>,
    level: u8,
    code: Option<String>,
}

#[derive(tieline::Enumeration)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml")]
enum State {
    On,
    Off,
    HalfWay,
    #[tieline(other)]
    Other(String),
}

fn main() {}
