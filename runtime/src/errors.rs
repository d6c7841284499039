//! How calls, events and set-ups fail on the side that makes them.

use crate::codec::{Decode, DecodeError, EncodeError};
use crate::details::{Details, FailureDetails};
use crate::phase::Phase;
use crate::release::End;
use crate::target::{Target, TargetError};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Why a call brought no answer of success.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CallError {
    /// The peer answered with a failure. Its message may be shown to an agent.
    #[error("`{name}` to `{target}` failed: {message}")]
    Failed {
        /// The name of the call.
        name: &'static str,
        /// Its target.
        target: Target,
        /// What the peer says; empty if it says nothing.
        message: Arc<str>,
        /// What it tells beyond that; see [`CallError::details`].
        details: Details,
    },
    /// The destination's phase forbids the call. Nothing was sent.
    #[error("`{name}` cannot be sent to `{target}` in the phase `{phase}`")]
    Phase {
        /// The name of the call.
        name: &'static str,
        /// Its target.
        target: Target,
        /// The phase in which the destination is.
        phase: Phase,
    },
    /// Too many calls wait for their answers. Nothing was sent.
    #[error("`{name}` to `{target}` was not sent: {most} calls of this connection wait for their answers already")]
    TooManyCalls {
        /// The name of the call.
        name: &'static str,
        /// Its target.
        target: Target,
        /// The bound.
        most: usize,
    },
    /// The message cannot be encoded, or is longer than the protocol's largest frame. Nothing was sent.
    #[error("`{name}` to `{target}` was not sent: {reason}")]
    NotSent {
        /// The name of the call.
        name: &'static str,
        /// Its target.
        target: Target,
        /// Why.
        reason: NotSent,
    },
    /// No answer came within the deadline. If the call was sent, the peer may have acted, or may act yet.
    #[error("`{name}` to `{target}` was not {} within {deadline:?}{}", if *.sent { "answered" } else { "sent" },
        if *.sent { "; the peer may have acted all the same" } else { ": the peer does not read" })]
    Deadline {
        /// The name of the call.
        name: &'static str,
        /// Its target.
        target: Target,
        /// Whether the call had been put in the outbound queue.
        sent: bool,
        /// The deadline.
        deadline: Duration,
    },
    /// The answer cannot be read. The peer acted.
    #[error("the answer to `{name}` from `{target}` cannot be read: {error}")]
    Answer {
        /// The name of the call.
        name: &'static str,
        /// Its target.
        target: Target,
        /// What is wrong with it.
        error: AnswerError,
    },
    /// The connection ended. `sent` tells whether the call had left; then the peer may have acted.
    #[error("`{name}` to `{target}` got no answer, {}: {end}", sent_words(*.sent))]
    Disconnected {
        /// The name of the call.
        name: &'static str,
        /// Its target.
        target: Target,
        /// Whether the call may have left. If not, nothing of it was handed to the transport: the peer has not acted,
        /// and the call may be made again on another connection without a second thought.
        sent: bool,
        /// How the connection ended.
        end: Arc<End>,
    },
}

impl CallError {
    /// What the peer's failure tells beyond its text, where the description has such properties: the generated struct
    /// that is called like the call and `Failure`, such as `DialFailure`.
    ///
    /// `None` if it tells nothing. A failure that no handler decided never does, among them a missed deadline, a panic and
    /// an unknown target; nor does an error that is no failure of the peer, or one of another call than `D` is for. So
    /// every property of `D` is optional.
    ///
    /// # Errors
    /// The peer told something that does not fit the description.
    pub fn details<'e, D: FailureDetails + Decode<'e>>(&'e self) -> Result<Option<D>, DecodeError> {
        match self {
            Self::Failed { details, .. } => details.read(),
            _ => Ok(None),
        }
    }
}

fn sent_words(sent: bool) -> &'static str {
    if sent { "and the peer may have acted" } else { "and was never sent" }
}

