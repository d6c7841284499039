//! A condition on a property that the inner object does not have.

#[derive(tieline::Enumeration)]
enum State {
    Ringing,
}

#[derive(tieline::Object)]
struct Line {
    number: Option<String>,
}

#[derive(tieline::Object)]
struct Call {
    state: State,
    #[tieline(within(nummer(required_when(state = ["RINGING"]))))]
    line: Line,
}

fn main() {}
