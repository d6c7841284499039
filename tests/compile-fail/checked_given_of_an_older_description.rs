//! A type that was checked against an older description than the one of the protocol that takes it.

#[derive(tieline::Enumeration, Clone, Debug, PartialEq)]
#[tieline(description = "compile-fail/descriptions/lamps_before.yaml")]
pub enum State {
    On,
    Off,
    #[tieline(other)]
    Other(String),
}

mod lamps {
    tieline::protocol!("compile-fail/descriptions/lamps.yaml", with(types::State = crate::State));
}

fn main() {}
