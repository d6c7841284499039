//! A connecting end: everything is built again from the root, before anything else flows.

use super::wire::{Raw, event};
use crate::common::channel_group::bridge;
use crate::common::channel_group::bridge::ChannelGroup;
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::types::ChannelType;
use crate::common::desk::Desk;
use futures_util::FutureExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tieline::reconnect::{Reconnect, Reconnecting, Standing, Stopped, Why};
use tieline::server::Server;
use tieline::transport::{self, Dial, DialError, InProcess, LocalDial, LocalListen, Peer};
use tieline::{CallError, Connection, End, Phase};
use tokio::sync::{mpsc, watch};

const MINUTE: Duration = Duration::from_secs(60);
const TARGET: &str = "s.g";

/// A telephone system that listens. Its connections can be closed.
fn exchange(desk: &Arc<Desk>) -> (LocalDial, tieline::server::Serving<Connection>) {
    let (dial, listen) = transport::local();
    (dial, Server::new(desk.client()).start(listen, |_, _| async { Ok(()) }))
}

/// A bridge that connects and keeps one group, which the latest `connected` routine built.
fn bridge(dial: impl Dial) -> (Reconnecting<bridge::Connection>, watch::Receiver<Option<Arc<ChannelGroup>>>) {
    let (sender, built) = watch::channel(None);
    let line = Reconnect::new(bridge::Endpoint::new()).start(dial, move |connection: bridge::Connection, _| {
        let sender = sender.clone();
        async move {
            let group = connection.channel_group(TARGET, ())?;
            group.init().await?;
            sender.send_replace(Some(Arc::new(group)));
            Ok(())
        }
    });
    (line, built)
}

async fn create(group: &ChannelGroup, script: &str) -> Result<(), CallError> {
    let request = CreateChannel::builder().id("c").name(script).channel_type(ChannelType::CHAT).build();
    group.create_channel(request).await.map(drop)
}

#[tokio::test(start_paused = true)]
async fn after_a_lost_connection_everything_is_built_again_from_the_root() {
    let desk = Desk::new();
    let (dial, exchange) = exchange(&desk);
    let (line, built) = bridge(dial);
    let first = line.connected().await.unwrap();
    let old = built.borrow().clone().unwrap();
    assert_eq!(old.phase(), Phase::Active);

    let (_, lost) = exchange.connections().pop().unwrap();
    lost.close();
    assert_eq!(*first.ended().await, End::PeerClosed);
    assert_eq!(old.phase(), Phase::Gone);
    let error = create(&old, "").await.unwrap_err();
    assert!(matches!(&error, CallError::Disconnected { sent: false, .. }), "{error}");

    let second = line.connected().await.unwrap();
    let new = built.borrow().clone().unwrap();
    assert_eq!(new.phase(), Phase::Active);
    create(&new, "again").await.unwrap();
    assert!(second.end().is_none());
    // The destination was initialized again before the request reached it.
    assert_eq!(
        desk.lines(""),
        [
            "begins: s.g ",
            "over: s.g ",
            "released: s.g shut down",
            "begins: s.g ",
            "over: s.g ",
            "begins: s.g again",
            "over: s.g again"
        ]
    );
    let counts = line.counts();
    assert_eq!((counts.dialled, counts.connected, counts.ended), (2, 2, 1));
}

#[tokio::test(start_paused = true)]
async fn the_application_gets_a_connection_only_when_its_routine_has_returned() {
    let desk = Desk::with("wait gate", "", &[]);
    let (dial, _exchange) = exchange(&desk);
    let (line, _built) = bridge(dial);
    desk.logged("begins: s.g wait gate").await;
    assert!(matches!(line.standing(), Standing::Building));
    assert!(line.connection().is_none());
    assert!(line.connected().now_or_never().is_none());
    desk.open("gate");
    line.connected().await.unwrap();
    assert!(matches!(line.standing(), Standing::Connected));
    assert!(line.connection().is_some());
}

/// Dials nothing: its connections are handed to it.
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

fn handed() -> (mpsc::Sender<InProcess>, Handed) {
    let (sender, receiver) = mpsc::channel(4);
    (sender, Handed(tokio::sync::Mutex::new(receiver)))
}

