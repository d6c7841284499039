//! A `Debug` that would show what the description calls secret.

#[derive(Debug)]
#[derive(tieline::Request)]
#[tieline(description = "compile-fail/descriptions/lamps.yaml", name = "lamp.unlock")]
struct Unlock {
    code: Option<String>,
}

fn main() {}
