//! What a request creates has an id, which is one of its properties.

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
        #[request(creates = Bell)]
        async fn light(&mut self, request: Light<'_>, call: &Call) -> Result<LightResponse, Failure>;
    }

    #[destination(parent = Door, target = "{street}.{number}.{bell}")]
    trait Bell {
        #[query(init)]
        async fn hello(&mut self, query: Hello, events: client::BellEvents, call: &Call) -> Result<LightResponse, Failure>;
    }
}

fn main() {}
