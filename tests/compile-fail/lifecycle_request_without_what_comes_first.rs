//! Requests that are legal only after something else, without what shows that it has happened.

#[path = "descriptions/kitchen.rs"]
mod kitchen;

use kitchen::kitchen::bridge;
use kitchen::*;

async fn pour(kettle: &bridge::Kettle) {
    kettle.boil(Boil).await.unwrap();
    kettle.pour(Pour { cups: 2 }).await.unwrap();
}

async fn serve(kettle: &bridge::Kettle) {
    kettle.serve(Serve).await.unwrap();
}

async fn empty(kettle: &bridge::Kettle) {
    kettle.empty(Empty).await.unwrap();
}

fn main() {}
