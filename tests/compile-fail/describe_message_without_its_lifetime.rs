//! A module that describes a protocol: a message of the module without its lifetime.

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
        async fn dim(&mut self, request: Dim, call: &Call) -> Result<LightResponse, Failure>;
    }

    #[derive(tieline::Request)]
    #[tieline(name = "door.dim")]
    pub struct Dim<'a> {
        pub colour: std::borrow::Cow<'a, str>,
    }
}

fn main() {}
