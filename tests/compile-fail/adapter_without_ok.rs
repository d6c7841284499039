//! What accepts a destination gives an adapter, or a failure.

tieline::protocol!("golden/rust/order.yaml");

struct Adapter;

impl street::Hall for Adapter {}

fn main() {
    let _ = street::Endpoint::new().hall(|_| Adapter);
}
