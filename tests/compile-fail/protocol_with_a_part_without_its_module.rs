mod mine {
    pub struct Create;
}

tieline::protocol!("tieline:channel-group", with(CreateChannel = crate::mine::Create));

fn main() {}
