//! The same with derives, which are told the name.
//!
//! A switch turns a lamp on in another house.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use wire::{Call, CallError, Failure, Transport};

/// Asks what there is.
#[derive(Clone, Debug, wire::Query)]
#[tieline(name = "lamp.find", crate = wire)]
pub struct Find;

/// What there is.
#[derive(Clone, Debug, wire::Response)]
#[tieline(crate = wire)]
pub struct Found {
    /// How much it takes.
    pub watts: i64,
}

/// Turns it on or off.
#[derive(Clone, Debug, wire::Request)]
#[tieline(name = "lamp.turn", crate = wire)]
pub struct Turn {
    /// Whether it shall be on.
    pub on: bool,
}

/// Done.
#[derive(Clone, Debug, wire::Response)]
#[tieline(crate = wire)]
pub struct Turned;

/// The protocol.
#[wire::describe(
    crate = wire,
    protocol = "lamps",
    sides(switch = "requester", house = "responder"),
    framing(length(bytes = 4, byte_order = "big-endian", counts_itself = false), largest_frame = 65536),
    envelope(
        members(header = "header", body = "body"),
        headers(
            kind = "type",
            name = "name",
            target = "to",
            request_id = "id",
            result = "result",
            error_message = "error"
        ),
        kinds(query = "query", request = "request", response = "response", event = "event"),
        results(success = "OK", failure = "FAILED"),
    )
)]
pub mod lamps {
    use super::{Call, Failure, Find, Found, Turn, Turned};

    /// A lamp in the house.
    #[destination(target = "{lamp}")]
    pub trait Lamp {
        /// Asks what there is.
        #[query(init)]
        async fn find(&mut self, query: Find, events: house::LampEvents, call: &Call) -> Result<Found, Failure>;
        /// Turns it on or off.
        #[request]
        async fn turn(&mut self, request: Turn, call: &Call) -> Result<Turned, Failure>;
    }
}

use lamps::{house, switch};

/// A lamp of the house.
#[derive(Clone, Debug, Default)]
pub struct Lamp {
    on: Arc<AtomicBool>,
}

impl Lamp {
    /// Whether it is on.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.on.load(Ordering::Relaxed)
    }
}

impl house::Lamp for Lamp {
    async fn find(&mut self, _: Find, _: house::LampEvents, _: &Call) -> Result<Found, Failure> {
        Ok(Found { watts: 7 })
    }

    async fn turn(&mut self, request: Turn, _: &Call) -> Result<Turned, Failure> {
        self.on.store(request.on, Ordering::Relaxed);
        Ok(Turned)
    }
}

/// Answers for one lamp.
pub fn serve(lamp: &Lamp, transport: impl Transport) {
    let lamp = lamp.clone();
    house::Endpoint::new().lamp(move |_| Ok(lamp.clone())).start(transport);
}

/// Turns a lamp on, and says how much it takes.
///
/// # Errors
/// The house refused, or is not there any more.
///
/// # Panics
/// If the connection has a lamp `hall` already.
pub async fn turn_on(transport: impl Transport) -> Result<i64, CallError> {
    let connection = switch::Endpoint::new().start(transport);
    let lamp = connection.lamp("hall", ()).expect("nothing else is called so here");
    let found = lamp.find(Find).await?;
    lamp.turn(Turn { on: true }).await?;
    Ok(found.watts)
}

#[cfg(test)]
mod tests {
    use super::{Lamp, serve, turn_on};

    #[tokio::test]
    async fn a_switch_turns_a_lamp_on() {
        let (here, there) = wire::testing::pair();
        let lamp = Lamp::default();
        serve(&lamp, there);
        assert_eq!(turn_on(here).await.unwrap(), 7);
        assert!(lamp.is_on());
    }
}
