//! A request that disposes is marked as a query.

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
        #[query(dispose)]
        async fn light(&mut self, request: Light<'_>, call: &Call) -> Result<LightResponse, Failure>;
    }
}

fn main() {}
