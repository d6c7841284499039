//! How full everything of a connection is.

use super::Core;

/// How much there is of everything on one connection that has a bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Levels {
    /// Destinations that are live.
    pub(crate) destinations: usize,
    /// Messages that wait in mailboxes.
    pub(crate) waiting: usize,
    /// Those of them that were held when they arrived.
    pub(crate) held: usize,
    /// Bytes of messages that wait in mailboxes.
    pub(crate) waiting_bytes: usize,
    /// Calls of this side that wait for their answers.
    pub(crate) pending_calls: usize,
    /// Bytes that are not written yet.
    pub(crate) outbound_bytes: usize,
}

impl Core {
    /// How full everything is.
    pub(crate) fn levels(&self) -> Levels {
        Levels {
            destinations: self.slots.len(),
            waiting: self.mail,
            held: self.mail_held,
            waiting_bytes: self.mail_bytes,
            pending_calls: self.calls.by_id.waiting(),
            outbound_bytes: self.outbox.bytes(),
        }
    }
}
