//! A file that is not YAML. What uses the protocol is not complained about too.

tieline::protocol!("compile-fail/descriptions/not_yaml.yaml");

fn main() {}
