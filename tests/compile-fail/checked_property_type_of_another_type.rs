//! A type of another object of the same description.

#[derive(tieline::Request)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", name = "lamp.switch")]
struct Switch {
    state: State,
    reason: Option<String>,
    level: u8,
    code: Option<String>,
    wires: Option<Vec<Bulb<'static>>>,
}

#[derive(tieline::Object)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", type = "Box")]
struct Bulb<'a> {
    colour: Colour,
    by_name: std::collections::BTreeMap<String, Wire>,
    #[tieline(others)]
    others: std::collections::BTreeMap<std::borrow::Cow<'a, str>, tieline::codec::Json<'a>>,
}

#[derive(tieline::Object)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml")]
struct Wire {
    end_point: String,
}

#[derive(tieline::Enumeration)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml")]
enum Colour {
    Red,
    Green,
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
