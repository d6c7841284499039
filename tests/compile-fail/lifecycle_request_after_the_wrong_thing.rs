//! Requests that are legal only after something else, with what does not show that it has happened: an answer alone, what
//! another request returned, what is not unwrapped yet, and what is not borrowed.

#[path = "descriptions/kitchen.rs"]
mod kitchen;

use kitchen::kitchen::bridge;
use kitchen::*;

async fn pour(kettle: &bridge::Kettle) {
    let boiled = kettle.boil(Boil).await.unwrap();
    kettle.pour(&boiled.into_response(), Pour { cups: 2 }).await.unwrap();
}

async fn pour_twice(kettle: &bridge::Kettle) {
    let boiled = kettle.boil(Boil).await.unwrap();
    let poured = kettle.pour(&boiled, Pour { cups: 2 }).await.unwrap();
    kettle.pour(&poured, Pour { cups: 2 }).await.unwrap();
}

async fn pour_at_once(kettle: &bridge::Kettle) {
    let boiled = kettle.boil(Boil).await;
    kettle.pour(&boiled, Pour { cups: 2 }).await.unwrap();
}

async fn pour_it(kettle: &bridge::Kettle) {
    let boiled = kettle.boil(Boil).await.unwrap();
    kettle.pour(boiled, Pour { cups: 2 }).await.unwrap();
}

async fn pour_the_other_way_round(kettle: &bridge::Kettle) {
    let boiled = kettle.boil(Boil).await.unwrap();
    kettle.pour(Pour { cups: 2 }, &boiled).await.unwrap();
}

async fn serve(kettle: &bridge::Kettle) {
    let boiled = kettle.boil(Boil).await.unwrap();
    kettle.serve(&boiled, Serve).await.unwrap();
}

async fn empty(kettle: &bridge::Kettle) {
    let boiled = kettle.boil(Boil).await.unwrap();
    kettle.empty(&boiled, Empty).await.unwrap();
}

fn main() {}
