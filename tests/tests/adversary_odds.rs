//! Odds and ends that an adversary tried.
#![cfg(test)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "only tests")]

use serde_json::json;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tieline::testing::Peer;
use tieline::{Call, Delivery, Failure, Settings, Target, transport};

mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::channel_group::{ChannelAdded, Dispose, DisposeResponse, Init, InitResponse};
use telephony::types::ChannelType;
use telephony::{bridge, client};

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
async fn adversary_law_1_questions_behind_the_one_that_waits_for_room_are_answered_when_this_side_closes() {
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

#[derive(Clone, Default)]
struct Adapter(Arc<Mutex<Option<client::ChannelGroupEvents>>>);

impl client::ChannelGroup for Adapter {
    async fn init(
        &mut self,
        _query: Init<'_>,
        events: client::ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        *self.0.lock().unwrap() = Some(events);
        Ok(InitResponse::builder().channels([]).build())
    }
    async fn dispose(&mut self, _request: Dispose<'_>, _call: &Call) -> Result<DisposeResponse<'_>, Failure> {
        Ok(DisposeResponse::new())
    }
}

struct Ear {
    heard: Arc<AtomicUsize>,
    hangs: bool,
}

impl bridge::ChannelGroupListener for Ear {
    async fn channel_added(&mut self, _event: ChannelAdded<'_>, _delivery: &Delivery) {
        self.heard.fetch_add(1, Ordering::SeqCst);
        if self.hangs {
            std::future::pending::<()>().await;
        }
    }
}

async fn raise(adapter: &Adapter) {
    let events = adapter.0.lock().unwrap().clone().unwrap();
    let event = ChannelAdded::builder().end_point("1").channel_type(ChannelType::EMAIL).build();
    events.channel_added(event).await.unwrap();
}

/// A listener that hangs in an event keeps the target's next life from hearing anything, without an end.
#[tokio::test(start_paused = true)]
async fn adversary_an_earlier_life_that_hangs_does_not_silence_the_next_for_ever() {
    let adapter = Adapter::default();
    let seen = adapter.clone();
    let (here, there) = transport::pair();
    let _far = client::Endpoint::new().channel_group(move |_: &Target| Ok::<_, Failure>(seen.clone())).start(there);
    let desk = bridge::Endpoint::new().start(here);
    let heard = Arc::new(AtomicUsize::new(0));
    let first = desk.channel_group("s.g", Ear { heard: heard.clone(), hangs: true }).unwrap();
    first.init().await.unwrap();
    raise(&adapter).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(heard.load(Ordering::SeqCst), 1);
    first.dispose().await.unwrap();
    tokio::time::sleep(Duration::from_secs(60)).await;

    let later = Arc::new(AtomicUsize::new(0));
    let second = desk.channel_group("s.g", Ear { heard: later.clone(), hangs: false }).unwrap();
    second.init().await.unwrap();
    raise(&adapter).await;
    tokio::time::sleep(Duration::from_secs(24 * 3600)).await;
    println!("{}", desk.snapshot());
    assert_eq!(later.load(Ordering::SeqCst), 1, "a day later nothing is heard");
}

/// Many that wait for room, and a peer that reads slowly: each piece of room wakes all of them.
#[test]
fn adversary_those_who_wait_for_room_cost_the_same_each_however_many_they_are() {
    let cost = |many: usize| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let adapter = Adapter::default();
            let seen = adapter.clone();
            let (here, there) = transport::pair();
            let _far = client::Endpoint::new()
                .settings(Settings::default().outbox_bytes(1))
                .channel_group(move |_: &Target| Ok::<_, Failure>(seen.clone()))
                .start(there);
            let desk = bridge::Endpoint::new().start(here);
            let group = desk.channel_group("s.g", Ear { heard: Arc::default(), hangs: false }).unwrap();
            group.init().await.unwrap();
            let began = std::time::Instant::now();
            let mut raising = tokio::task::JoinSet::new();
            for _ in 0..many {
                let adapter = adapter.clone();
                raising.spawn(async move { raise(&adapter).await });
            }
            while raising.join_next().await.is_some() {}
            began.elapsed().as_secs_f64() / many as f64
        })
    };
    let (few, many) = (cost(100), cost(3000));
    println!("an event: {:.1} us of 100, {:.1} us of 3000", few * 1e6, many * 1e6);
    assert!(many < few * 8.0, "{:.0} times", many / few);
}

/// "Let three pass and lose the rest" asks the direction how many have passed.
#[test]
fn adversary_a_filter_of_faults_may_look_at_the_faults() {
    let (sender, over) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let (here, there, faults) = tieline::testing::faulty_pair();
            let faults = Arc::new(faults);
            let seen = faults.clone();
            faults.forth().drop_if(move |_| seen.forth().passed() >= 3);
            let _far =
                client::Endpoint::new().channel_group(|_: &Target| Ok::<_, Failure>(Adapter::default())).start(there);
            let desk = bridge::Endpoint::new().start(here);
            let group = desk.channel_group("s.g", ()).unwrap();
            let _ = group.init().await;
            sender.send(()).unwrap();
        });
    });
    assert!(over.recv_timeout(Duration::from_secs(5)).is_ok(), "it waits for itself");
}
