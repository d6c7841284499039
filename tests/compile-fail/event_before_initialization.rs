//! An adapter that wants to raise an event when it is made. What raises events arrives with the initialization query, and
//! there is no other way to come by it.

tieline::protocol!("tieline:channel-group");

struct Adapter {
    events: client::ChannelGroupEvents,
}

impl client::ChannelGroup for Adapter {}

fn main() {
    let _ = client::Endpoint::new().channel_group(|target| {
        let _ = client::ChannelGroupEvents::new(target);
        Ok(Adapter { events: client::ChannelGroupEvents(target) })
    });
}
