//! A description that is not there, named by two structs: one error each, at the path.

#[derive(tieline::Request)]
#[tieline(description = "compile-fail/descriptions/lampes.yaml", name = "lamp.switch")]
struct Switch {
    state: State,
    reason: Option<String>,
    level: u8,
    code: Option<String>,
}

#[derive(tieline::Enumeration)]
#[tieline(description = "compile-fail/descriptions/lampes.yaml")]
enum State {
    On,
    Off,
    HalfWay,
    #[tieline(other)]
    Other(String),
}

fn main() {}
