mod mine {
    pub struct Colour;
}

tieline::protocol!("tieline:channel-group", with(types::EndPont = crate::mine::Colour));

fn main() {}
