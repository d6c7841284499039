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
///
/// # What happens to each thing under way
///
/// Whoever ends a connection, and however: nothing of it is carried over to another one, and nothing vanishes in silence.
///
/// | what | what becomes of it |
/// | --- | --- |
/// | calls of this side that wait for their answers | end with [`CallError::Disconnected`], whose `sent` says whether the peer may have acted |
/// | calls that wait for room, and new ones | end in the same way at once, with `sent: false` |
/// | handles | their destinations are in [`Phase::Gone`]; a connection takes no new ones ([`OpenError::Disconnected`]) |
/// | received events that wait, and those that are held for their destination or its children | are dropped; each is in [`Counts::received_events_dropped`] and shown to the [`Observer`] as [`Dropped::ConnectionLost`] |
/// | handlers at work | are dropped where they wait |
/// | questions of the peer that are not answered | are answered with a failure if this side closes; are lost with a lost connection, and never answered on another one |
/// | events that are raised behind an answer that does not come | are in [`Counts::raised_events_dropped`] |
/// | raising an event | fails with [`EventError::Disconnected`] |
/// | what is written in part or not at all | is in [`Counts::frames_unwritten`] |
/// | destinations | are released once each, the deepest first, with the reason [`Release::ConnectionLost`], or [`Release::Shutdown`] if this side closed; then their targets are free on every other connection of the endpoint |
/// | [`Connection::ended`] | is ready when all of that is done |
///
/// On a [`reconnect`](crate::reconnect)ing end the next connection begins with the application's `connected` routine, which
/// builds everything again from the root: destinations are initialized again before anything else flows.
///
/// [`CallError::Disconnected`]: crate::CallError::Disconnected
/// [`Phase::Gone`]: crate::Phase::Gone
/// [`OpenError::Disconnected`]: crate::OpenError::Disconnected
/// [`Counts::received_events_dropped`]: crate::Counts::received_events_dropped
/// [`Counts::raised_events_dropped`]: crate::Counts::raised_events_dropped
/// [`Counts::frames_unwritten`]: crate::Counts::frames_unwritten
/// [`Observer`]: crate::Observer
/// [`Dropped::ConnectionLost`]: crate::Dropped::ConnectionLost
/// [`EventError::Disconnected`]: crate::EventError::Disconnected
/// [`Connection::ended`]: crate::Connection::ended
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
