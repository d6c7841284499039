//! A name of no description that ships with Tieline.

tieline::protocol!("tieline:channel-groups");

fn main() {}
