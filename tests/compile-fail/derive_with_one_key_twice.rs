//! Two fields have one key.

#[derive(tieline::Object)]
struct Lamp {
    end_point: String,
    #[tieline(key = "end-point")]
    address: String,
}

fn main() {}