/// Why a message could not be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotSent {
    /// A value that JSON cannot say.
    #[error(transparent)]
    Encode(#[from] EncodeError),
    /// Longer than the protocol's largest frame.
    #[error("it takes {length} bytes, and a frame has at most {largest}")]
    TooLong {
        /// Its length in bytes.
        length: u64,
        /// The bound.
        largest: u64,
    },
    /// What was handed in to show that something else had succeeded before comes from another destination, from an earlier
    /// life of it, or from another connection.
    #[error("what it has to come after happened to `{of}`, or on another connection, and not here")]
    ProofOfAnother {
        /// The destination that it comes from.
        of: Target,
    },
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// Its properties do not fit the description.
    #[error(transparent)]
    Properties(#[from] DecodeError),
    /// Its result is neither success nor failure; quoted.
    #[error("its result {0} is neither success nor failure")]
    Result(String),
}

/// Why an event was not raised.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EventError {
    /// The destination's phase forbids it, or the initialization that handed out this handle failed.
    #[error("`{name}` cannot be raised by `{target}` in the phase `{phase}`")]
    Phase {
        /// The name of the event.
        name: &'static str,
        /// The destination.
        target: Target,
        /// The phase in which it is.
        phase: Phase,
    },
    /// Too many events wait behind one answer.
    #[error("`{name}` was not raised by `{target}`: {most} events wait behind the same answer already")]
    Full {
        /// The name of the event.
        name: &'static str,
        /// The destination.
        target: Target,
        /// The bound.
        most: usize,
    },
    /// The event cannot be encoded, or is longer than the protocol's largest frame.
    #[error("`{name}` was not raised by `{target}`: {reason}")]
    NotSent {
        /// The name of the event.
        name: &'static str,
        /// The destination.
        target: Target,
        /// Why.
        reason: NotSent,
    },
    /// The connection ended.
    #[error("`{name}` was not raised by `{target}`: {end}")]
    Disconnected {
        /// The name of the event.
        name: &'static str,
        /// The destination.
        target: Target,
        /// How the connection ended.
        end: Arc<End>,
    },
}

/// Why a destination could not be set up on this side.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The text is no target.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// The target has not the form that the description gives to targets of this destination.
    #[error("`{target}` is no target of a `{destination}`: its form is `{form}`")]
    Form {
        /// The target.
        target: Target,
        /// The destination.
        destination: &'static str,
        /// The form that is wanted.
        form: String,
    },
    /// The target is set up already, on this connection or on another one of the endpoint.
    #[error("`{target}` is set up already")]
    InUse {
        /// The target.
        target: Target,
    },
    /// The destination that it belongs to is not active.
    #[error("`{target}` was not set up: the destination that it belongs to is in the phase `{phase}`")]
    Parent {
        /// The target.
        target: Target,
        /// The phase of its parent.
        phase: Phase,
    },
    /// The connection has as many destinations as it may.
    #[error("`{target}` was not set up: the connection has {most} destinations already")]
    TooMany {
        /// The target.
        target: Target,
        /// The bound.
        most: usize,
    },
    /// The connection ended.
    #[error("`{target}` was not set up: {end}")]
    Disconnected {
        /// The target.
        target: Target,
        /// How the connection ended.
        end: Arc<End>,
    },
}

/// A disposal that did not succeed, with the handle that it would have consumed.
pub struct NotDisposed<H> {
    /// Why.
    pub error: CallError,
    /// The handle: the destination is as it was, or, if the error says so, nobody knows.
    pub handle: H,
}

impl<H> NotDisposed<H> {
    /// Gives a handle back.
    #[must_use]
    pub fn new(handle: H, error: CallError) -> Self {
        Self { error, handle }
    }
}

impl<H> fmt::Debug for NotDisposed<H> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("NotDisposed").field("error", &self.error).finish_non_exhaustive()
    }
}

impl<H> fmt::Display for NotDisposed<H> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(formatter)
    }
}

impl<H> std::error::Error for NotDisposed<H> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
