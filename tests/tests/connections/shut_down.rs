//! Graceful shutdown: nothing new begins, what is under way is finished up to a deadline, and the rest is reported.

use super::wire::{Raw, event, init, success};
use crate::common::channel_group::bridge::{self, ChannelGroup};
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::types::ChannelType;
use crate::common::desk::Desk;
use futures_util::FutureExt;
use std::sync::Arc;
use std::time::Duration;
use tieline::server::Server;
use tieline::transport::{self, Dial};
use tieline::{CallError, Connection, End, OpenError, Work};
use tokio::time::Instant;

const MINUTE: Duration = Duration::from_secs(60);
const TARGET: &str = "s.g";

async fn create(group: &ChannelGroup, script: &str) -> Result<(), CallError> {
    let request = CreateChannel::builder().id("c").name(script).channel_type(ChannelType::CHAT).build();
    group.create_channel(request).await.map(drop)
}

/// Both sides, with one group that is active.
async fn pair(desk: &Arc<Desk>) -> (Connection, bridge::Connection, ChannelGroup) {
    let (here, there) = transport::pair();
    let client = desk.client().start(there);
    let bridge = bridge::Endpoint::new().start(here);
    let group = bridge.channel_group(TARGET, desk.ear(TARGET)).unwrap();
    group.init().await.unwrap();
    (client, bridge, group)
}

#[tokio::test(start_paused = true)]
async fn the_side_that_answers_finishes_what_is_under_way_and_refuses_what_is_new() {
    let desk = Desk::new();
    let (client, bridge, group) = pair(&desk).await;
    let (working, waiting, new, report) = tokio::join!(
        create(&group, "wait gate"),
        create(&group, "waits behind it"),
        async {
            desk.logged("begins: s.g wait gate").await;
            // Both are there, and the shutdown has begun.
            tokio::time::sleep(Duration::from_secs(1)).await;
            let refused = create(&group, "comes too late").await;
            desk.open("gate");
            refused
        },
        async {
            desk.logged("begins: s.g wait gate").await;
            client.shut_down(MINUTE).await
        },
    );
    working.unwrap();
    waiting.unwrap();
    let error = new.unwrap_err();
    assert!(error.to_string().ends_with("failed: the connection is being closed"), "{error}");
    assert!(report.is_complete(), "{report}");
    assert_eq!(*report.end, End::Closed);
    assert_eq!(client.counts().refused_closing, 1);
    assert_eq!(*bridge.ended().await, End::PeerClosed);
    assert_eq!(desk.lines("begins: s.g w"), ["begins: s.g wait gate", "begins: s.g waits behind it"]);
}

#[tokio::test(start_paused = true)]
async fn the_side_that_asks_waits_for_its_answers_and_asks_nothing_new() {
    let desk = Desk::new();
    let (_client, bridge, group) = pair(&desk).await;
    let (working, (), report) = tokio::join!(
        create(&group, "raise before;wait gate;raise meanwhile"),
        async {
            desk.logged("begins: s.g raise before;wait gate;raise meanwhile").await;
            tokio::time::sleep(Duration::from_secs(1)).await;
            let error = create(&group, "new").now_or_never().expect("refused at once").unwrap_err();
            assert!(matches!(&error, CallError::Disconnected { sent: false, end, .. } if **end == End::Closed));
            let error = bridge.channel_group("s.other", ()).unwrap_err();
            assert!(matches!(error, OpenError::Disconnected { .. }));
            desk.open("gate");
        },
        async {
            desk.logged("begins: s.g raise before;wait gate;raise meanwhile").await;
            bridge.shut_down(MINUTE).await
        },
    );
    working.unwrap();
    assert!(report.is_complete(), "{report}");
    assert_eq!(desk.lines("heard"), ["heard: s.g before", "heard: s.g meanwhile"]);
}