/// What the routine sets up before it first waits is there when the peer's first frame is read, however early that came.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_read_before_the_routine_waits() {
    // The frame is always there first.
    for _ in 0..50 {
        let (sender, dial) = handed();
        let (mut raw, end) = Raw::pair(4096);
        raw.send(&event(TARGET, "1")).await;
        sender.send(end).await.unwrap();
        let (counted, mut counts) = mpsc::channel(1);
        let _line = Reconnect::new(bridge::Endpoint::new()).start(dial, move |connection: bridge::Connection, _| {
            let counted = counted.clone();
            async move {
                let _group = connection.channel_group(TARGET, ())?;
                while connection.counts().frames_received == 0 {
                    tokio::task::yield_now().await;
                }
                counted.send(connection.counts()).await?;
                Ok(())
            }
        });
        let counts = counts.recv().await.unwrap();
        assert_eq!((counts.unknown_targets, counts.events_held), (0, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn a_routine_is_dropped_when_its_connection_ends() {
    let (sender, dial) = handed();
    let (raw, end) = Raw::pair(4096);
    sender.send(end).await.unwrap();
    let (alive, mut dropped) = mpsc::channel::<()>(1);
    let line = Reconnect::new(bridge::Endpoint::new()).start(dial, move |_: bridge::Connection, _| {
        let alive = alive.clone();
        async move {
            let _alive = alive;
            std::future::pending().await
        }
    });
    while line.counts().connected == 0 {
        tokio::task::yield_now().await;
    }
    drop(raw);
    while line.counts().ended == 0 {
        tokio::task::yield_now().await;
    }
    // Only the closure itself holds a sender now, and it goes with the connecting end.
    assert!(dropped.recv().now_or_never().is_none());
    line.shut_down(MINUTE).await;
    assert_eq!(dropped.recv().await, None);
}

#[tokio::test(start_paused = true)]
async fn a_routine_that_fails_or_panics_closes_its_connection_and_it_is_dialled_again() {
    let desk = Desk::new();
    let (dial, exchange) = exchange(&desk);
    let number = Arc::new(AtomicUsize::new(0));
    let counted = number.clone();
    let line = Reconnect::new(bridge::Endpoint::new()).start(dial, move |_: bridge::Connection, _| {
        let number = counted.fetch_add(1, Ordering::Relaxed);
        async move {
            match number {
                0 => Err("not yet".into()),
                1 => panic!("a slip"),
                _ => Ok(()),
            }
        }
    });
    line.connected().await.unwrap();
    let counts = line.counts();
    assert_eq!((counts.connected, counts.not_built, counts.ended), (3, 2, 2));
    assert_eq!(number.load(Ordering::Relaxed), 3);
    while exchange.counts().ended < 2 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn it_can_be_shut_down_while_it_dials_waits_builds_and_is_connected() {
    // Dials.
    let (_sender, dial) = handed();
    let (line, _) = bridge(dial);
    tokio::task::yield_now().await;
    assert!(matches!(line.standing(), Standing::Dialling));
    assert!(line.shut_down(MINUTE).await.is_none());
    assert!(matches!(line.connected().await, Err(Stopped::ShutDown)));
    // Waits.
    let (dial, listen) = transport::local();
    drop::<LocalListen>(listen);
    let (line, _) = bridge(dial);
    while !matches!(line.standing(), Standing::Waiting { .. }) {
        tokio::task::yield_now().await;
    }
    assert!(line.shut_down(MINUTE).await.is_none());
    // Builds: the call of its routine is under way, and is not finished.
    let desk = Desk::with("forever", "", &[]);
    let (dial, _exchange) = exchange(&desk);
    let (line, _) = bridge(dial);
    desk.logged("begins: s.g forever").await;
    let report = line.shut_down(Duration::from_secs(3)).await.unwrap();
    assert_eq!(report.calls, 1, "{report}");
    assert_eq!(&*report.unfinished[0].name, "channelgroup.query.init");
    // Connected.
    let desk = Desk::new();
    let (dial, _exchange) = self::exchange(&desk);
    let (line, _) = bridge(dial);
    line.connected().await.unwrap();
    assert!(line.shut_down(MINUTE).await.unwrap().is_complete());
    assert!(matches!(line.stopped().await, Stopped::ShutDown));
    assert!(line.connection().is_none());
}

#[tokio::test(start_paused = true)]
async fn the_policy_may_give_up_and_those_who_wait_are_told() {
    let (dial, listen) = transport::local();
    drop(listen);
    let policy = tieline::reconnect::Backoff::default().most_setbacks(4);
    let line: Reconnecting<bridge::Connection> =
        Reconnect::new(bridge::Endpoint::new()).policy(policy).start(dial, |_, _| async { Ok(()) });
    let error = line.connected().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the connecting end gave up after 4 setbacks; the last one: cannot connect to `this process`: nobody listens"
    );
    let Stopped::GaveUp(setback) = error else { panic!("{error}") };
    assert!(matches!(setback.why, Why::Dial(DialError::Connect { .. })));
    assert_eq!(line.counts().dials_failed, 4);
}
