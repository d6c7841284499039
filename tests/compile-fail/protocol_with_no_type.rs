//! `protocol!` with no type under `with`.

tieline::protocol!("tieline:channel-group", with(types::EndPoint));

fn main() {}
