//! What there is on a connection at one time, for people and for programs.
//!
//! [`Connection::snapshot`](crate::Connection::snapshot) takes one. It holds names, targets and request ids, and no
//! property of a message. Printed it looks like this:
//!
//! ```text
//! the bridge's side of `channel-group` is open
//! 2 destinations
//!   session-1.group-1: channel-group, active, 1 message waits, handles `channelgroup.channel.added` for 1.5s
//!   session-1.group-2: channel-group, initializing, 3 messages wait, held until it is initialized
//! 1 call waits for its answer
//!   `channelgroup.query.init` to session-1.group-2 for 1.5s, request id 0190a5b0-1111-7abc-8def-000000000001
//! 4 messages (1204 bytes) in mailboxes, 3 held at arrival; 0 bytes to be written, 0 wait for room to write
//! counted: frames received 6, frames sent 2, events held 3
//! ```

mod show;
mod take;

pub(crate) use take::take;

use crate::counts::Counts;
use crate::phase::Phase;
use crate::protocol::Kind;
use crate::release::End;
use crate::target::Target;
use std::sync::Arc;
use std::time::Duration;

/// What there is on a connection at one time. See the [module](self).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Snapshot {
    /// The protocol's name in its description.
    pub protocol: &'static str,
    /// What the description calls this side.
    pub side: &'static str,
    /// Whether the connection is to end once all is written.
    pub closing: bool,
    /// How the connection ended; `None` while it lasts.
    pub end: Option<Arc<End>>,
    /// Destinations, by target.
    pub destinations: Vec<DestinationState>,
    /// How many destinations there are besides.
    pub destinations_left_out: usize,
    /// Calls of this side that wait for their answers, the oldest first.
    pub calls: Vec<PendingCall>,
    /// How many calls wait besides.
    pub calls_left_out: usize,
    /// Messages that wait in the mailboxes of all destinations.
    pub waiting: usize,
    /// How many of them were held when they arrived.
    pub held: usize,
    /// Bytes of these messages; at most [`Settings::mail_bytes`](crate::Settings::mail_bytes) and a message.
    pub waiting_bytes: usize,
    /// Bytes that wait to be written; at their bound nothing more is read from a peer that asks.
    pub outbound_bytes: usize,
    /// Calls and raised events that wait for room in the outbound queue.
    pub waiting_for_room: usize,
    /// The message for which its mailbox has no room, if its policy is to read nothing meanwhile.
    pub blocked: Option<Blocked>,
    /// What was counted since the connection began: also what was dropped, and why.
    pub counts: Counts,
}

/// One live destination.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DestinationState {
    /// Its target.
    pub target: Target,
    /// Its name in the description.
    pub destination: &'static str,
    /// Its phase.
    pub phase: Phase,
    /// Messages that wait in its mailbox.
    pub waiting: usize,
    /// What holds these messages, if anything does but the message that is being handled.
    pub held_by: Option<HeldBy>,
    /// The message that is being handled.
    pub handling: Option<HandledMessage>,
    /// Events that it raised and that wait behind an answer.
    pub behind_answer: usize,
}

/// A message that is with its handler.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HandledMessage {
    /// Its kind.
    pub kind: Kind,
    /// Its name.
    pub name: &'static str,
    /// Its request id, cut at 120 bytes.
    pub request_id: Option<String>,
    /// How long ago its handler began.
    pub running_for: Duration,
    /// How long its handler has until it is dropped; `None` for events.
    pub time_left: Option<Duration>,
    /// A disposal whose handler succeeded waits until so many that belong to the destination have answered what they were
    /// asked earlier.
    pub waits_for_children: usize,
}

/// What holds the messages of a destination.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeldBy {
    /// It is not initialized.
    NotInitialized,
    /// Children that its initialization named are not reported yet.
    Children {
        /// The first of their keys in alphabetical order, at most [`HeldBy::MOST_KEYS`], each cut at 120 bytes.
        keys: Vec<String>,
        /// How many there are.
        count: usize,
    },
    /// An earlier destination of the same target is not released yet.
    EarlierLife,
}

impl HeldBy {
    /// The most keys that [`HeldBy::Children`] has.
    pub const MOST_KEYS: usize = 8;
}

/// A call of this side that waits for its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PendingCall {
    /// Its kind.
    pub kind: Kind,
    /// Its name.
    pub name: &'static str,
    /// Its target.
    pub target: Target,
    /// Its request id.
    pub request_id: String,
    /// How long ago it was made.
    pub waiting_for: Duration,
}

/// A message for which its mailbox has no room: nothing is read from the connection until it has.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Blocked {
    /// Its target.
    pub target: String,
    /// How long ago it arrived.
    pub waiting_for: Duration,
}
