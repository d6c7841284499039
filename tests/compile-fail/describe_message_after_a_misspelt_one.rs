//! A module that describes a protocol: a message after a misspelt one, and whoever asks it.

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
        #[request(after(request = ligth))]
        async fn dim(&mut self, request: Dim, call: &Call) -> Result<LightResponse, Failure>;
    }

    #[derive(tieline::Request)]
    #[tieline(name = "door.dim")]
    pub struct Dim;
}

async fn ask(door: &doorbell::server::Door) -> Result<(), tieline::CallError> {
    let lit = door.light(messages::Light { colour: "red".into() }).await?;
    door.dim(&lit, doorbell::Dim).await?;
    Ok(())
}

fn main() {}
