//! Something else than a string.

tieline::protocol!(channel_group);

fn main() {}
