//! A listener's method for an event that a request has to come after, written like those of other events.

tieline::protocol!("golden/rust/order.yaml");

struct Ears;

impl house::HallListener for Ears {
    async fn opened(&mut self, _: hall::Opened<'_>, _: &tieline::Delivery) {}
}

fn main() {}
