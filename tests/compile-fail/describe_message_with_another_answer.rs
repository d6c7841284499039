//! A module that describes a protocol: an answer that is no `Result`, and what relies on the message.

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
        async fn light(&mut self, request: Light<'_>, call: &Call) -> Option<LightResponse>;
        #[request(after(request = light))]
        async fn dim(&mut self, request: Dim, call: &Call) -> Result<LightResponse, Failure>;
    }

    #[derive(tieline::Request)]
    #[tieline(name = "door.dim")]
    pub struct Dim;
}

struct Bell;

impl doorbell::client::Door for Bell {
    async fn light(&mut self, _: messages::Light<'_>, _: &tieline::Call) -> Result<messages::LightResponse, tieline::Failure> {
        Ok(messages::LightResponse)
    }
}

fn main() {}
