//! One variant keeps what is not listed.

#[derive(tieline::Enumeration)]
enum Colour {
    Red,
    #[tieline(other)]
    Other(String),
    #[tieline(other)]
    Rest(String),
}

fn main() {}
