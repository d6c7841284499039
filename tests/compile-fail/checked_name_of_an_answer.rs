//! An answer that says its name in place of what it answers.

#[derive(tieline::Response)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", name = "lamp.ask")]
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
