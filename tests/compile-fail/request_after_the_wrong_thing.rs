//! A request that is legal only after another has succeeded, with an answer that was made by hand, with the answer alone
//! and with what another request returned.

tieline::protocol!("golden/rust/order.yaml");

async fn leave(hall: house::Hall) {
    let made = hall::PaintResponse::builder().litres(1).build();
    hall.leave(&made).await.unwrap();
}

async fn leave_after_hiding(hall: house::Hall) {
    let hidden = hall.hide().await.unwrap();
    hall.leave(&hidden).await.unwrap();
}

async fn expect(hall: house::Hall) {
    let hidden = hall.hide().await.unwrap();
    hall.expect(&hidden).await.unwrap();
}

fn main() {}
