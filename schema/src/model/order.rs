//! What happens before and after what, and how many there are of something.

use super::{DestinationRef, Kind, MessageId};
use crate::span::Span;

/// What must have happened before a message is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct After {
    /// For people.
    pub doc: String,
    /// Whether one of the steps is enough; otherwise all of them must have happened, in whatever order.
    pub any: bool,
    /// The steps. Each can happen: none of them waits for the message itself, on whatever way.
    pub steps: Vec<Step>,
}

/// Something that happens.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is.
    pub what: StepKind,
    /// For people.
    pub doc: String,
    /// Where it is described.
    pub span: Span,
}

/// What a step is.
#[derive(Clone, Debug, PartialEq)]
pub enum StepKind {
    /// A query or a request succeeds, or an event is raised. A message of a template stands for those of all destinations
    /// that are made from it.
    Message(MessageId),
    /// The same for a message of a destination that is described elsewhere.
    Elsewhere {
        /// Indexes [`Protocol::elsewhere`](super::Protocol::elsewhere).
        destination: u32,
        /// The kind of the message.
        kind: Kind,
        /// The name of the message.
        name: String,
    },
    /// Another destination is created. If it is described here, its parent is the message's destination, or one that this
    /// takes over.
    Creation(DestinationRef),
}

/// How many of a destination there are at a time for one of its parent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cardinality {
    /// For people.
    pub doc: String,
    /// The fewest. Not more than the most.
    pub least: u64,
    /// The most. At least 1.
    pub most: u64,
    /// Where it is described.
    pub span: Span,
}
