//! A setting that means something only together with a description.

#[derive(tieline::Response)]
#[tieline(answers = "lamp.ask")]
struct Answer {
    state: String,
}

fn main() {}
