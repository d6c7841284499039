//! The runtime is called `wire` in this crate's `Cargo.toml`, and `tieline` nowhere.
//!
//! A switch turns a lamp on in another house.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use wire::{Call, CallError, Failure, Transport};

pub mod derived;

/// The protocol.
pub mod lamps {
    wire::protocol!(
        r#"
        tieline: 1
        protocol: lamps

        sides:
          switch: { role: requester }
          house: { role: responder }

        framing:
          length: { bytes: 4, byte-order: big-endian, counts-itself: false }
          largest-frame: 65536

        envelope:
          members: { header: header, body: body }
          headers: { kind: type, name: name, target: to, request-id: id, result: result, error-message: error }
          kinds: { query: query, request: request, response: response, event: event }
          results: { success: OK, failure: FAILED }

        destinations:
          lamp:
            doc: A lamp in the house.
            target: "{lamp}"
            lifecycle: { init: lamp.find }
            queries:
              lamp.find:
                doc: Asks what there is.
                response:
                  properties:
                    watts: { type: integer, doc: How much it takes. }
            requests:
              lamp.turn:
                doc: Turns it on or off.
                properties:
                  on: { type: boolean, doc: Whether it shall be on. }
        "#
    );
}

use lamps::lamp::{Find, FindResponse, Turn, TurnResponse};
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
    async fn find(&mut self, _: Find<'_>, _: house::LampEvents, _: &Call) -> Result<FindResponse<'_>, Failure> {
        Ok(FindResponse::builder().watts(7).build())
    }

    async fn turn(&mut self, request: Turn<'_>, _: &Call) -> Result<TurnResponse<'_>, Failure> {
        self.on.store(request.on, Ordering::Relaxed);
        Ok(TurnResponse::new())
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
    let found = lamp.find().await?;
    lamp.turn(Turn::builder().on(true).build()).await?;
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
