//! `protocol!` with a part without its module under `with`.

mod mine {
    pub struct Create;
}

tieline::protocol!("tieline:channel-group", with(CreateChannel = crate::mine::Create));

fn main() {}
