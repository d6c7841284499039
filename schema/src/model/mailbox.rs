//! How many messages may wait, and which of them are handled one at a time.

use std::time::Duration;

use crate::span::Span;

/// How many messages may wait for one instance of a destination, by direction. What is left open here is left to the
/// settings of whoever uses the protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// For people.
    pub doc: String,
    /// Queries and requests, at the side that answers. Only where there are some, or something is unknown.
    pub calls: Option<Queue<CallsFull>>,
    /// Events, at the side that asks. Only where there are some, or something is unknown.
    pub events: Option<Queue<EventsFull>>,
    /// Where it is described.
    pub span: Span,
}

/// The messages of one direction that wait for one instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue<F> {
    /// For people.
    pub doc: String,
    /// How many they may be; at least 1.
    pub capacity: Option<u32>,
    /// What happens when one more arrives.
    pub full: Option<F>,
    /// The longest wait for room, after which the connection is closed: at least a millisecond, at most 24 hours. Only
    /// together with `Block`.
    pub wait: Option<Duration>,
    /// Where it is described.
    pub span: Span,
}

/// What happens when a call arrives and its mailbox is full. Whatever happens, every call is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallsFull {
    /// It is answered with a failure.
    Refuse,
    /// The call that has waited longest is answered with a failure.
    DropOldest,
    /// Nothing more is read until there is room.
    Block,
    /// The connection is closed.
    Close,
}

/// What happens when an event arrives and its mailbox is full. Nothing answers an event, so that none can be refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventsFull {
    /// The event that has waited longest is dropped and counted.
    DropOldest,
    /// It is dropped and counted.
    DropNewest,
    /// Nothing more is read until there is room.
    Block,
    /// The connection is closed.
    Close,
}

/// Which messages are handled one at a time, in the order in which they arrived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// Those to one instance; other instances go on side by side.
    #[default]
    Target,
    /// Those to all instances of the destination on one connection.
    Destination,
}
