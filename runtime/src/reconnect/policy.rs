//! When to dial again.

use crate::release::End;
use crate::transport::DialError;
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Says when to dial again. Asked each time there is no connection, and told why.
///
/// ```
/// use std::time::Duration;
/// use tieline::reconnect::{Backoff, Next, Policy, Setback, Why};
/// use tieline::transport::DialError;
///
/// /// Backs off as usual, but a failed handshake needs a person.
/// struct Careful(Backoff);
///
/// impl Policy for Careful {
///     fn next(&mut self, setback: &Setback) -> Next {
///         match &setback.why {
///             Why::Dial(DialError::Handshake { .. }) => Next::Stop,
///             _ => self.0.next(setback),
///         }
///     }
/// }
/// ```
pub trait Policy: Send + 'static {
    /// What to do now.
    fn next(&mut self, setback: &Setback) -> Next;
}

/// What a [`Policy`] wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Next {
    /// Dial again after this time; after a millisecond at the earliest, so that no policy can keep a processor busy.
    Wait(Duration),
    /// Never dial again.
    Stop,
}

/// Why there is no connection.
#[derive(Debug)]
#[non_exhaustive]
pub struct Setback {
    /// What happened.
    pub why: Why,
    /// Which setback it is since everything was built on a connection the last time, or since the beginning: 1 for the
    /// first one.
    pub attempt: u32,
    /// How long the connection lasted, from when it was there to its end; `None` if none came about.
    pub lived: Option<Duration>,
}

/// What a setback came from.
#[derive(Debug)]
#[non_exhaustive]
pub enum Why {
    /// No connection came about: refused, not reachable, a failed handshake, or the deadline over.
    Dial(DialError),
    /// A connection came about, and the `connected` routine failed or panicked on it.
    NotBuilt(Box<dyn Error + Send + Sync>),
    /// The connection ended. [`End::Closed`] if the application closed it itself.
    Ended(Arc<End>),
}

impl fmt::Display for Why {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dial(error) => error.fmt(formatter),
            Self::NotBuilt(error) => write!(formatter, "the new connection could not be used: {error}"),
            Self::Ended(end) => end.fmt(formatter),
        }
    }
}

impl fmt::Display for Setback {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.why.fmt(formatter)
    }
}
