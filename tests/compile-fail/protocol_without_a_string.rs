//! Something else than the path of a description.

tieline::protocol!(channel_group);

fn main() {}
