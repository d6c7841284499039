tieline::protocol!("tieline:channel-group", with(types::EndPoint));

fn main() {}
