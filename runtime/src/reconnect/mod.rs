//! A connecting end: dials, and dials again whenever there is no connection.
//!
//! Either side of a protocol may connect. [`Reconnect`] takes the generated `Endpoint` of the side that it is to be,
//! something to [`Dial`] with, and the application's one `connected` routine, which builds
//! everything from the root on each new connection: nothing is replayed.
//!
//! ```no_run
//! # mod telephony { tieline::protocol!("tieline:channel-group"); }
//! # use telephony::bridge;
//! use std::time::Duration;
//! use tieline::reconnect::{Backoff, Reconnect};
//! use tieline::transport::TcpDial;
//!
//! # async fn connect() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let line = Reconnect::new(bridge::Endpoint::new())
//!     .policy(Backoff::default().longest(Duration::from_secs(60)))
//!     .start(TcpDial::new("exchange.example:7000"), |connection, _peer| async move {
//!         let group = connection.channel_group("session-1.group-1", ())?;
//!         group.init().await?;
//!         Ok(())          // an error closes this connection; the policy says when to dial again
//!     });
//! let connection = line.connected().await?;       // everything is built on it
//! // …
//! line.shut_down(Duration::from_secs(10)).await;
//! # Ok(())
//! # }
//! ```
//!
//! # When `connected` runs
//!
//! For each new connection, and before anything else of the application flows on it: nothing is read from the peer before
//! the routine waits for the first time, and [`Reconnecting::connected`] hands the connection to the rest of the
//! application only after the routine has returned. So destinations are initialized again before anything else is asked of
//! them. It returns once everything is built; what is to go on after that is a task of its own. It is dropped when its
//! connection ends, and an error or a panic in it closes its connection.
//!
//! # What happens to each thing under way when a connection ends
//!
//! See [`End`](crate::End). Nothing of it is carried over to the next connection.

mod backoff;
mod counts;
mod policy;
mod reconnecting;
mod run;

pub use backoff::Backoff;
pub use counts::ReconnectCounts;
pub use policy::{Next, Policy, Setback, Why};
pub use reconnecting::{Reconnecting, Standing, Stopped};

use crate::endpoint::Endpoint;
use crate::transport::{Dial, Peer};
use run::Run;
use std::error::Error;
use std::future::Future;
use std::time::Duration;

/// A connecting end, before it dials. See the [module](self).
#[derive(Clone, Debug)]
#[must_use = "nothing is dialled until `start()` is called"]
pub struct Reconnect<E, P = Backoff> {
    endpoint: E,
    policy: P,
    dial_deadline: Duration,
}

impl<E: Endpoint> Reconnect<E> {
    /// Keeps up a connection on which this side is this endpoint.
    pub fn new(endpoint: E) -> Self {
        Self { endpoint, policy: Backoff::default(), dial_deadline: Duration::from_secs(10) }
    }
}

impl<E: Endpoint, P: Policy> Reconnect<E, P> {
    /// With this policy instead of [`Backoff`].
    pub fn policy<Q: Policy>(self, policy: Q) -> Reconnect<E, Q> {
        Reconnect { endpoint: self.endpoint, policy, dial_deadline: self.dial_deadline }
    }

    /// How long one attempt may take, handshake and all. 10 seconds unless set.
    pub fn dial_deadline(mut self, deadline: Duration) -> Self {
        self.dial_deadline = deadline;
        self
    }

    /// Starts dialling. `connected` runs on each new connection, see the [module](self).
    ///
    /// # Panics
    /// Outside a tokio runtime.
    pub fn start<D, R, F>(self, dial: D, connected: R) -> Reconnecting<E::Connection>
    where
        D: Dial,
        R: FnMut(E::Connection, Peer) -> F + Send + 'static,
        F: Future<Output = Result<(), Box<dyn Error + Send + Sync>>> + Send + 'static,
    {
        let (shared, line) = Reconnecting::new();
        let Self { endpoint, policy, dial_deadline } = self;
        tokio::spawn(Run { endpoint, policy, dial_deadline, dial, connected, shared }.run());
        line
    }
}
