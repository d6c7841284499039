//! The tasks of a server: one that accepts, and one for each connection.

use super::Options;
use super::serving::Shared;
use crate::build::{Built, build};
use crate::connection::Connection;
use crate::endpoint::Endpoint;
use crate::transport::{Arriving, Held, Listen, Peer, Transport};
use std::error::Error;
use std::future::{Future, poll_fn};
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;

/// Says that a server is over when it is dropped.
struct Over<C>(Arc<Shared<C>>);

impl<C> Drop for Over<C> {
    fn drop(&mut self) {
        self.0.is_over();
    }
}

/// What every task of a server needs.
pub(super) struct Serve<E: Endpoint, R> {
    endpoint: E,
    options: Options,
    connected: R,
    shared: Arc<Shared<E::Connection>>,
}

impl<E, R, F> Serve<E, R>
where
    E: Endpoint,
    R: Fn(E::Connection, Peer) -> F + Send + Sync + 'static,
    F: Future<Output = Result<(), Box<dyn Error + Send + Sync>>> + Send + 'static,
{
    pub(super) fn new(endpoint: E, options: Options, connected: R, shared: Arc<Shared<E::Connection>>) -> Self {
        Self { endpoint, options, connected, shared }
    }

    /// Accepts until it is to stop, then waits for every connection.
    pub(super) async fn run(self, listen: impl Listen) {
        // Also when this task panics, or is dropped with its runtime: somebody may wait for the end.
        let _over = Over(self.shared.clone());
        let serve = Arc::new(self);
        let mut connections = JoinSet::new();
        serve.clone().accept(listen, &mut connections).await;
        while connections.join_next().await.is_some() {}
    }

    async fn accept(self: Arc<Self>, mut listen: impl Listen, connections: &mut JoinSet<()>) {
        let places = Arc::new(Semaphore::new(self.options.most.min(Semaphore::MAX_PERMITS)));
        let mut pause = Pause::default();
        let stop = &self.shared.stop;
        loop {
            if places.available_permits() == 0 {
                self.shared.count(|counts| counts.full += 1);
                tracing::warn!(target: "tieline", most = self.options.most, "nobody is accepted until a connection ends");
            }
            let Some(Ok(place)) = stop.unless(places.clone().acquire_owned()).await else { return };
            match stop.unless(listen.accept()).await {
                None => return,
                Some(Ok(arriving)) => {
                    pause = Pause::default();
                    self.shared.count(|counts| counts.accepted += 1);
                    let address = arriving.peer.address().map(|address| address.ip());
                    match Settled::at(self.shared.clone(), address, self.options.most_per_address) {
                        Some(settled) => _ = connections.spawn(self.clone().serve(arriving, (place, settled))),
                        None => {
                            self.shared.count(|counts| counts.address_full += 1);
                            tracing::warn!(target: "tieline", peer = %arriving.peer, "too many connections from there");
                        }
                    }
                }
                Some(Err(error)) => {
                    let time = pause.next();
                    self.shared.count(|counts| counts.accept_errors += 1);
                    tracing::warn!(target: "tieline", %error, pause = ?time, "a connection could not be accepted");
                    if stop.unless(tokio::time::sleep(time)).await.is_none() {
                        return;
                    }
                }
            }
            // Those that ended are forgotten as others come, and there are never more of them than places.
            while connections.try_join_next().is_some() {}
        }
    }

    /// One connection, from its handshake to its end.
    async fn serve(self: Arc<Self>, arriving: Arriving<impl Transport>, _place: Place<E::Connection>) {
        let Arriving { peer, handshake } = arriving;
        let shaken = self.shared.stop.unless(tokio::time::timeout(self.options.handshake, handshake)).await;
        match shaken {
            None => self.shared.state().report.handshakes += 1,
            Some(Err(_)) => {
                self.shared.count(|counts| counts.handshakes_late += 1);
                tracing::warn!(target: "tieline", %peer, deadline = ?self.options.handshake, "a handshake took too long");
            }
            Some(Ok(Err(error))) => {
                self.shared.count(|counts| counts.handshakes_failed += 1);
                tracing::warn!(target: "tieline", %peer, %error, "a handshake failed");
            }
            Some(Ok(Ok((transport, peer)))) => self.connection(transport, peer).await,
        }
    }

    async fn connection(&self, transport: impl Transport, peer: Peer) {
        let (transport, hold) = Held::new(transport);
        let connection = self.endpoint.clone().start(transport);
        let line = connection.as_ref();
        tracing::debug!(target: "tieline", %peer, "connected");
        let life = async {
            let built = build(line, hold, || (self.connected)(connection.clone(), peer.clone())).await;
            match built {
                Built::Whole => {
                    let _listed = self.list(peer.clone(), connection.clone());
                    line.ended().await;
                }
                Built::Failed(error) => {
                    self.shared.count(|counts| counts.not_built += 1);
                    tracing::warn!(target: "tieline", %peer, %error, "a connection is closed as it was not built");
                    line.close();
                    line.ended().await;
                }
                Built::Ended(_) => {}
            }
        };
        let shut_down = self.until_shut_down(line, life).await;
        let mut state = self.shared.state();
        state.counts.count(|counts| counts.ended += 1);
        if let Some(report) = shut_down {
            state.report.note(peer, report);
        }
    }

    /// Waits for the end of a connection, and shuts it down when the server is to stop.
    async fn until_shut_down(&self, line: &Connection, life: impl Future<Output = ()>) -> Option<crate::ShutDown> {
        let mut life = pin!(life);
        let mut shut_down = pin!(async {
            let by: Instant = self.shared.stop.wished().await;
            line.shut_down_by(by).await
        });
        poll_fn(|context| {
            if let Poll::Ready(report) = shut_down.as_mut().poll(context) {
                return Poll::Ready(Some(report));
            }
            life.as_mut().poll(context).map(|()| None)
        })
        .await
    }

    fn list(&self, peer: Peer, connection: E::Connection) -> Listed<'_, E::Connection> {
        let place = self.shared.state().live.insert((peer, connection));
        Listed { shared: &self.shared, place }
    }
}

