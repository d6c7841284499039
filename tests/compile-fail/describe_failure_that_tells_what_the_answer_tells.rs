//! A module that describes a protocol: a property of an answer and of what its failure tells.

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
        #[request(fails = Dark)]
        async fn light(&mut self, request: Light<'_>, call: &Call) -> Result<Lit, Failure>;
    }

    #[derive(tieline::Response)]
    pub struct Lit {
        pub why: String,
    }
    #[derive(tieline::Response)]
    #[tieline(fails)]
    pub struct Dark {
        pub why: Option<String>,
    }
}

fn main() {}
