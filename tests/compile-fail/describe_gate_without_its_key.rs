//! A module that describes a protocol: a gate that tells its children apart by a property that they do not have.

#[path = "descriptions/door_messages.rs"]
mod messages;

#[derive(tieline::Object)]
pub struct Room {
    pub number: i64,
}

#[derive(tieline::Response)]
pub struct Rooms {
    pub rooms: Vec<Room>,
}

#[tieline::describe(protocol = "doorbell", wire = "tieline:channel-group")]
mod doorbell {
    use super::Rooms;
    use super::messages::*;
    use tieline::{Call, Failure};

    #[destination(target = "{street}.{number}", lifecycle(gate(children = "rooms", key = "name")))]
    trait Door {
        #[query(init)]
        async fn hello(&mut self, query: Hello, events: client::DoorEvents, call: &Call) -> Result<Rooms, Failure>;
    }
}

fn main() {}
