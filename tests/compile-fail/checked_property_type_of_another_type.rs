//! A type of another object of the same description.

#[derive(tieline::Request)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", name = "lamp.switch")]
struct Switch {
    state: State,
    reason: Option<String>,
    wires: Option<Vec<Bulb>>,
}

#[derive(tieline::Object)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml")]
struct Bulb {
    watts: i64,
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
