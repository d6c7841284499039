//! A description that stands in the invocation itself, without a line break: it is taken for a path.

tieline::protocol!("tieline: 1");

fn main() {}
