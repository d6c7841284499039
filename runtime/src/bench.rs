//! A door for benchmarks alone: messages whose envelopes were read beforehand are put in their mailboxes.
//!
//! Everything behind the reading of an envelope is what a connection does: the destination is looked up by its target, bounds,
//! phases and gates are kept, and the connection's task handles what was put in. Nothing here is promised to anybody.

use crate::connection::Connection;
use crate::header::{self, Header};
use crate::link::Link;
use crate::work::clock;
use bytes::Bytes;
use std::sync::Arc;
use std::vec;

/// Where messages are put in.
#[derive(Debug)]
pub struct Door(Arc<Link>);

/// A message whose envelope was read.
#[derive(Debug)]
pub struct Envelope(Header);

impl Door {
    /// The door to a connection's mailboxes.
    #[must_use]
    pub fn of(connection: &Connection) -> Self {
        Self(connection.link().clone())
    }

    /// Reads the envelope of a frame; `None` if that is broken.
    #[must_use]
    pub fn read(&self, frame: Bytes) -> Option<Envelope> {
        let envelope = &self.0.lock().protocol.envelope;
        header::read(envelope, frame).ok().map(Envelope)
    }

    /// Puts up to `most` messages in their mailboxes, as long as the connection takes any. Returns how many.
    pub fn deliver(&self, envelopes: &mut vec::IntoIter<Envelope>, most: usize) -> usize {
        let now = clock();
        let mut core = self.0.lock();
        let next = envelopes.as_slice().iter().take(most);
        core.warm_targets(next.len(), next.map(|Envelope(header)| Some(header.target().as_bytes())));
        let mut delivered = 0;
        while delivered < most && core.wants_input() {
            let Some(Envelope(header)) = envelopes.next() else { break };
            // A destination that is not there is refused as it is on a connection, and nobody is asked for a new one.
            let _unknown = core.take(header, now);
            delivered += 1;
        }
        delivered
    }
}
