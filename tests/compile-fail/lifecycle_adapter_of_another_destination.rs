//! An adapter of one destination where one of another is wanted, one that is handed to the wrong side, and a listener that is none.

#[path = "descriptions/kitchen.rs"]
mod kitchen;

use kitchen::kitchen::{bridge, client};

struct Adapter;

impl client::Cup for Adapter {}

fn listen(connection: &bridge::Connection) {
    let _ = connection.kettle("k.1", Adapter);
}

fn listen_to_a_child(kettle: &bridge::Kettle) {
    let _ = kettle.cup("2", Adapter);
}

fn answer(transport: impl tieline::Transport) {
    bridge::Endpoint::new().cup(|_| Ok(Adapter)).start(transport);
}

fn main() {
    let _ = client::Endpoint::new().kettle(|_| Ok(Adapter));
}
