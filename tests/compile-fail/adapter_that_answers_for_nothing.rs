//! An adapter of one destination where one of another is wanted, and a listener that is none.

tieline::protocol!("golden/rust/order.yaml");

struct Adapter;

impl street::Bell for Adapter {}

fn listen(connection: &house::Connection) {
    let _ = connection.hall("elm.7", Adapter);
}

fn main() {
    let _ = street::Endpoint::new().hall(|_| Ok(Adapter));
}
