//! What a server counted.

use crate::counts::counts;

counts! {
    /// How often things happened at a listening end since it began.
    pub struct ServerCounts named "server_" {
        /// Connections that arrived.
        accepted
        /// Attempts to accept one that failed.
        accept_errors
        /// Times that nobody was accepted because there were as many connections as there may be.
        full
        /// Connections that were closed at once because their address had as many as it may.
        address_full
        /// Handshakes that failed.
        handshakes_failed
        /// Handshakes that were given up at their deadline.
        handshakes_late
        /// Connections that were closed because the `connected` routine failed or panicked.
        not_built
        /// Connections that ended, for whatever reason.
        ended
    }
}
