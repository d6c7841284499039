//! What connections arrive at.

use super::{Peer, Transport};
use futures_util::future::BoxFuture;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::io;

/// What connections arrive at: a port, or anything else that peers can be told of.
pub trait Listen: Send + 'static {
    /// What an arriving connection becomes.
    type Transport: Transport;

    /// Waits for the next connection. Must be cancellation safe: dropping the future loses no connection.
    ///
    /// An error is about one attempt, or says that the machine is out of something; it is never the end. A handshake does
    /// not belong here, where it would hold up those who come next, but into [`Arriving::after`].
    fn accept(&mut self) -> impl Future<Output = io::Result<Arriving<Self::Transport>>> + Send;
}

/// How an arriving connection becomes a transport.
type Shaken<T> = BoxFuture<'static, Result<(T, Peer), Box<dyn Error + Send + Sync>>>;

/// A connection that arrived, before its handshake.
pub struct Arriving<T> {
    pub(crate) peer: Peer,
    pub(crate) handshake: Shaken<T>,
}

impl<T: Transport> Arriving<T> {
    /// One that needs no handshake.
    #[must_use]
    pub fn ready(peer: Peer, transport: T) -> Self {
        let known = peer.clone();
        Self { peer, handshake: Box::pin(std::future::ready(Ok((transport, known)))) }
    }

    /// One that is a transport after a handshake, which may find out more about the peer. Whoever drives it gives it a
    /// deadline.
    #[must_use]
    pub fn after(
        peer: Peer,
        handshake: impl Future<Output = Result<(T, Peer), Box<dyn Error + Send + Sync>>> + Send + 'static,
    ) -> Self {
        Self { peer, handshake: Box::pin(handshake) }
    }
}

impl<T> fmt::Debug for Arriving<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Arriving").field("peer", &self.peer).finish_non_exhaustive()
    }
}
