//! Failure details of a request whose failures tell none.

#[derive(tieline::Response)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", answers = "lamp.switch", fails)]
struct NotSwitched {
    cause: Option<String>,
}

fn main() {}
