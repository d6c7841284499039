//! A listening end: takes many peers, each on a connection of its own.
//!
//! Either side of a protocol may listen. [`Server`] takes the generated `Endpoint` of the side that it is to be, something
//! to [`Listen`] at, and the application's one `connected` routine, which runs for every new
//! connection before anything is read from it:
//!
//! ```no_run
//! # mod telephony { tieline::protocol!("tieline:channel-group"); }
//! # use telephony::bridge;
//! use std::time::Duration;
//! use tieline::server::Server;
//! use tieline::transport::TcpListen;
//!
//! # async fn serve() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let port = TcpListen::bind("0.0.0.0:7000").await?;
//! let serving = Server::new(bridge::Endpoint::new()).most_connections(200).start(port, |connection, peer| async move {
//!     println!("{peer} is here");
//!     let group = connection.channel_group("session-1.group-1", ())?;
//!     group.init().await?;
//!     Ok(())          // an error closes this connection
//! });
//! // …
//! let report = serving.shut_down(Duration::from_secs(10)).await;
//! println!("{report}");
//! # Ok(())
//! # }
//! ```
//!
//! # What a hostile peer can and cannot do
//!
//! - There are [`Server::most_connections`] at a time, handshakes among them. Beyond them nobody is accepted until one
//!   ends; those who come wait in the system's own bounded line.
//! - One address has no more places than [`Server::most_connections_per_address`], so that nobody can take them all.
//! - A handshake has [`Server::handshake_deadline`], and none holds up another.
//! - That accepting fails, as when the process has no file descriptors left, is survived: counted, traced, and tried again
//!   after a pause that doubles from 5 milliseconds to a second.
//! - What a peer does once it is connected is bounded by [`Settings`](crate::Settings).
//!
//! # What `connected` may do
//!
//! It returns once everything is built; what is to go on after that is a task of its own. An error or a panic in it closes
//! its connection and is counted. It is dropped when its connection ends.

mod counts;
mod report;
mod serve;
mod serving;

pub use counts::ServerCounts;
pub use report::ServerShutDown;
pub use serving::Serving;

use crate::endpoint::Endpoint;
use crate::transport::{Listen, Peer};
use serve::Serve;
use std::error::Error;
use std::future::Future;
use std::time::Duration;

/// A listening end, before it listens. See the [module](self).
#[derive(Clone, Debug)]
#[must_use = "a server does nothing until `start()` is called"]
pub struct Server<E> {
    endpoint: E,
    options: Options,
}

#[derive(Clone, Copy, Debug)]
struct Options {
    most: usize,
    most_per_address: usize,
    handshake: Duration,
}

impl<E: Endpoint> Server<E> {
    /// A server that is this side of its protocol on every connection.
    pub fn new(endpoint: E) -> Self {
        Self {
            endpoint,
            options: Options { most: 1024, most_per_address: usize::MAX, handshake: Duration::from_secs(10) },
        }
    }

    /// How many connections there may be at a time, those in their handshake among them. 1024 unless set; at least one.
    pub fn most_connections(mut self, most: usize) -> Self {
        self.options.most = most.max(1);
        self
    }

    /// How many connections there may be at a time from one address, those in their handshake among them. One more is
    /// closed at once and counted. As many as there may be at all unless set, since many good peers may share an address;
    /// where they do not, a bound keeps one peer from taking every place. At least one.
    pub fn most_connections_per_address(mut self, most: usize) -> Self {
        self.options.most_per_address = most.max(1);
        self
    }

    /// How long a handshake may take. 10 seconds unless set.
    pub fn handshake_deadline(mut self, deadline: Duration) -> Self {
        self.options.handshake = deadline;
        self
    }

    /// Starts taking connections. `connected` runs for each of them, see the [module](self).
    ///
    /// # Panics
    /// Outside a tokio runtime.
    pub fn start<L, R, F>(self, listen: L, connected: R) -> Serving<E::Connection>
    where
        L: Listen,
        R: Fn(E::Connection, Peer) -> F + Send + Sync + 'static,
        F: Future<Output = Result<(), Box<dyn Error + Send + Sync>>> + Send + 'static,
    {
        let serving = Serving::new();
        let serve = Serve::new(self.endpoint, self.options, connected, serving.shared());
        tokio::spawn(serve.run(listen));
        serving
    }
}
