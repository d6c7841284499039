//! A destination that belongs to one kind of destination, from the handle of another.

tieline::protocol!("golden/rust/order.yaml");

fn open(lantern: &house::Lantern) {
    let _ = lantern.bell("1", ());
}

fn main() {}