#[tokio::test(start_paused = true)]
async fn what_is_not_finished_by_the_deadline_is_reported_and_answered_with_a_failure() {
    let desk = Desk::new();
    let (client, _bridge, group) = pair(&desk).await;
    let began = Instant::now();
    let (working, waiting, report) = tokio::join!(create(&group, "forever"), create(&group, "waits"), async {
        desk.logged("begins: s.g forever").await;
        client.shut_down(Duration::from_secs(5)).await
    });
    assert!((5..6).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    assert!(working.unwrap_err().to_string().ends_with("failed: the connection is being closed"));
    assert!(waiting.unwrap_err().to_string().ends_with("failed: the connection is being closed"));
    assert_eq!((report.handlers, report.waiting, report.calls, report.unwritten_bytes), (1, 1, 0, 0));
    let works: Vec<_> = report.unfinished.iter().map(|unfinished| (unfinished.work, &*unfinished.target)).collect();
    assert_eq!(works, [(Work::Handler, "s.g"), (Work::Waiting, "s.g")]);
    assert!(report.unfinished.iter().all(|unfinished| &*unfinished.name == "channelgroup.request.createchannel"));
    assert!(report.unfinished.iter().all(|unfinished| unfinished.request_id.as_ref().unwrap().len() == 36));
    assert_eq!(
        report.to_string(),
        "not finished: 1 at work, 1 waiting, 0 without an answer, 0 bytes not written; this side closed the connection"
    );
    assert_eq!(desk.lines("over: s.g forever"), ["over: s.g forever"], "the handler was dropped");
    assert_eq!(desk.lines("released"), ["released: s.g connection lost", "released: s.g shut down"].map(String::from));
}

#[tokio::test(start_paused = true)]
async fn calls_that_are_not_answered_by_the_deadline_end_and_are_reported() {
    let desk = Desk::new();
    let (_client, bridge, group) = pair(&desk).await;
    let began = Instant::now();
    let (call, report) = tokio::join!(create(&group, "forever"), async {
        desk.logged("begins: s.g forever").await;
        bridge.shut_down(Duration::from_secs(5)).await
    });
    assert!((5..6).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    let error = call.unwrap_err();
    assert!(matches!(&error, CallError::Disconnected { sent: true, .. }), "{error}");
    assert_eq!((report.handlers, report.waiting, report.calls), (0, 0, 1));
    assert_eq!(report.unfinished[0].work, Work::Call);
}

/// A peer that reads nothing gets until the deadline, and half a second for the rest.
#[tokio::test(start_paused = true)]
async fn a_peer_that_does_not_read_holds_up_no_shutdown() {
    let desk = Desk::new();
    let (mut raw, end) = Raw::pair(256);
    let client = desk.client().start(end);
    for number in 0..20 {
        raw.send(&init(&format!("s.{number}"), number)).await;
    }
    desk.logged("over: s.19 ").await;
    let began = Instant::now();
    let report = client.shut_down(Duration::from_secs(5)).await;
    assert!((5..7).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    assert!(report.unwritten_bytes > 1000, "{report}");
    assert!(!report.is_complete());
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_goes_on_when_its_future_is_dropped_and_the_earlier_deadline_counts() {
    let desk = Desk::new();
    let (client, _bridge, group) = pair(&desk).await;
    let began = Instant::now();
    let (call, report) = tokio::join!(create(&group, "forever"), async {
        desk.logged("begins: s.g forever").await;
        assert!(client.shut_down(MINUTE).now_or_never().is_none());
        assert!(client.shut_down(Duration::from_secs(10)).now_or_never().is_none());
        client.shut_down(MINUTE * 10).await
    });
    assert!(call.is_err());
    assert!((10..11).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    assert_eq!(report.handlers, 1);
    assert_eq!(client.shut_down(MINUTE).now_or_never().expect("it is over"), report);
}

#[tokio::test(start_paused = true)]
async fn a_connection_with_nothing_under_way_is_shut_down_at_once() {
    let desk = Desk::new();
    let (client, bridge, _group) = pair(&desk).await;
    let began = Instant::now();
    let (one, other) = tokio::join!(client.shut_down(MINUTE), bridge.shut_down(MINUTE));
    assert!(one.is_complete() && other.is_complete());
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
    // Of one that ended before there is nothing to report.
    assert!(client.shut_down(MINUTE).await.is_complete());
}

/// What waits for its children may yet be handled, and is waited for.
#[tokio::test(start_paused = true)]
async fn events_held_for_children_that_are_reported_in_time_are_handled() {
    let (mut raw, end) = Raw::pair(4096);
    let desk = Desk::new();
    let bridge = bridge::Endpoint::new().start(end);
    let group = bridge.channel_group(TARGET, desk.ear(TARGET)).unwrap();
    let (init, ()) = tokio::join!(group.init(), async {
        let question = raw.receive().await;
        raw.send(&success(&question, r#"{"channels":[{"end-point":"1001","type":"CHAT"}]}"#)).await;
        raw.send(&event(TARGET, "held")).await;
    });
    init.unwrap();
    while bridge.counts().events_held == 0 {
        tokio::task::yield_now().await;
    }
    let (report, ()) = tokio::join!(bridge.shut_down(MINUTE), async {
        tokio::time::sleep(Duration::from_secs(5)).await;
        assert!(group.child_initialized("1001"));
    });
    assert!(report.is_complete(), "{report}");
    assert_eq!(desk.lines("heard"), ["heard: s.g held"]);
}

/// Events that are held for a destination that nobody initializes can never be handled, and keep nobody waiting.
#[tokio::test(start_paused = true)]
async fn events_held_for_what_is_never_initialized_are_reported_at_once() {
    let (mut raw, end) = Raw::pair(4096);
    let bridge = bridge::Endpoint::new().start(end);
    let _group = bridge.channel_group(TARGET, ()).unwrap();
    raw.send(&event(TARGET, "1")).await;
    while bridge.counts().events_held == 0 {
        tokio::task::yield_now().await;
    }
    let began = Instant::now();
    let report = bridge.shut_down(MINUTE).await;
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    assert_eq!((report.waiting, report.unfinished[0].work), (1, Work::Waiting));
    assert_eq!(bridge.counts().received_events_dropped, 1);
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_is_lost_while_it_is_shut_down_reports_what_was_lost() {
    let (raw, end) = Raw::pair(4096);
    let bridge = bridge::Endpoint::new().start(end);
    let group = bridge.channel_group(TARGET, ()).unwrap();
    let began = Instant::now();
    let (call, report, ()) = tokio::join!(group.init(), bridge.shut_down(MINUTE), async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        drop(raw);
    });
    let CallError::Disconnected { sent: true, end, .. } = call.unwrap_err() else { panic!("not disconnected") };
    assert_eq!(*end, End::PeerClosed);
    assert!(began.elapsed() < Duration::from_secs(2));
    assert_eq!((report.calls, report.end), (1, end));
}

/// However much is not finished, the report is of a bounded size, and its counts count it all.
#[tokio::test(start_paused = true)]
async fn the_list_of_what_is_not_finished_is_bounded() {
    let desk = Desk::new();
    let (client, _bridge, group) = pair(&desk).await;
    let calls = futures_util::future::join_all((0..200).map(|_| create(&group, "forever")));
    let (_calls, report) = tokio::join!(calls, async {
        desk.logged("begins: s.g forever").await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        client.shut_down(Duration::from_secs(1)).await
    });
    assert_eq!((report.handlers, report.waiting), (1, 199));
    assert_eq!(report.unfinished.len(), tieline::ShutDown::LISTED);
}

#[tokio::test(start_paused = true)]
async fn a_server_shuts_every_connection_down_at_the_same_time_and_says_whose_was_not_finished() {
    let desk = Desk::new();
    let (dial, listen) = transport::local();
    let serving = Server::new(desk.client()).start(listen, |_, _| async { Ok(()) });
    let mut groups = Vec::new();
    for number in 0..4 {
        let bridge = bridge::Endpoint::new().start(dial.dial().await.unwrap().0);
        let group = bridge.channel_group(format!("s.{number}"), ()).unwrap();
        group.init().await.unwrap();
        groups.push(group);
    }
    let began = Instant::now();
    let (one, other, quick, report) = tokio::join!(
        create(&groups[0], "forever"),
        create(&groups[1], "forever"),
        create(&groups[2], "wait gate"),
        async {
            desk.logged("begins: s.2 wait gate").await;
            let shut_down = serving.shut_down(Duration::from_secs(20));
            tokio::pin!(shut_down);
            assert!(shut_down.as_mut().now_or_never().is_none());
            desk.open("gate");
            shut_down.await
        },
    );
    assert!(one.is_err() && other.is_err() && quick.is_ok());
    assert!((20..22).contains(&began.elapsed().as_secs()), "side by side: {:?}", began.elapsed());
    assert_eq!((report.connections, report.incomplete, report.unfinished.len()), (4, 2, 2));
    assert!(report.to_string().starts_with("4 connections were shut down, 2 of them with something unfinished\n"));
    assert!(serving.connections().is_empty());
}
