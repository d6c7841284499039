//! A request of one destination, sent to another.

tieline::protocol!("golden/rust/order.yaml");

async fn ask(lantern: &house::Lantern) {
    lantern.dim(bell::Ring::new()).await.unwrap();
}

fn main() {}
