//! What a description says about the queue of one live destination.

use std::time::Duration;

/// What a description says about the mailbox of a destination. What it leaves open is taken from
/// [`Settings`](crate::Settings).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mailbox {
    /// For queries and requests, on the side that answers.
    pub calls: Queue,
    /// For events, on the side that asks.
    pub events: Queue,
}

impl Mailbox {
    /// A mailbox of which nothing is said.
    pub const DEFAULT: Self = Self { calls: Queue::DEFAULT, events: Queue::DEFAULT };
}

/// How many messages may wait, and what becomes of one more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Queue {
    /// How many messages may wait for one instance.
    pub capacity: Option<u32>,
    /// What happens to one more.
    pub full: Option<Full>,
}

impl Queue {
    /// A queue of which nothing is said.
    pub const DEFAULT: Self = Self { capacity: None, full: None };

    /// The same with this capacity, in messages.
    #[must_use]
    pub const fn capacity(self, capacity: u32) -> Self {
        Self { capacity: Some(capacity), ..self }
    }

    /// The same with this policy.
    #[must_use]
    pub const fn full(self, full: Full) -> Self {
        Self { full: Some(full), ..self }
    }
}

/// What happens when a message arrives at a mailbox that is full (law 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Full {
    /// The new call is answered with a failure. The default for calls; of events it is [`Full::DropNewest`], as nothing
    /// answers them.
    Refuse,
    /// The message that has waited longest makes room: a call is answered with a failure, an event dropped and counted.
    DropOldest,
    /// The new message is given up: a call is answered with a failure, an event dropped and counted.
    DropNewest,
    /// Nothing more is read from the connection until there is room again; this delays every destination of it. When it
    /// takes longer than this, or than [`Settings::block`](crate::Settings::block) where nothing is said, the connection
    /// is closed. Deadlines go on meanwhile.
    ///
    /// Nothing means nothing, responses included. So events whose handler waits for an answer of the same connection, or
    /// that wait for a gate which such an answer opens, are better not blocked: the wait would always end with the
    /// connection.
    Block(Option<Duration>),
    /// The connection is closed. The default for events.
    Close,
}
