#[tieline::destination(target = "{street}.{number}")]
trait Door {}

fn main() {}
