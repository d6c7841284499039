//! Messages that a restricted destination is without: a request, one with properties, one of a relative, and an event.

tieline::protocol!("golden/rust/order.yaml");

async fn ask(bulb: &house::Bulb) {
    bulb.off().await.unwrap();
    bulb.dim(lantern::Dim::builder().to(3).build()).await.unwrap();
    let _ = bulb.trim().await;
}

async fn tell(bulb: &street::BulbEvents) {
    bulb.flickered().await.unwrap();
}

fn main() {}
