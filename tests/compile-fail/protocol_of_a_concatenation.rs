//! A macro that would give a string: it is not expanded yet.

tieline::protocol!(concat!("tieline:", "channel-group"));

fn main() {}
