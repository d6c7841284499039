//! An option comes behind the description.

tieline::protocol!(allow(warnings), "tieline:channel-group");

fn main() {}
