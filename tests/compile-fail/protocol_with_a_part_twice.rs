mod mine {
    pub struct Colour;
}

tieline::protocol!(
    "tests/examples/doorbell/doorbell.yaml",
    with(types::Colour = crate::mine::Colour, types::Colour = crate::mine::Colour)
);

fn main() {}
