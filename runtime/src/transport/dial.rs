//! What connections are made with.

use super::{Peer, Transport};
use std::error::Error;
use std::future::Future;
use std::io;
use std::time::Duration;

/// Makes connections to one place.
pub trait Dial: Send + Sync + 'static {
    /// What a connection becomes.
    type Transport: Transport;

    /// Makes a connection, handshake and all. Whoever calls it gives it a deadline, and drops the future at it.
    fn dial(&self) -> impl Future<Output = Result<(Self::Transport, Peer), DialError>> + Send;
}

/// Why no connection came about.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DialError {
    /// Nobody was reached: the name is not known, nobody listens, the way is cut.
    #[error("cannot connect to `{to}`: {error}")]
    Connect {
        /// What was dialled.
        to: String,
        /// What the system says.
        error: io::Error,
    },
    /// Somebody was reached, and the handshake failed.
    #[error("connected to `{to}`, but the handshake failed: {error}")]
    Handshake {
        /// What was dialled.
        to: String,
        /// What was wrong.
        error: Box<dyn Error + Send + Sync>,
    },
    /// It took too long.
    #[error("no connection within {after:?}")]
    TimedOut {
        /// The deadline.
        after: Duration,
    },
}
