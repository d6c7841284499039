//! Requests that are legal only after something else, without what shows that it has happened.

tieline::protocol!("golden/rust/order.yaml");

async fn paint(hall: &house::Hall) {
    let red = hall::Paint::builder().colour("red").build();
    hall.paint(red).await.unwrap();
}

async fn expect(hall: &house::Hall) {
    hall.expect().await.unwrap();
}

fn main() {}
