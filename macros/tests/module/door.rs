/// A street with a bell at each door.
pub mod doorbell {
    use super::messages::{self, *};
    use tieline::{Call, Failure};

    /// A front door.
    #[destination(target = "{street}.{number}", lifecycle(gate(children = "lamps", key = "name")), deadline = "5 s")]
    pub trait Door {
        /// Asks who lives here.
        #[query(init)]
        async fn hello(
            &mut self,
            query: Hello<'_>,
            events: street::DoorEvents,
            call: &Call,
        ) -> Result<HelloResponse<'_>, Failure>;
        /// Hangs up a lamp.
        #[request(creates(destination = Lamp, id = "id"), fails = messages::HangFailure)]
        async fn hang(
            &mut self,
            request: messages::Hang<'_>,
            call: &Call,
        ) -> Result<(HangResponse, street::NewLamp), Failure>;
        /// Somebody rang.
        #[event]
        fn rang(event: Rang);
    }

    #[destination(parent = Door, target = "{street}.{number}.{lamp}")]
    pub trait Lamp {
        #[query(init)]
        async fn hello(&mut self, query: lamp::Hello, events: street::LampEvents, call: &Call) -> Result<Lit, Failure>;
    }
}
