//! Events before the initialization query has arrived: with what raises them made by hand, and from what comes to hand.

#[path = "descriptions/kitchen.rs"]
mod kitchen;

use kitchen::kitchen::{bridge, client};
use kitchen::*;

struct Adapter {
    events: client::KettleEvents,
}

#[derive(Default)]
struct Other {
    events: client::KettleEvents,
}

fn made() -> Adapter {
    Adapter { events: client::KettleEvents::new() }
}

fn made_otherwise() -> Adapter {
    Adapter { events: Default::default() }
}

impl client::Kettle for Adapter {
    async fn boil(&mut self, _: Boil, call: &tieline::Call) -> Result<BoilResponse, tieline::Failure> {
        call.events().whistled(Whistled { times: 1 }).await?;
        Ok(BoilResponse { degrees: 100 })
    }
}

async fn raise(kettle: &bridge::Kettle) {
    kettle.whistled(Whistled { times: 1 }).await.unwrap();
}

async fn start(transport: impl tieline::Transport) {
    let connection = client::Endpoint::new().kettle(|_| Ok(made())).start(transport);
    connection.events().whistled(Whistled { times: 1 }).await.unwrap();
}

fn main() {}
