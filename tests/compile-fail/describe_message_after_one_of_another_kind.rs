//! A call that comes after a request, which is called a query.

#[derive(tieline::Request)]
#[tieline(name = "door.off")]
pub struct Off;

#[path = "descriptions/door_messages.rs"]
mod messages;

#[tieline::describe(protocol = "doorbell", wire = "tieline:channel-group")]
mod doorbell {
    use super::{Off, messages::*};
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
        #[event]
        fn rang(event: Rang);
        #[request(after(query = light))]
        async fn off(&mut self, request: Off, call: &Call) -> Result<LightResponse, Failure>;
    }
}

async fn dark(door: &doorbell::bridge::Door, colour: messages::Light<'_>) -> Result<(), tieline::CallError> {
    let lit = door.light(colour).await?;
    door.off(&lit, Off).await?;
    Ok(())
}

fn main() {}
