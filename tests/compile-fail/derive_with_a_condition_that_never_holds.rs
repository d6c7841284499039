//! Conditions on siblings that are not there, on values that they do not have, and on what is always there.

#[derive(tieline::Enumeration)]
enum State {
    Ringing,
    Ended,
}

#[derive(tieline::Object)]
struct Call {
    state: State,
    note: String,
    #[tieline(required_when(sate = ["RINGING"]))]
    first: Option<String>,
    #[tieline(required_when(state = ["RINGS"]))]
    second: Option<String>,
    #[tieline(required_when(note = ["RINGING"]))]
    third: Option<String>,
    #[tieline(required_when(state = ["RINGING"]))]
    fourth: String,
    #[tieline(forbidden_when(state = "RINGING"))]
    fifth: Option<String>,
}

fn main() {}
