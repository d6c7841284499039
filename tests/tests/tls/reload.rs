//! Certificates that change while connections live.

use super::office::{But, Office, ask, dial, listen};
use crate::common::channel_group::bridge;
use std::fs;
use std::time::Duration;
use tieline::tls::ServerTls;
use tieline::transport::Dial;

/// What a server shows to one who dials now.
async fn shown(port: u16, office: &Office) -> Vec<u8> {
    let (_, peer) = dial(port, office.client()).dial().await.unwrap();
    peer.certificates()[0].clone()
}

#[tokio::test]
async fn new_certificates_are_shown_to_new_connections_and_the_old_ones_go_on() {
    let office = Office::new();
    let tls = office.server("localhost", But::Right).load().unwrap();
    let (serving, port) = listen(tls.clone()).await;
    let (transport, peer) = dial(port, office.client()).dial().await.unwrap();
    let connection = bridge::Endpoint::new().start(transport);
    ask(&connection, "s.1").await.unwrap();

    office.issue("server", "localhost", But::Right);
    assert_eq!(shown(port, &office).await, peer.certificates()[0], "nobody said that it should look");
    tls.reload().await.unwrap();
    assert_ne!(shown(port, &office).await, peer.certificates()[0]);
    ask(&connection, "s.2").await.unwrap();
    assert!(connection.end().is_none());
    assert_eq!(tls.counts().reloaded, 1);
    assert_eq!(serving.counts().handshakes_failed, 0);
}

#[tokio::test]
async fn a_broken_file_changes_nothing_and_is_counted() {
    let office = Office::new();
    let tls = office.server("localhost", But::Right).load().unwrap();
    let (_serving, port) = listen(tls.clone()).await;
    let before = shown(port, &office).await;
    fs::write(office.path("server.pem"), "rubbish").unwrap();
    let error = tls.reload().await.unwrap_err();
    assert!(error.to_string().contains("server.pem"), "{error}");
    fs::remove_file(office.path("server.pem")).unwrap();
    tls.reload().await.unwrap_err();
    assert_eq!(shown(port, &office).await, before);
    assert_eq!((tls.counts().reloaded, tls.counts().reloads_failed), (0, 2));
    office.issue("server", "localhost", But::Right);
    tls.reload().await.unwrap();
    assert_ne!(shown(port, &office).await, before);
}

/// What a server shows over a stream inside this process, where nothing waits for the clock.
async fn shown_here(tls: &ServerTls, office: &Office) -> Vec<u8> {
    let (near, far) = tokio::io::duplex(64 << 10);
    let client = office.client().load().unwrap();
    let (near, far) = tokio::join!(client.connect("localhost", near), tls.accept(far));
    far.unwrap();
    near.unwrap().peer_certificates()[0].clone()
}

#[tokio::test(start_paused = true)]
async fn a_watch_sees_that_files_change_and_tries_a_broken_one_once() {
    const MINUTE: Duration = Duration::from_secs(60);
    let office = Office::new();
    let tls = office.server("localhost", But::Right).load().unwrap();
    let before = shown_here(&tls, &office).await;
    tls.watch(MINUTE);
    fs::write(office.path("server.key"), "rubbish").unwrap();
    tokio::time::sleep(10 * MINUTE).await;
    assert_eq!((tls.counts().reloaded, tls.counts().reloads_failed), (0, 1));
    assert_eq!(shown_here(&tls, &office).await, before);
    // A tool writes one file and then the other. Between the two the key is not the certificate's.
    let (certificate, key) = office.issue("next", "localhost", But::Right);
    fs::rename(key, office.path("server.key")).unwrap();
    tokio::time::sleep(2 * MINUTE).await;
    assert_eq!((tls.counts().reloaded, tls.counts().reloads_failed), (0, 2));
    fs::rename(certificate, office.path("server.pem")).unwrap();
    tokio::time::sleep(2 * MINUTE).await;
    assert_eq!((tls.counts().reloaded, tls.counts().reloads_failed), (1, 2));
    assert_ne!(shown_here(&tls, &office).await, before);
    tokio::time::sleep(10 * MINUTE).await;
    assert_eq!(tls.counts().reloaded, 1, "what did not change is not read again");
}

#[tokio::test]
async fn the_connecting_end_reads_its_files_again_too() {
    let (office, other) = (Office::new(), Office::new());
    let (_serving, port) = listen(other.server("localhost", But::Right).load().unwrap()).await;
    let tls = office.client().load().unwrap();
    let dial = tieline::tls::TlsDial::new(format!("localhost:{port}"), tls.clone()).unwrap();
    dial.dial().await.unwrap_err();
    fs::copy(other.authority(), office.authority()).unwrap();
    tls.reload().await.unwrap();
    dial.dial().await.unwrap();
}
