//! `protocol!` with an enumeration that cannot stand in a generated struct.

mod mine {
    #[derive(tieline::Enumeration)]
    #[tieline(description = "examples/doorbell/doorbell.yaml", type = "Colour")]
    pub enum Colour {
        White,
        Red,
        #[tieline(other)]
        Other(String),
    }
}

mod doorbell {
    tieline::protocol!("examples/doorbell/doorbell.yaml", with(types::Colour = crate::mine::Colour));
}

fn main() {}
