//! `protocol!` with a part twice under `with`.

mod mine {
    #[derive(Clone, Debug, PartialEq, tieline::Enumeration)]
    #[tieline(description = "examples/doorbell/doorbell.yaml", type = "Colour")]
    pub enum Colour {
        White,
        Red,
        #[tieline(other)]
        Other(String),
    }
}

mod doorbell {
    tieline::protocol!(
    "examples/doorbell/doorbell.yaml",
    with(types::Colour = crate::mine::Colour, types::Colour = crate::mine::Colour)
);
}

fn main() {}
