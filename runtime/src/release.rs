//! Why a destination is released, and why a connection ended.

use crate::fault::Fault;
use std::fmt;

/// Why a destination is released. Release runs exactly once in a destination's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Release {
    /// It was disposed of, and the answer has left, or has arrived.
    Disposed,
    /// The destination that it belonged to was disposed of.
    ParentDisposed,
    /// Its connection was lost, or closed by the peer.
    ConnectionLost,
    /// This side closed its connection.
    Shutdown,
}

impl fmt::Display for Release {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Disposed => "disposed",
            Self::ParentDisposed => "parent disposed",
            Self::ConnectionLost => "connection lost",
            Self::Shutdown => "shut down",
        })
    }
}

/// Why a connection ended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum End {
    /// This side closed it.
    #[error("this side closed the connection")]
    Closed,
    /// The peer closed it between two frames.
    #[error("the peer closed the connection")]
    PeerClosed,
    /// The stream can no longer be trusted.
    #[error("the connection was closed because of what the peer sent: {0}")]
    Fault(Box<Fault>),
    /// Reading or writing failed.
    #[error("the connection was lost: {0}")]
    Lost(String),
    /// More messages arrived for a destination than it may hold.
    #[error("the connection was closed because more messages waited for `{target}` than its mailbox holds")]
    MailboxFull {
        /// The destination.
        target: crate::Target,
    },
    /// Nothing was received for [`Settings::idle_deadline`](crate::Settings::idle_deadline).
    #[error("the connection was closed because nothing was received for {after:?}")]
    Idle {
        /// That time.
        after: std::time::Duration,
    },
    /// A frame that had begun did not arrive whole within
    /// [`Settings::frame_deadline`](crate::Settings::frame_deadline).
    #[error("the connection was closed because a frame that had begun did not arrive whole within {after:?}")]
    SlowFrame {
        /// That time.
        after: std::time::Duration,
    },
    /// The peer took nothing of what waits to be written for
    /// [`Settings::write_deadline`](crate::Settings::write_deadline).
    #[error("the connection was closed because the peer read nothing of what waited for it for {after:?}")]
    NotReading {
        /// That time.
        after: std::time::Duration,
    },
    /// A handler panicked, and [`Settings::close_on_panic`](crate::Settings::close_on_panic) is set.
    #[error("the connection was closed because the handler of `{name}` panicked")]
    HandlerPanicked {
        /// The name of the message that it handled.
        name: &'static str,
    },
    /// The task that drives the connection was dropped, as when its runtime shuts down.
    #[error("the connection's task was dropped")]
    Dropped,
}

impl End {
    /// Why the destinations of such a connection are released.
    pub(crate) fn release(&self) -> Release {
        match self {
            Self::Closed => Release::Shutdown,
            _ => Release::ConnectionLost,
        }
    }
}
