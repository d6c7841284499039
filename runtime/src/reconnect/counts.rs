//! What a connecting end counted.

use crate::counts::counts;

counts! {
    /// How often things happened at a connecting end since it began.
    pub struct ReconnectCounts named "reconnect_" {
        /// Attempts to connect.
        dialled
        /// Attempts that brought no connection.
        dials_failed
        /// Connections that came about.
        connected
        /// Connections that were closed because the `connected` routine failed or panicked.
        not_built
        /// Connections that ended, for whatever reason.
        ended
    }
}
