//! An answer that two destinations have, and not the same.

#[derive(tieline::Response)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", answers = "lamp.ask")]
struct Answer {
    state: Option<State>,
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
