//! What goes wrong before a connection is one.

use crate::common::channel_group::bridge;
use crate::common::desk::Desk;
use futures_util::FutureExt;
use std::collections::VecDeque;
use std::io;
use std::time::Duration;
use tieline::server::{Server, Serving};
use tieline::transport::{self, Arriving, Dial, InProcess, Listen, LocalDial, LocalListen, Peer};
use tokio::sync::mpsc;
use tokio::time::Instant;

type Bridge = Serving<bridge::Connection>;

fn serve(server: Server<bridge::Endpoint>, listen: impl Listen) -> Bridge {
    server.start(listen, |_, _| async { Ok(()) })
}

fn server() -> Server<bridge::Endpoint> {
    Server::new(bridge::Endpoint::new())
}

async fn until(condition: impl Fn() -> bool) {
    while !condition() {
        tokio::task::yield_now().await;
    }
}

async fn client(dial: &LocalDial) -> tieline::Connection {
    Desk::new().client().start(dial.dial().await.unwrap().0)
}

#[tokio::test(start_paused = true)]
async fn nobody_is_accepted_beyond_the_bound_until_a_connection_ends() {
    let (dial, listen) = transport::local();
    let serving = serve(server().most_connections(2), listen);
    let one = client(&dial).await;
    let _two = client(&dial).await;
    until(|| serving.connections().len() == 2).await;
    let _three = client(&dial).await;
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(serving.counts().accepted, 2);
    assert_eq!(serving.counts().full, 1);
    one.close();
    until(|| serving.counts().accepted == 3).await;
    until(|| serving.connections().len() == 2).await;
}

#[tokio::test]
async fn one_address_cannot_take_every_place() {
    use tokio::io::AsyncReadExt;
    let port = transport::TcpListen::bind("127.0.0.1:0").await.unwrap();
    let address = port.local_address().unwrap();
    let serving = serve(server().most_connections_per_address(2), port);
    let connect = || async { tokio::net::TcpStream::connect(address).await.unwrap() };
    let one = connect().await;
    let _two = connect().await;
    until(|| serving.connections().len() == 2).await;
    let mut three = connect().await;
    assert_eq!(three.read(&mut [0]).await.unwrap_or(0), 0, "closed at once");
    assert_eq!(serving.counts().address_full, 1);
    drop(one);
    until(|| serving.counts().ended == 1).await;
    let _four = connect().await;
    until(|| serving.connections().len() == 2).await;
}

/// Accepting fails a number of times, as when there are no file descriptors left.
struct Broke {
    errors: VecDeque<io::Error>,
    tried: mpsc::UnboundedSender<Instant>,
    then: LocalListen,
}

impl Listen for Broke {
    type Transport = InProcess;

    async fn accept(&mut self) -> io::Result<Arriving<InProcess>> {
        self.tried.send(Instant::now()).ok();
        match self.errors.pop_front() {
            Some(error) => Err(error),
            None => self.then.accept().await,
        }
    }
}

#[tokio::test(start_paused = true)]
async fn that_accepting_fails_is_survived_with_pauses_that_grow() {
    const TOO_MANY_OPEN_FILES: i32 = 24;
    let (dial, then) = transport::local();
    let (tried, mut tries) = mpsc::unbounded_channel();
    let errors = (0..10).map(|_| io::Error::from_raw_os_error(TOO_MANY_OPEN_FILES)).collect();
    let serving = serve(server(), Broke { errors, tried, then });
    let mut pauses = Vec::new();
    let mut last = tries.recv().await.unwrap();
    for _ in 0..10 {
        let next = tries.recv().await.unwrap();
        pauses.push((next - last).as_millis());
        last = next;
    }
    assert_eq!(pauses, [5, 10, 20, 40, 80, 160, 320, 640, 1000, 1000]);
    let _client = client(&dial).await;
    until(|| serving.connections().len() == 1).await;
    assert_eq!((serving.counts().accept_errors, serving.counts().accepted), (10, 1));
}

/// The first handshake never ends, the second fails, the others are fine.
struct Shaky(LocalListen, usize);

impl Listen for Shaky {
    type Transport = InProcess;

    async fn accept(&mut self) -> io::Result<Arriving<InProcess>> {
        let arriving = self.0.accept().await?;
        self.1 += 1;
        Ok(match self.1 {
            1 => Arriving::after(Peer::in_process(), async move {
                let _held_open = arriving;
                std::future::pending().await
            }),
            2 => Arriving::after(Peer::in_process(), async { Err("a wrong handshake".into()) }),
            _ => arriving,
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_handshake_that_never_ends_holds_up_nobody_and_is_given_up() {
    let (dial, listen) = transport::local();
    let serving = serve(server().handshake_deadline(Duration::from_secs(7)), Shaky(listen, 0));
    let began = Instant::now();
    let slow = client(&dial).await;
    let wrong = client(&dial).await;
    let _fine = client(&dial).await;
    until(|| serving.connections().len() == 1).await;
    wrong.ended().await;
    assert_eq!(serving.counts().handshakes_failed, 1);
    assert!(began.elapsed() < Duration::from_secs(1));
    slow.ended().await;
    assert!((7..8).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    assert_eq!(serving.counts().handshakes_late, 1);
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_gives_up_handshakes_and_refuses_those_who_come() {
    let (dial, listen) = transport::local();
    let serving = serve(server(), Shaky(listen, 0));
    let _slow = client(&dial).await;
    until(|| serving.counts().accepted == 1).await;
    let report = serving.shut_down(Duration::from_secs(5)).await;
    assert_eq!((report.handshakes, report.connections, report.is_complete()), (1, 0, false));
    assert!(dial.dial().now_or_never().unwrap().is_err(), "dialling is refused at once");
}
