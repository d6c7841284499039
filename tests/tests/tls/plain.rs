//! One end speaks TLS and the other does not, or nothing at all.

use super::office::{Adapter, But, Office, dial, listen};
use crate::common::channel_group::{bridge, client};
use std::time::Duration;
use tieline::server::Server;
use tieline::tls::TlsListen;
use tieline::transport::{Dial, DialError, TcpDial, TcpListen};
use tieline::{End, Problem};
use tokio::io::AsyncReadExt;

#[tokio::test]
async fn plain_tcp_to_a_tls_port_is_refused_at_its_first_bytes() {
    let office = Office::new();
    let (serving, port) = listen(office.server("localhost", But::Right).load().unwrap()).await;
    let (transport, _) = TcpDial::new(format!("localhost:{port}")).dial().await.unwrap();
    let connection = bridge::Endpoint::new().start(transport);
    let group = connection.channel_group("s.g", ()).unwrap();
    group.init().await.unwrap_err();
    while serving.counts().handshakes_failed == 0 {
        tokio::task::yield_now().await;
    }
    assert!(connection.ended().await.to_string().starts_with("the connection was "));
}

#[tokio::test]
async fn tls_to_a_plain_port_is_told_that_the_peer_may_not_speak_it() {
    let office = Office::new();
    let port = TcpListen::bind("127.0.0.1:0").await.unwrap();
    let number = port.local_address().unwrap().port();
    let (sender, mut ends) = tokio::sync::mpsc::channel(1);
    let endpoint = client::Endpoint::new().channel_group(|_| Ok(Adapter));
    let _serving = Server::new(endpoint).start(port, move |connection: tieline::Connection, _| {
        let sender = sender.clone();
        async move {
            tokio::spawn(async move { sender.send(connection.ended().await).await });
            Ok(())
        }
    });
    let error = dial(number, office.client()).dial().await.unwrap_err();
    assert!(matches!(&error, DialError::Handshake { .. }));
    assert!(
        error.to_string().contains("the peer closed the connection in the middle of it; it may not speak TLS"),
        "{error}"
    );
    // The greeting of TLS reads as the length of a frame that nobody would send.
    let End::Fault(fault) = &*ends.recv().await.unwrap() else { panic!("no fault") };
    assert!(matches!(fault.problem(), Problem::FrameTooLong { .. }));
}

#[tokio::test]
async fn one_who_says_nothing_is_given_up_at_the_deadline_of_handshakes() {
    let office = Office::new();
    let tls = office.server("localhost", But::Right).load().unwrap();
    let port = TlsListen::new(TcpListen::bind("127.0.0.1:0").await.unwrap(), tls);
    let number = port.local_address().unwrap().port();
    let serving = Server::new(client::Endpoint::new())
        .handshake_deadline(Duration::from_millis(30))
        .start(port, |_, _| async { Ok(()) });
    let mut silent = tokio::net::TcpStream::connect(("127.0.0.1", number)).await.unwrap();
    assert_eq!(silent.read(&mut [0; 16]).await.unwrap_or(0), 0, "the server closes it");
    assert_eq!(serving.counts().handshakes_late, 1);
}

#[tokio::test]
async fn one_who_accepts_and_says_nothing_is_given_up_at_the_deadline_of_dialling() {
    let office = Office::new();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let number = listener.local_addr().unwrap().port();
    let policy = tieline::reconnect::Backoff::default().most_setbacks(1);
    let line = tieline::reconnect::Reconnect::new(bridge::Endpoint::new())
        .policy(policy)
        .dial_deadline(Duration::from_millis(30))
        .start(dial(number, office.client()), |_, _| async { Ok(()) });
    let stopped = line.stopped().await;
    assert!(stopped.to_string().ends_with("no connection within 30ms"), "{stopped}");
}
