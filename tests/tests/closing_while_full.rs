//! What was read and has no room yet when this side closes.
#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

use serde_json::json;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tieline::testing::Peer;
use tieline::{Call, Connection, Failure, Settings, Target};
use tokio::sync::Notify;

mod lamps {
    tieline::protocol!(
        r#"
        tieline: 1
        protocol: lamps
        sides:
          desk: { role: requester }
          home: { role: responder }
        framing:
          length: { bytes: 4, byte-order: big-endian, counts-itself: false }
          largest-frame: 65536
        envelope:
          members: { header: head, body: body }
          headers: { kind: type, name: name, target: target, request-id: id, result: result, error-message: error }
          kinds: { query: ask, request: do, response: answer, event: tell }
          results: { success: OK, failure: FAILED }
        destinations:
          lamp:
            target: "{lamp}"
            mailbox:
              calls: { capacity: 2, full: block, wait: 1 s }
            lifecycle: { init: lamp.hello }
            queries:
              lamp.hello: {}
            requests:
              lamp.light: { phases: [setup, active] }
        "#,
        allow(warnings)
    );
}

struct Lamp;

impl lamps::home::Lamp for Lamp {
    async fn hello(
        &mut self,
        _: lamps::lamp::Hello<'_>,
        _: lamps::home::LampEvents,
        _: &Call,
    ) -> Result<lamps::lamp::HelloResponse<'_>, Failure> {
        Ok(lamps::lamp::HelloResponse::new())
    }
    async fn light(&mut self, _: lamps::lamp::Light<'_>, _: &Call) -> Result<lamps::lamp::LightResponse<'_>, Failure> {
        std::future::pending().await
    }
}

/// Law 1: only a lost connection leaves a question without its answer. This side closes, and says nothing to those that it
/// has read and that stood behind the one that waited for room.
#[tokio::test(start_paused = true)]
async fn law_1_questions_behind_the_one_that_waits_for_room_are_answered_when_this_side_closes() {
    let (end, mut peer) = Peer::pair(&lamps::PROTOCOL);
    let far = lamps::home::Endpoint::new()
        .settings(Settings::default().deadline(Duration::from_secs(100)))
        .lamp(|_: &Target| Ok::<_, Failure>(Lamp))
        .start(end);
    let hello = peer.call("lamp.hello", "l", json!({})).await;
    tokio::time::sleep(Duration::from_millis(10)).await;
    drop(hello);
    for _ in 0..10 {
        peer.call("lamp.light", "l", json!({})).await;
    }
    let end = far.ended().await;
    let counts = far.counts();
    println!("{end}: {counts}");
    assert_eq!(counts.successes + counts.failures, 11, "ten were asked, this side closed");
}

/// Closes its own connection when it is told to, and waits on.
struct Switch {
    told: Arc<Notify>,
    connection: Arc<OnceLock<Connection>>,
}

impl lamps::home::Lamp for Switch {
    async fn hello(
        &mut self,
        _: lamps::lamp::Hello<'_>,
        _: lamps::home::LampEvents,
        _: &Call,
    ) -> Result<lamps::lamp::HelloResponse<'_>, Failure> {
        Ok(lamps::lamp::HelloResponse::new())
    }
    async fn light(&mut self, _: lamps::lamp::Light<'_>, _: &Call) -> Result<lamps::lamp::LightResponse<'_>, Failure> {
        self.told.notified().await;
        self.connection.get().unwrap().close();
        std::future::pending().await
    }
}

/// Law 1: the connection is asked to close while its task is in the middle of a turn in which nothing else happens. The peer
/// is told what is not answered, before it is told that this is all.
#[tokio::test(start_paused = true)]
async fn law_1_questions_are_answered_when_the_connection_is_closed_while_its_task_is_awake() {
    let (end, mut peer) = Peer::pair(&lamps::PROTOCOL);
    let (told, connection) = (Arc::new(Notify::new()), Arc::new(OnceLock::new()));
    let far = {
        let (told, connection) = (told.clone(), connection.clone());
        lamps::home::Endpoint::new()
            .lamp(move |_: &Target| Ok::<_, Failure>(Switch { told: told.clone(), connection: connection.clone() }))
            .start(end)
    };
    connection.set(far.as_ref().clone()).unwrap();
    let hello = peer.call("lamp.hello", "l", json!({})).await;
    peer.expect_success(&hello, json!({})).await;
    let at_work = peer.call("lamp.light", "l", json!({})).await;
    let waiting = peer.call("lamp.light", "l", json!({})).await;
    tokio::time::sleep(Duration::from_millis(10)).await;
    told.notify_one();
    peer.expect_failure(&at_work, "the connection is being closed").await;
    peer.expect_failure(&waiting, "the connection is being closed").await;
    peer.expect_end().await;
}
