//! How a server was shut down.

use crate::shut_down::ShutDown;
use crate::transport::Peer;
use std::fmt;

/// How a server was shut down, and what was not finished by the deadline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerShutDown {
    /// Connections that were shut down.
    pub connections: usize,
    /// Connections of which not everything was finished.
    pub incomplete: usize,
    /// Handshakes that were given up.
    pub handshakes: usize,
    /// The first ones of what was not finished, [`ServerShutDown::LISTED`] connections at most.
    pub unfinished: Vec<(Peer, ShutDown)>,
}

impl ServerShutDown {
    /// How many connections are listed at most; the counts count them all.
    pub const LISTED: usize = 64;

    /// Whether everything that was under way was finished.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.incomplete == 0 && self.handshakes == 0
    }

    pub(super) fn note(&mut self, peer: Peer, report: ShutDown) {
        self.connections += 1;
        if report.is_complete() {
            return;
        }
        self.incomplete += 1;
        if self.unfinished.len() < Self::LISTED {
            self.unfinished.push((peer, report));
        }
    }
}

impl fmt::Display for ServerShutDown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { connections, incomplete, handshakes, unfinished } = self;
        write!(formatter, "{connections} connections were shut down, {incomplete} of them with something unfinished")?;
        if *handshakes > 0 {
            write!(formatter, ", and {handshakes} handshakes were given up")?;
        }
        for (peer, report) in unfinished {
            write!(formatter, "\n{peer}: {report}")?;
        }
        Ok(())
    }
}
