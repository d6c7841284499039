//! What becomes of each thing under way when a connection ends, as the documentation of `End` says it.

use super::wire::{Raw, event, frame, init, success};
use crate::common::channel_group::bridge::{self, ChannelGroup};
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::types::ChannelType;
use crate::common::desk::Desk;
use futures_util::FutureExt;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tieline::reconnect::Reconnect;
use tieline::transport::{Dial, DialError, InProcess, Peer};
use tieline::{CallError, Dropped, End, Happening, OpenError, Phase, What};
use tokio::sync::mpsc;

async fn create(group: &ChannelGroup, script: &str) -> Result<(), CallError> {
    let request = CreateChannel::builder().id("c").name(script).channel_type(ChannelType::CHAT).build();
    group.create_channel(request).await.map(drop)
}

/// Initializes a group of which a peer by hand says that it has these channels.
async fn active(bridge: &bridge::Connection, raw: &mut Raw, channels: &str) -> ChannelGroup {
    let group = bridge.channel_group("s.g", ()).unwrap();
    let (init, ()) = tokio::join!(group.init(), async {
        let question = raw.receive().await;
        raw.send(&success(&question, &format!(r#"{{"channels":[{channels}]}}"#))).await;
    });
    init.unwrap();
    group
}

fn may_have_acted(call: Result<(), CallError>) -> bool {
    match call.unwrap_err() {
        CallError::Disconnected { sent, end, .. } => {
            assert!(matches!(*end, End::PeerClosed | End::Lost(_)), "{end}");
            sent
        }
        other => panic!("{other}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_was_given_to_the_transport_may_have_been_acted_on_and_one_that_was_not_cannot() {
    // So little fits that the second call waits in the outbound queue while the first is being written.
    let (mut raw, end) = Raw::pair(100);
    let bridge = bridge::Endpoint::new().start(end);
    let group = active(&bridge, &mut raw, "").await;
    let second = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        create(&group, "second").await
    };
    let (first, second, ()) = tokio::join!(create(&group, "first"), second, async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        drop(raw);
    });
    assert!(may_have_acted(first), "a part of it was written: nobody knows what the transport did with the rest");
    let error = second.unwrap_err();
    assert!(error.to_string().contains("and was never sent"), "{error}");
    assert!(!may_have_acted(Err(error)));
    bridge.ended().await;
    // Of the first a part was written, of the second nothing.
    assert_eq!(bridge.counts().frames_unwritten, 2);
}

#[tokio::test(start_paused = true)]
async fn handles_are_disconnected_and_nothing_new_is_taken() {
    let (mut raw, end) = Raw::pair(4096);
    let bridge = bridge::Endpoint::new().start(end);
    let group = active(&bridge, &mut raw, "").await;
    drop(raw);
    let end = bridge.ended().await;
    assert_eq!(*end, End::PeerClosed);
    assert_eq!(group.phase(), Phase::Gone);
    assert!(!may_have_acted(create(&group, "").now_or_never().expect("refused at once")));
    assert!(matches!(bridge.channel_group("s.2", ()), Err(OpenError::Disconnected { .. })));
}

#[tokio::test(start_paused = true)]
async fn events_that_are_held_are_reported_one_by_one() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = seen.clone();
    let (mut raw, end) = Raw::pair(4096);
    let bridge = bridge::Endpoint::new()
        .observer(move |happening: &Happening| {
            if let What::Dropped(reason) = happening.what {
                assert_eq!(reason, Dropped::ConnectionLost);
                noted.lock().unwrap().push(format!("{} {}", happening.name, happening.target));
            }
        })
        .start(end);
    // One group waits for its channel, another for its own initialization.
    let _waits = active(&bridge, &mut raw, r#"{"end-point":"1001","type":"CHAT"}"#).await;
    let _new = bridge.channel_group("s.new", ()).unwrap();
    for target in ["s.g", "s.new", "s.g"] {
        raw.send(&event(target, "1")).await;
    }
    while bridge.counts().events_held < 3 {
        tokio::task::yield_now().await;
    }
    drop(raw);
    bridge.ended().await;
    assert_eq!(bridge.counts().received_events_dropped, 3);
    let mut seen = seen.lock().unwrap().clone();
    seen.sort();
    assert_eq!(
        seen,
        ["channelgroup.channel.added s.g", "channelgroup.channel.added s.g", "channelgroup.channel.added s.new"]
    );
}

#[tokio::test(start_paused = true)]
async fn handlers_are_dropped_events_are_refused_and_every_destination_is_released_once() {
    let desk = Desk::new();
    let (mut raw, end) = Raw::pair(4096);
    let client = desk.client().start(end);
    for (number, target) in ["s.1", "s.2"].into_iter().enumerate() {
        raw.send(&init(target, u32::try_from(number).unwrap())).await;
        raw.receive().await;
    }
    raw.send(&frame(
        r#"{"header":{"type":"cti.request","name":"channelgroup.request.createchannel","target":"s.1","requestId":"0190a5b0-1111-7abc-8def-000000000009"},"body":{"id":"c","name":"raise-after lost;forever","type":"CHAT"}}"#,
    ))
    .await;
    desk.logged("raised: lost").await;
    drop(raw);
    assert_eq!(*client.ended().await, End::PeerClosed);
    assert_eq!(desk.lines("over: s.1 raise"), ["over: s.1 raise-after lost;forever"]);
    desk.raise(&desk.events("s.2"), "too late").await;
    assert_eq!(
        desk.lines("not raised"),
        ["not raised: too late: `channelgroup.channel.added` was not raised by `s.2`: the peer closed the connection"]
    );
    let mut released = desk.lines("released");
    released.sort();
    assert_eq!(released, ["released: s.1 connection lost", "released: s.2 connection lost"]);
    assert_eq!(client.counts().raised_events_dropped, 1);
}

/// Connections are handed over by the test.
struct Handed(tokio::sync::Mutex<mpsc::Receiver<InProcess>>);

impl Dial for Handed {
    type Transport = InProcess;

    async fn dial(&self) -> Result<(InProcess, Peer), DialError> {
        match self.0.lock().await.recv().await {
            Some(end) => Ok((end, Peer::in_process())),
            None => std::future::pending().await,
        }
    }
}

/// Everything is under way at once when the connection is cut. On the next one the first frame is the initialization,
/// whoever waits to ask something, and nothing of the old one is heard of again.
#[tokio::test(start_paused = true)]
async fn after_reconnecting_destinations_are_initialized_before_anything_else_flows_and_nothing_is_replayed() {
    let (sender, receiver) = mpsc::channel(1);
    let groups: Arc<Mutex<Vec<Arc<ChannelGroup>>>> = Arc::default();
    let built = groups.clone();
    let line = Reconnect::new(bridge::Endpoint::new()).start(
        Handed(tokio::sync::Mutex::new(receiver)),
        move |connection: bridge::Connection, _| {
            let built = built.clone();
            async move {
                let group = connection.channel_group("s.g", ())?;
                group.init().await?;
                built.lock().unwrap().push(Arc::new(group));
                Ok(())
            }
        },
    );
    // The rest of the application asks on every connection as soon as it gets one, and remembers how that went.
    let (asked, mut outcomes) = mpsc::unbounded_channel();
    for number in 0..3 {
        let (line, groups, asked) = (line.clone(), groups.clone(), asked.clone());
        tokio::spawn(async move {
            loop {
                let Ok(connection) = line.connected().await else { return };
                let group = groups.lock().unwrap().last().unwrap().clone();
                asked.send(create(&group, &format!("asker {number}")).await).ok();
                connection.ended().await;
            }
        });
    }
    let mut ids = Vec::new();
    for round in 0..3 {
        let (mut raw, end) = Raw::pair(4096);
        sender.send(end).await.unwrap();
        let first = raw.receive().await;
        assert_eq!(first["header"]["name"], "channelgroup.query.init", "round {round}");
        raw.send(&success(&first, r#"{"channels":[]}"#)).await;
        for _ in 0..3 {
            let question = raw.receive().await;
            assert_eq!(question["header"]["name"], "channelgroup.request.createchannel");
            ids.push(question["header"]["requestId"].to_string());
        }
        drop(raw);
        for _ in 0..3 {
            assert!(may_have_acted(outcomes.recv().await.unwrap()));
        }
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 9, "no question is asked twice");
    let phases: Vec<_> = groups.lock().unwrap().iter().map(|group| group.phase()).collect();
    assert_eq!(phases, [Phase::Gone; 3]);
}
