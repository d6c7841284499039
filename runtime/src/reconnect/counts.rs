//! What a connecting end counted.

/// How often things happened at a connecting end since it began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReconnectCounts {
    /// Attempts to connect.
    pub dialled: u64,
    /// Attempts that brought no connection.
    pub dials_failed: u64,
    /// Connections that came about.
    pub connected: u64,
    /// Connections that were closed because the `connected` routine failed or panicked.
    pub not_built: u64,
    /// Connections that ended, for whatever reason.
    pub ended: u64,
}
