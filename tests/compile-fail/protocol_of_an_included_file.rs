//! The text of a file instead of its path.

tieline::protocol!(include_str!("descriptions/not_yaml.yaml"));

fn main() {}
