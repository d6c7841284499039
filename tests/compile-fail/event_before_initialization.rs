//! An adapter that wants to raise events as soon as it is made. What raises them arrives with the initialization query, and
//! there is no other way to come by it.

tieline::protocol!("tieline:channel-group");

struct Adapter {
    events: client::ChannelGroupEvents,
}

impl Adapter {
    fn new() -> Self {
        Self { events: client::ChannelGroupEvents {} }
    }
}

fn main() {
    let _ = Adapter::new().events;
}
