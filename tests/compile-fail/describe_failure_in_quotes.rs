//! The struct of what a failure tells stands without quotes.

#[derive(tieline::Response)]
#[tieline(fails)]
pub struct Unlit {
    pub minutes: Option<i64>,
}

#[path = "descriptions/door_messages.rs"]
mod messages;

#[tieline::describe(protocol = "doorbell", wire = "tieline:channel-group")]
mod doorbell {
    use super::{Unlit, messages::*};
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
        #[request(fails = "Unlit")]
        async fn light(&mut self, request: Light<'_>, call: &Call) -> Result<LightResponse, Failure>;
    }
}

fn refuse(details: &Unlit) -> tieline::Failure {
    tieline::Failure::new("it is late").with(details)
}

fn main() {}
