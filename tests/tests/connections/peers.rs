//! Many peers at one listening end.

use crate::common::channel_group::bridge;
use crate::common::desk::Desk;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tieline::reconnect::Reconnect;
use tieline::server::Server;
use tieline::transport::{self, Dial, TcpDial, TcpListen};
use tieline::{Connection, End, Phase, Release};
use tokio::sync::mpsc;

const MINUTE: Duration = Duration::from_secs(60);

/// As in the first protocol: the bridge, which asks, listens; the clients, which answer, connect.
#[tokio::test]
async fn a_bridge_listens_and_many_clients_connect_over_tcp() {
    let port = TcpListen::bind("127.0.0.1:0").await.unwrap();
    let address = port.local_address().unwrap();
    let number = Arc::new(AtomicUsize::new(0));
    let (sender, mut built) = mpsc::channel(16);
    let serving = Server::new(bridge::Endpoint::new()).start(port, move |connection: bridge::Connection, peer| {
        let (number, sender) = (number.fetch_add(1, Ordering::Relaxed), sender.clone());
        async move {
            let group = connection.channel_group(format!("s{number}.g"), ())?;
            group.init().await?;
            sender.send((peer, group)).await?;
            Ok(())
        }
    });
    let desk = Desk::new();
    let clients: Vec<_> = (0..5)
        .map(|_| Reconnect::new(desk.client()).start(TcpDial::new(address.to_string()), |_, _| async { Ok(()) }))
        .collect();
    let mut groups = Vec::new();
    for _ in 0..5 {
        groups.push(built.recv().await.unwrap());
    }
    for (peer, group) in &groups {
        assert_eq!(group.phase(), Phase::Active);
        assert!(peer.address().unwrap().ip().is_loopback());
    }
    let report = serving.shut_down(MINUTE).await;
    assert!(report.is_complete(), "{report}");
    assert_eq!(report.connections, 5);
    for client in &clients {
        assert!(matches!(client.standing(), tieline::reconnect::Standing::Waiting { .. }) || client.counts().ended > 0);
        client.shut_down(Duration::ZERO).await;
    }
    assert_eq!(desk.lines("released").len(), 5);
    assert!(TcpDial::new(address.to_string()).dial().await.is_err(), "nobody listens any more");
}

/// The other way round: another protocol's answering side may be the one that listens.
#[tokio::test(start_paused = true)]
async fn the_side_that_answers_may_listen_and_the_side_that_asks_connect() {
    let (dial, listen) = transport::local();
    let desk = Desk::new();
    let serving = Server::new(desk.client()).start(listen, |_: Connection, _| async { Ok(()) });
    let line = Reconnect::new(bridge::Endpoint::new()).start(dial, |connection: bridge::Connection, _| async move {
        connection.channel_group("s.g", ())?.init().await?;
        Ok(())
    });
    let connection = line.connected().await.unwrap();
    assert_eq!(serving.connections().len(), 1);
    assert!(line.shut_down(MINUTE).await.unwrap().is_complete());
    assert_eq!(*connection.ended().await, End::Closed);
    desk.logged(&format!("released: s.g {}", Release::ConnectionLost)).await;
    assert_eq!(serving.shut_down(MINUTE).await.connections, 0);
}

#[tokio::test(start_paused = true)]
async fn an_error_and_a_panic_in_the_connected_routine_close_their_connection_alone() {
    let (dial, listen) = transport::local();
    let number = AtomicUsize::new(0);
    let serving = Server::new(bridge::Endpoint::new()).start(listen, move |connection: bridge::Connection, _| {
        let number = number.fetch_add(1, Ordering::Relaxed);
        async move {
            match number {
                1 => Err("this one is not welcome".into()),
                2 => panic!("a slip"),
                _ => {
                    connection.channel_group(format!("s{number}.g"), ())?.init().await?;
                    Ok(())
                }
            }
        }
    });
    let mut ends = Vec::new();
    for _ in 0..4 {
        let (transport, _) = dial.dial().await.unwrap();
        ends.push(Desk::new().client().start(transport));
        // One after the other, so that each has its number.
        while serving.counts().accepted < ends.len() as u64 {
            tokio::task::yield_now().await;
        }
    }
    assert_eq!(*ends[1].ended().await, End::PeerClosed);
    assert_eq!(*ends[2].ended().await, End::PeerClosed);
    while serving.connections().len() < 2 {
        tokio::task::yield_now().await;
    }
    assert!(ends[0].end().is_none() && ends[3].end().is_none());
    let counts = serving.counts();
    assert_eq!((counts.accepted, counts.not_built), (4, 2));
}
