//! A handle that is used although the destination was disposed of.

#[path = "descriptions/kitchen.rs"]
mod kitchen;

use kitchen::kitchen::bridge;
use kitchen::*;

async fn use_it_again(kettle: bridge::Kettle) {
    let _ = kettle.away(Away).await;
    let _ = kettle.boil(Boil).await;
}

fn main() {}
