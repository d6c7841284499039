//! `protocol!` with an unknown part under `with`.

mod mine {
    pub struct Colour;
}

tieline::protocol!("tieline:channel-group", with(types::Chanel = crate::mine::Colour));

fn main() {}
