//! No comma between the description and an option.

tieline::protocol!("tieline:channel-group" allow(warnings));

fn main() {}
