//! An adapter of a module whose method does not fit the trait: both are shown.

#[path = "descriptions/door_messages.rs"]
mod messages;

#[tieline::describe(protocol = "doorbell", wire = "tieline:channel-group")]
mod doorbell {
    use super::messages::*;
    use tieline::{Call, Failure};

    #[destination(target = "{street}.{number}")]
    trait Door {
        #[query(init)]
        async fn hello(
            &mut self,
            query: Hello,
            events: client::DoorEvents,
            call: &Call,
        ) -> Result<HelloResponse<'_>, Failure>;
        #[request]
        async fn light(&mut self, request: Light<'_>, call: &Call) -> Result<LightResponse, Failure>;
    }
}

struct Adapter;

impl doorbell::client::Door for Adapter {
    async fn light(&mut self, _: messages::Light<'_>) -> Result<messages::LightResponse, tieline::Failure> {
        Ok(messages::LightResponse)
    }
}

fn main() {}
