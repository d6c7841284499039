//! An adapter that holds what cannot go to another thread.

tieline::protocol!("golden/rust/order.yaml");

struct Adapter {
    _shared: std::rc::Rc<()>,
}

impl street::Hall for Adapter {}

fn main() {}
