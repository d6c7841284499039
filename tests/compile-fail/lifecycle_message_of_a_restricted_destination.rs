//! Messages that a restricted destination is without.

#[path = "descriptions/kitchen.rs"]
mod kitchen;

use kitchen::kitchen::{bridge, client};
use kitchen::*;

async fn ask(kettle: &bridge::ShowKettle) {
    kettle.serve(Serve).await.unwrap();
}

async fn tell(kettle: &client::ShowKettleEvents) {
    kettle.whistled(Whistled { times: 1 }).await.unwrap();
}

fn main() {}
