//! The parent is called by its trait, which has another name.

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

    #[destination(parent = Doors, target = "{street}.{number}.{bell}")]
    trait Bell {
        #[query(init)]
        async fn hello(&mut self, query: Hello, events: client::BellEvents, call: &Call) -> Result<LightResponse, Failure>;
    }
}

fn bell(door: &doorbell::bridge::Door) {
    let _ = door.bell("left", ());
}

fn main() {}
