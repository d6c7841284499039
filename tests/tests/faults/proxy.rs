//! A proxy of the tests' own, on ports that the system chooses.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{ReadHalf, WriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What the proxy does to the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Harm {
    /// Closes both sockets.
    Close,
    /// Resets both sockets.
    Reset,
    /// Sends no more in one direction, and says so; the other one goes on.
    HalfClose,
}

/// Who receives in a direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum To {
    Bridge,
    Client,
}

/// What is done when, and to whom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    pub(super) harm: Harm,
    pub(super) to: To,
    /// After how many bytes of this direction; never by itself if there is none.
    pub(super) after: Option<usize>,
}

/// The proxy, from outside.
#[derive(Debug)]
pub(super) struct Proxy {
    strike: watch::Sender<bool>,
    /// Whether bytes pass.
    open: watch::Sender<bool>,
    passed: Arc<[Mutex<Vec<u8>>; 2]>,
}

impl Proxy {
    /// The bridge's socket, the client's, and what is between them. Each read of the proxy takes so many bytes at most.
    pub(super) async fn between(plan: Plan, chunk: usize) -> (TcpStream, TcpStream, Self) {
        let (bridge, near) = connected().await;
        let (client, far) = connected().await;
        if plan.harm == Harm::Reset {
            for socket in [&near, &far] {
                socket.set_zero_linger().unwrap();
            }
        }
        let proxy = Self { strike: watch::Sender::new(false), open: watch::Sender::new(true), passed: Arc::default() };
        let (strike, open, passed) = (proxy.strike.subscribe(), proxy.open.subscribe(), proxy.passed.clone());
        tokio::spawn(run(near, far, plan, chunk, strike, open, passed));
        (bridge, client, proxy)
    }

    /// Does the harm now.
    pub(super) fn strike(&self) {
        self.strike.send_replace(true);
    }

    /// Lets bytes pass, or not.
    pub(super) fn open(&self, open: bool) {
        self.open.send_replace(open);
    }

    /// What passed in a direction.
    pub(super) fn passed(&self, to: To) -> Vec<u8> {
        self.passed[to as usize].lock().unwrap().clone()
    }
}

async fn connected() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (one, other) = tokio::join!(TcpStream::connect(listener.local_addr().unwrap()), listener.accept());
    let (one, (other, _)) = (one.unwrap(), other.unwrap());
    one.set_nodelay(true).unwrap();
    other.set_nodelay(true).unwrap();
    (one, other)
}

/// Relays until both directions have ended, or until harm is done. Both sockets are closed then.
async fn run(
    mut near: TcpStream,
    mut far: TcpStream,
    plan: Plan,
    chunk: usize,
    strike: watch::Receiver<bool>,
    open: watch::Receiver<bool>,
    passed: Arc<[Mutex<Vec<u8>>; 2]>,
) {
    let (from_bridge, to_bridge) = near.split();
    let (from_client, to_client) = far.split();
    let lane = |to: To| Lane {
        plan: (plan.to == to).then_some(plan),
        chunk,
        strike: strike.clone(),
        open: open.clone(),
        passed: passed.clone(),
        place: to as usize,
    };
    let (back, forth) =
        (lane(To::Bridge).relay(from_client, to_bridge), lane(To::Client).relay(from_bridge, to_client));
    // An error of either is the end of both.
    let _struck = tokio::try_join!(back, forth);
}

struct Lane {
    plan: Option<Plan>,
    chunk: usize,
    strike: watch::Receiver<bool>,
    open: watch::Receiver<bool>,
    passed: Arc<[Mutex<Vec<u8>>; 2]>,
    place: usize,
}

/// That both sockets are to be closed.
struct Struck;

impl Lane {
    async fn relay(mut self, mut from: ReadHalf<'_>, mut to: WriteHalf<'_>) -> Result<(), Struck> {
        let mut left = self.plan.and_then(|plan| plan.after);
        let mut buffer = vec![0; self.chunk];
        loop {
            if left == Some(0) {
                return harm(self.plan, from, to).await;
            }
            let most = left.unwrap_or(self.chunk).min(self.chunk);
            let read = tokio::select! {
                biased;
                Ok(_) = self.strike.wait_for(|struck| *struck), if self.plan.is_some() => None,
                read = from.read(&mut buffer[..most]) => Some(read),
            };
            let Some(read) = read else { return harm(self.plan, from, to).await };
            let length = read.map_err(|_| Struck)?;
            // Shut or not, what came is kept for later.
            let _ = self.open.wait_for(|open| *open).await.is_ok();
            if length == 0 {
                to.shutdown().await.map_err(|_| Struck)?;
                return Ok(());
            }
            to.write_all(&buffer[..length]).await.map_err(|_| Struck)?;
            self.passed[self.place].lock().unwrap().extend_from_slice(&buffer[..length]);
            left = left.map(|left| left - length);
        }
    }
}

async fn harm(plan: Option<Plan>, mut from: ReadHalf<'_>, mut to: WriteHalf<'_>) -> Result<(), Struck> {
    if plan.is_none_or(|plan| plan.harm != Harm::HalfClose) {
        return Err(Struck);
    }
    to.shutdown().await.map_err(|_| Struck)?;
    let mut nowhere = vec![0; 1024];
    while from.read(&mut nowhere).await.map_err(|_| Struck)? > 0 {}
    Ok(())
}
