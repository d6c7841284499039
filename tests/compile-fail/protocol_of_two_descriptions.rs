//! Two descriptions in one invocation.

tieline::protocol!("tieline:channel-group", "tieline:processor-bridge");

fn main() {}
