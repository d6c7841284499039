//! What a server counted.

/// How often things happened at a listening end since it began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerCounts {
    /// Connections that arrived.
    pub accepted: u64,
    /// Attempts to accept one that failed.
    pub accept_errors: u64,
    /// Times that nobody was accepted because there were as many connections as there may be.
    pub full: u64,
    /// Connections that were closed at once because their address had as many as it may.
    pub address_full: u64,
    /// Handshakes that failed.
    pub handshakes_failed: u64,
    /// Handshakes that were given up at their deadline.
    pub handshakes_late: u64,
    /// Connections that were closed because the `connected` routine failed or panicked.
    pub not_built: u64,
    /// Connections that ended, for whatever reason.
    pub ended: u64,
}
