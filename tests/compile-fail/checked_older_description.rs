//! A type that was checked against an older description than the one that holds it.

#[derive(tieline::Request)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", name = "lamp.switch")]
struct Switch {
    state: State,
    reason: Option<String>,
    level: u8,
    code: Option<String>,
}

#[derive(tieline::Enumeration)]
#[tieline(description = "compile-fail/descriptions/lamps_before.yaml")]
enum State {
    On,
    Off,
    #[tieline(other)]
    Other(String),
}

fn main() {}
