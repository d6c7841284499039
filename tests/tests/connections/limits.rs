//! Peers that are silent, slow, do not read, or send too much: they cost themselves.

use super::wire::{Raw, event, frame, init};
use crate::common::channel_group::bridge;
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::types::ChannelType;
use crate::common::desk::Desk;
use std::io;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tieline::server::Server;
use tieline::transport::bytes::Bytes;
use tieline::transport::{self, Batch, Dial, Transport, TransportError};
use tieline::{CallError, Connection, End, Framing, Settings};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};
use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);

fn after(seconds: u64) -> Option<Duration> {
    Some(Duration::from_secs(seconds))
}

/// A telephone system, and a peer by hand that this many bytes fit to.
fn client(desk: &Arc<Desk>, settings: Settings, room: usize) -> (Connection, DuplexStream) {
    let (raw, end) = Raw::pair(room);
    (desk.client().settings(settings).start(end), raw.0)
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_is_silent_for_too_long_is_closed_and_those_who_wait_for_it_are_told() {
    let (mut raw, end) = Raw::pair(4096);
    let settings = Settings::default().idle_deadline(after(20));
    let bridge = bridge::Endpoint::new().settings(settings).start(end);
    let group = bridge.channel_group("s.g", ()).unwrap();
    let began = Instant::now();
    // It sends something after 5 seconds, and then no more, as one whose cable is cut.
    let (init, end, received) = tokio::join!(group.init(), bridge.ended(), async {
        tokio::time::sleep(5 * SECOND).await;
        raw.send(&event("s.g", "1")).await;
        raw.receive().await
    });
    assert_eq!(*end, End::Idle { after: 20 * SECOND });
    assert!((25..27).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    assert!(matches!(init.unwrap_err(), CallError::Disconnected { sent: true, .. }));
    assert_eq!(received["header"]["name"], "channelgroup.query.init");
    assert_eq!(end.to_string(), "the connection was closed because nothing was received for 20s");
}

#[tokio::test(start_paused = true)]
async fn without_an_idle_deadline_a_quiet_peer_is_a_good_one() {
    let desk = Desk::new();
    let (client, raw) = client(&desk, Settings::default(), 4096);
    tokio::time::sleep(Duration::from_secs(30 * 24 * 3600)).await;
    let mut raw = Raw(raw);
    raw.send(&init("s.g", 1)).await;
    assert_eq!(raw.receive().await["header"]["result"], "SUCCESS");
    assert!(client.end().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_sends_a_byte_a_second_is_closed_in_the_middle_of_its_frame() {
    let desk = Desk::new();
    let (client, mut raw) = client(&desk, Settings::default().idle_deadline(after(10)), 4096);
    let began = Instant::now();
    let feed = async {
        for byte in init("s.g", 1) {
            if raw.write_all(&[byte]).await.is_err() {
                break;
            }
            tokio::time::sleep(SECOND).await;
        }
    };
    let (end, ()) = tokio::join!(client.ended(), feed);
    assert_eq!(*end, End::SlowFrame { after: 60 * SECOND });
    assert!((60..70).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_slow_frame_that_comes_whole_in_time_is_answered_and_the_next_has_its_own_time() {
    let desk = Desk::new();
    let (client, mut raw) = client(&desk, Settings::default(), 4096);
    for number in 0..4 {
        let frame = init(&format!("s.{number}"), number);
        for part in frame.chunks(frame.len() / 9) {
            raw.write_all(part).await.unwrap();
            tokio::time::sleep(5 * SECOND).await;
        }
        let mut length = [0; 4];
        raw.read_exact(&mut length).await.unwrap();
        let mut answer = vec![0; u32::from_be_bytes(length) as usize];
        raw.read_exact(&mut answer).await.unwrap();
    }
    assert_eq!(client.counts().successes, 4);
    assert!(client.end().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_never_reads_is_given_up_and_what_it_caused_is_dropped() {
    let desk = Desk::new();
    let settings = Settings::default().outbox_bytes(1000);
    let (client, mut raw) = client(&desk, settings, 300);
    let began = Instant::now();
    let feed = async {
        for number in 0.. {
            if raw.write_all(&init(&format!("s.{number}"), number)).await.is_err() {
                break;
            }
        }
    };
    let (end, ()) = tokio::join!(client.ended(), feed);
    assert_eq!(*end, End::NotReading { after: 60 * SECOND });
    assert!((60..62).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    // It was not read either, once it had not read.
    assert!(client.counts().frames_received < 150, "{}", client.counts());
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_reads_slowly_is_not_given_up() {
    let desk = Desk::new();
    let (client, raw) = client(&desk, Settings::default().outbox_bytes(500).frame_deadline(after(5)), 64);
    let (mut reader, mut writer) = tokio::io::split(raw);
    let feed = async {
        for number in 0..10 {
            writer.write_all(&init(&format!("s.{number}"), number)).await.unwrap();
        }
    };
    let read = async {
        let mut buffer = [0; 64];
        let mut bytes = 0;
        while client.counts().successes < 10 || bytes < 1500 {
            bytes += reader.read(&mut buffer).await.unwrap();
            tokio::time::sleep(40 * SECOND).await;
        }
    };
    // While it does not read this side does not either, and the frames that it has begun wait without blame.
    tokio::join!(feed, read);
    assert!(client.end().is_none());
}

/// A requester that is flooded and whose own calls are not read: it never has nothing to do, and the limit counts.
#[tokio::test(start_paused = true)]
async fn a_peer_that_floods_and_never_reads_does_not_escape_its_limit() {
    let (raw, end) = Raw::pair(512);
    let settings = Settings::default().write_deadline(after(5)).deadline(Duration::from_secs(3600));
    let bridge = bridge::Endpoint::new().settings(settings).start(end);
    let group = bridge.channel_group("s.g", ()).unwrap();
    let (_reader, mut writer) = tokio::io::split(raw.0);
    let flood = async {
        // More than a pipe holds of what nobody knows, a little at a time for ever.
        while writer.write_all(&event("s.unknown", "1")).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    let groups: Vec<_> = (0..9).map(|number| bridge.channel_group(format!("s.{number}"), ()).unwrap()).collect();
    let calls = futures_util::future::join_all(groups.iter().map(|group| group.init()));
    let (end, (), calls, _) = tokio::join!(bridge.ended(), flood, calls, group.init());
    assert_eq!(*end, End::NotReading { after: 5 * SECOND });
    assert!(calls.iter().all(Result::is_err));
    assert!(bridge.counts().unknown_targets > 1000);
}

/// Always has one more frame to read, and never takes one.
struct Torrent;

impl Transport for Torrent {
    fn poll_receive(
        &mut self,
        _context: &mut Context<'_>,
        _framing: &Framing,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        Poll::Ready(Ok(Some(event("s.unknown", "1").split_off(4).into())))
    }

    fn poll_send(&mut self, _context: &mut Context<'_>, _batch: &mut Batch) -> Poll<io::Result<()>> {
        Poll::Pending
    }

    fn poll_close(&mut self, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_peer_that_leaves_this_side_no_pause_does_not_escape_its_limit_either() {
    let settings = Settings::default().write_deadline(Some(Duration::from_millis(30)));
    let bridge = bridge::Endpoint::new().settings(settings).start(Torrent);
    let group = bridge.channel_group("s.g", ()).unwrap();
    let patience = tokio::time::timeout(Duration::from_secs(20), group.init()).await;
    let error = patience.expect("it never ends").unwrap_err();
    let CallError::Disconnected { end, .. } = error else { panic!("{error}") };
    assert!(matches!(*end, End::NotReading { .. }), "{end}");
}

/// Hostile peers of every sort at one server, and one that is served all the while.
#[tokio::test(start_paused = true)]
async fn hostile_peers_cost_themselves_and_a_good_one_is_served_all_the_while() {
    let desk = Desk::new();
    let (dial, listen) = transport::local();
    let settings = Settings::default().idle_deadline(after(30)).outbox_bytes(4096);
    let serving =
        Server::new(desk.client().settings(settings)).most_connections(500).start(listen, |_, _| async { Ok(()) });
    let connect = || async { dial.dial().await.unwrap().0 };
    let mut hostile = tokio::task::JoinSet::new();
    for _ in 0..100 {
        // Half open: it is there and says nothing.
        let silent = connect().await;
        hostile.spawn(async move {
            tokio::time::sleep(3600 * SECOND).await;
            drop(silent);
        });
    }
    let good = bridge::Endpoint::new().start(connect().await);
    let group = good.channel_group("good.g", ()).unwrap();
    group.init().await.unwrap();
    while serving.connections().len() < 101 {
        tokio::task::yield_now().await;
    }
    for _ in 0..60 {
        tokio::time::sleep(SECOND).await;
        create(&group).await.unwrap();
    }
    assert_eq!(serving.connections().len(), 1, "the silent ones are gone");
    assert!(good.end().is_none());
    assert_eq!(serving.counts().ended, 100);
    hostile.abort_all();
}

async fn create(group: &bridge::ChannelGroup) -> Result<(), CallError> {
    let request = CreateChannel::builder().id("c").name("").channel_type(ChannelType::CHAT).build();
    group.create_channel(request).await.map(drop)
}

/// Whatever a peer does, the frames of others are not its business: a flood of rubbish is answered or counted.
#[tokio::test]
async fn a_flood_of_rubbish_over_tcp_is_counted_and_another_peer_is_served_meanwhile() {
    let desk = Desk::new();
    let port = transport::TcpListen::bind("127.0.0.1:0").await.unwrap();
    let address = port.local_address().unwrap();
    let serving = Server::new(desk.client()).start(port, |_, _| async { Ok(()) });
    let flood = tokio::spawn(async move {
        let mut raw = tokio::net::TcpStream::connect(address).await.unwrap();
        let rubbish: Vec<u8> = (0..1000).flat_map(|_| frame("{\"header\":{}}")).collect();
        while raw.write_all(&rubbish).await.is_ok() {}
    });
    let dial = transport::TcpDial::new(address.to_string());
    let good = bridge::Endpoint::new().start(dial.dial().await.unwrap().0);
    let group = good.channel_group("good.g", ()).unwrap();
    group.init().await.unwrap();
    for _ in 0..10 {
        create(&group).await.unwrap();
    }
    let flooded = serving.connections().iter().map(|(_, connection)| connection.counts().unreadable).max();
    assert!(flooded.unwrap() > 0);
    flood.abort();
    serving.shut_down(SECOND).await;
}
