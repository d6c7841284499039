//! A query takes what raises the events of its destination, and nothing says that it initializes.

#[path = "descriptions/door_messages.rs"]
mod messages;

#[tieline::describe(protocol = "doorbell", wire = "tieline:channel-group")]
mod doorbell {
    use super::messages::*;
    use tieline::{Call, Failure};

    #[destination(target = "{street}.{number}")]
    trait Door {
        #[query]
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

struct Elm;

impl doorbell::client::Door for Elm {
    async fn hello(
        &mut self,
        _: messages::Hello,
        _: doorbell::client::DoorEvents,
        _: &tieline::Call,
    ) -> Result<messages::HelloResponse<'_>, tieline::Failure> {
        Ok(messages::HelloResponse { name: "Ada".into() })
    }
}

fn main() {}
