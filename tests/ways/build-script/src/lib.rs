//! A build script generates the code, so that nobody waits for a macro and nothing is committed.
//!
//! A switch turns a lamp on in another house.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tieline::{Call, CallError, Failure, Transport};

/// The protocol.
pub mod lamps {
    include!(concat!(env!("OUT_DIR"), "/lamps.rs"));
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
        let (here, there) = tieline::testing::pair();
        let lamp = Lamp::default();
        serve(&lamp, there);
        assert_eq!(turn_on(here).await.unwrap(), 7);
        assert!(lamp.is_on());
    }
}
