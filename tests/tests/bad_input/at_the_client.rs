//! The client's side, with something under way while the bad input arrives.

use super::bad::{Bad, Cut};
use crate::common::desk::Desk;
use crate::common::frame::{self, CREATE, INIT, id, succeeded};
use crate::common::observed::Observed;
use crate::common::raw::Raw;
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tieline::transport::Stream;
use tieline::{Connection, Counts, End};
use tokio::task::yield_now;

/// A group whose handler is suspended when the bad input arrives.
pub(super) const BUSY: &str = "s1.g1";
/// A group at rest.
pub(super) const IDLE: &str = "s1.g2";

/// The request id of the request that is suspended.
pub(super) fn suspended() -> String {
    id(3)
}

/// The request id of a request that was answered.
pub(super) fn answered() -> String {
    id(2)
}

/// A client with two groups, one of which is at work.
pub(super) struct Client {
    pub(super) desk: Arc<Desk>,
    pub(super) observed: Observed,
    pub(super) connection: Connection,
    pub(super) bridge: Raw,
}

impl Client {
    pub(super) async fn at_work() -> Self {
        let (near, far) = tokio::io::duplex(64 << 10);
        let (desk, observed) = (Desk::new(), Observed::default());
        let connection = desk.client().observer(observed.clone()).start(Stream::new(near));
        let mut client = Self { desk, observed, connection, bridge: Raw::new(far) };
        for (target, id) in [(BUSY, id(1)), (IDLE, answered())] {
            client.bridge.send(&frame::init(target, &id)).await;
            assert_eq!(client.bridge.receive().await, succeeded(INIT, target, &id, json!({"channels": []})));
        }
        client.bridge.send(&frame::create(BUSY, &suspended(), "wait gate")).await;
        client.desk.logged("begins: s1.g1 wait gate").await;
        client
    }

    pub(super) async fn send(&mut self, bytes: &[u8], cut: Cut) {
        for piece in cut.pieces(bytes) {
            self.bridge.send(piece).await;
            yield_now().await;
        }
    }

    /// Everything else goes on: another target answers, and then the handler that was suspended all the time.
    pub(super) async fn goes_on(&mut self) {
        self.bridge.send(&frame::create(IDLE, &id(4), "")).await;
        assert_eq!(self.bridge.receive().await, succeeded(CREATE, IDLE, &id(4), json!({})));
        self.desk.open("gate");
        assert_eq!(self.bridge.receive().await, succeeded(CREATE, BUSY, &suspended(), json!({})));
    }

    /// The peer leaves: nothing more was on its way, and every group is released once.
    pub(super) async fn ends(self) {
        assert_eq!(self.bridge.finish().await, b"", "one answer, and no more");
        assert_eq!(*self.connection.ended().await, End::PeerClosed);
        released_once(&self.desk);
    }

    /// What is counted when nothing bad arrives.
    pub(super) fn undisturbed() -> Counts {
        let mut counts = Counts::default();
        counts.frames_received = 4;
        counts.frames_sent = 4;
        counts.successes = 4;
        counts
    }
}

/// Both groups were released, each once, because the connection was lost.
pub(super) fn released_once(desk: &Desk) {
    let mut released = desk.lines("released: ");
    released.sort();
    assert_eq!(released, ["released: s1.g1 connection lost", "released: s1.g2 connection lost"]);
}

/// Sends bad input to a client at work, whole and cut in every way.
pub(super) fn to_the_client(bad: Bad) {
    for cut in Cut::some(bad.bytes.len()) {
        run(async {
            let mut client = Client::at_work().await;
            client.send(&bad.bytes, cut).await;
            if let Some(answer) = &bad.answer {
                assert_eq!(client.bridge.receive().await, *answer, "{cut:?}");
            }
            client.goes_on().await;
            let (observed, connection) = (client.observed.clone(), client.connection.clone());
            client.ends().await;
            bad.check(&observed.faults(), connection.counts(), Client::undisturbed(), cut);
        });
    }
}

/// Runs a scenario with a clock that leaps when nothing else can happen, so that a wait without end is noticed at once.
pub(super) fn run(scenario: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    runtime.block_on(async {
        tokio::time::timeout(Duration::from_secs(3600), scenario).await.expect("it waits for ever");
    });
}
