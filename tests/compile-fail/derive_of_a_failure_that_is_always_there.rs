//! What a failure tells may be missing.

#[derive(tieline::Response)]
#[tieline(fails)]
struct LightFailure {
    fuse: i64,
}

fn main() {}
