//! A type of the user's own that names no description.

#[derive(tieline::Request)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", name = "lamp.switch")]
struct Switch {
    state: State,
    reason: Option<String>,
    level: u8,
    code: Option<String>,
    wires: Option<Vec<Wire>>,
}

#[derive(tieline::Object)]
struct Wire {
    end_point: String,
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
