//! Who is let in, and what the others are told.

use super::office::{But, Office, ask, dial, listen};
use crate::common::channel_group::bridge;
use tieline::CallError;
use tieline::tls::{ClientOptions, Clients, ServerOptions};
use tieline::transport::{Dial, DialError, Peer};

/// Dials, and says why it did not work.
async fn refused(server: ServerOptions, client: ClientOptions) -> String {
    let (serving, port) = listen(server.load().unwrap()).await;
    let error = dial(port, client).dial().await.unwrap_err();
    assert!(matches!(error, DialError::Handshake { .. }), "{error}");
    while serving.counts().handshakes_failed == 0 {
        tokio::task::yield_now().await;
    }
    let text = error.to_string();
    let begins = format!("connected to `localhost:{port}`, but the handshake failed: ");
    text.strip_prefix(&begins).unwrap_or_else(|| panic!("{text}")).to_owned()
}

/// Dials and asks, and says who the server thinks it was.
async fn let_in(server: ServerOptions, client: ClientOptions) -> Peer {
    let (serving, port) = listen(server.load().unwrap()).await;
    let (transport, peer) = dial(port, client).dial().await.unwrap();
    assert_eq!(peer.certificates().len(), 1);
    let connection = bridge::Endpoint::new().start(transport);
    ask(&connection, "s.g").await.unwrap();
    serving.connections()[0].0.clone()
}

/// Dials, which goes well in TLS 1.3, and is shut out all the same: what the first call is told.
async fn shut_out(server: ServerOptions, client: ClientOptions) -> (String, tieline::server::ServerCounts) {
    let (serving, port) = listen(server.load().unwrap()).await;
    let (transport, _) = dial(port, client).dial().await.unwrap();
    let connection = bridge::Endpoint::new().start(transport);
    let error = ask(&connection, "s.g").await.unwrap_err();
    let CallError::Disconnected { end, .. } = error else { panic!("{error}") };
    while serving.counts().handshakes_failed == 0 {
        tokio::task::yield_now().await;
    }
    (end.to_string(), serving.counts())
}

#[tokio::test]
async fn the_right_certificate_is_let_in() {
    let office = Office::new();
    let peer = let_in(office.server("localhost", But::Right), office.client()).await;
    assert!(peer.certificates().is_empty(), "nobody asked for one");
}

#[tokio::test]
async fn a_certificate_for_another_name_is_refused_and_both_names_are_said() {
    let office = Office::new();
    let text = refused(office.server("exchange.example", But::Right), office.client()).await;
    assert_eq!(text, "the peer's certificate is not for `localhost`, but for exchange.example");
}

#[tokio::test]
async fn a_name_other_than_the_one_dialled_may_be_expected() {
    let office = Office::new();
    let (_serving, port) = listen(office.server("exchange.example", But::Right).load().unwrap()).await;
    let dial = dial(port, office.client()).server_name("exchange.example").unwrap();
    dial.dial().await.unwrap();
}

#[tokio::test]
async fn an_expired_certificate_is_refused() {
    let office = Office::new();
    let text = refused(office.server("localhost", But::Expired), office.client()).await;
    assert!(text.starts_with("the peer's certificate is not valid any more ("), "{text}");
    let text = refused(office.server("localhost", But::NotYet), office.client()).await;
    assert!(text.starts_with("the peer's certificate is not valid yet ("), "{text}");
}

#[tokio::test]
async fn a_certificate_of_an_unknown_authority_is_refused_and_the_file_is_named() {
    let (office, other) = (Office::new(), Office::named("another office"));
    let text = refused(other.server("localhost", But::Right), office.client()).await;
    assert_eq!(text, format!("the peer's certificate is not from an authority in `{}`", office.authority().display()));
    let namesake = Office::new();
    let text = refused(namesake.server("localhost", But::Right), office.client()).await;
    assert_eq!(text, "the peer's certificate is not signed by the authority that it names, as that is known here");
}

#[tokio::test]
async fn a_client_certificate_that_is_required_is_seen_by_the_application() {
    let office = Office::new();
    let (certificate, key) = office.issue("client", "client-7", But::Right);
    let server = office.server("localhost", But::Right).clients(Clients::Required(office.authority()));
    let peer = let_in(server, office.client().identity(&certificate, key)).await;
    assert_eq!(peer.certificates().len(), 1);
    assert!(!peer.certificates()[0].is_empty());
}

#[tokio::test]
async fn a_client_without_the_required_certificate_is_shut_out() {
    let office = Office::new();
    let server = office.server("localhost", But::Right).clients(Clients::Required(office.authority()));
    let (text, counts) = shut_out(server, office.client()).await;
    assert_eq!(text, "the connection was lost: the peer requires a certificate, and this side showed none");
    assert_eq!((counts.accepted, counts.handshakes_failed), (1, 1));
}

#[tokio::test]
async fn a_client_certificate_of_an_unknown_authority_is_shut_out_also_where_none_is_required() {
    for optional in [false, true] {
        let (office, other) = (Office::new(), Office::named("another office"));
        let (certificate, key) = other.issue("client", "client-7", But::Right);
        let file = office.authority();
        let clients = if optional { Clients::Optional(file) } else { Clients::Required(file) };
        let server = office.server("localhost", But::Right).clients(clients);
        let (text, _) = shut_out(server, office.client().identity(certificate, key)).await;
        assert_eq!(
            text,
            "the connection was lost: the peer does not know the authority that this side's certificate is from"
        );
    }
}

#[tokio::test]
async fn an_expired_client_certificate_is_shut_out() {
    let office = Office::new();
    let (certificate, key) = office.issue("client", "client-7", But::Expired);
    let server = office.server("localhost", But::Right).clients(Clients::Required(office.authority()));
    let (text, _) = shut_out(server, office.client().identity(certificate, key)).await;
    assert_eq!(text, "the connection was lost: the peer says that this side's certificate has expired");
}

#[tokio::test]
async fn an_optional_client_certificate_may_be_left_out_or_shown() {
    let office = Office::new();
    let server = || office.server("localhost", But::Right).clients(Clients::Optional(office.authority()));
    assert!(let_in(server(), office.client()).await.certificates().is_empty());
    let (certificate, key) = office.issue("client", "client-7", But::Right);
    assert_eq!(let_in(server(), office.client().identity(certificate, key)).await.certificates().len(), 1);
}