/// A place among the connections that the application sees, given up with the connection.
struct Listed<'s, C> {
    shared: &'s Shared<C>,
    place: usize,
}

impl<C> Drop for Listed<'_, C> {
    fn drop(&mut self) {
        // Dropped outside the lock: it may be the last one, and the application's.
        let _listed = self.shared.state().live.try_remove(self.place);
    }
}

/// What a connection takes up, given back at its end.
type Place<C> = (OwnedSemaphorePermit, Settled<C>);

/// One of the connections of an address.
struct Settled<C> {
    shared: Arc<Shared<C>>,
    /// `None` where peers have no address.
    address: Option<IpAddr>,
}

impl<C> Settled<C> {
    /// `None`: the address has as many as it may.
    fn at(shared: Arc<Shared<C>>, address: Option<IpAddr>, most: usize) -> Option<Self> {
        if let Some(address) = address {
            let mut state = shared.state();
            let known = state.addresses.entry(address).or_default();
            if *known >= most {
                return None;
            }
            *known += 1;
        }
        Some(Self { shared, address })
    }
}

impl<C> Drop for Settled<C> {
    fn drop(&mut self) {
        let Some(address) = self.address else { return };
        let mut state = self.shared.state();
        if let Some(known) = state.addresses.get_mut(&address) {
            *known -= 1;
            if *known == 0 {
                state.addresses.remove(&address);
            }
        }
    }
}

/// How long to wait after accepting failed.
#[derive(Debug, Default)]
struct Pause(Option<Duration>);

impl Pause {
    const FIRST: Duration = Duration::from_millis(5);
    const LONGEST: Duration = Duration::from_secs(1);

    fn next(&mut self) -> Duration {
        let next = self.0.map_or(Self::FIRST, |last| (last * 2).min(Self::LONGEST));
        *self.0.insert(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_a_second() {
        let mut pause = Pause::default();
        let pauses: Vec<_> = (0..10).map(|_| pause.next().as_millis()).collect();
        assert_eq!(pauses, [5, 10, 20, 40, 80, 160, 320, 640, 1000, 1000]);
    }
}
