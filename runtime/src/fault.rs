//! What can be wrong with what a peer sends, and what follows from it.

use crate::codec::DecodeError;
use crate::protocol::Kind;
use std::fmt;

/// Something that a peer sent and should not have.
///
/// Says what was wrong and, as far as it could be read, in which message. It holds no property of a message: what the
/// peer wrote as name or target is cut at [`Fault::LONGEST_QUOTE`] bytes and escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    problem: Problem,
    address: Address,
}

/// The message that a fault was found in, as far as its headers could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Address {
    /// Its kind.
    pub kind: Option<Kind>,
    /// Its name.
    pub name: Option<String>,
    /// Its target.
    pub target: Option<String>,
    /// Its request id.
    pub request_id: Option<String>,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// A frame is longer than the bound. The connection is closed: to skip what a peer wants skipped costs us.
    #[error("a frame of {length} bytes is longer than the bound of {largest}")]
    FrameTooLong {
        /// The length that was announced.
        length: u64,
        /// The bound.
        largest: u64,
    },
    /// A length that counts itself is smaller than itself. The connection is closed: the stream is out of step.
    #[error("a length of {length} cannot include its own {width} bytes")]
    BadLength {
        /// The length that was announced.
        length: u64,
        /// The width of a length.
        width: u8,
    },
    /// The stream ended inside a frame. The connection is over.
    #[error("the stream ended after {received} bytes of a frame that takes {expected}")]
    Truncated {
        /// How many bytes came, the length among them.
        received: u64,
        /// How many were announced, the length among them; the length's own width when not even that came whole.
        expected: u64,
    },
    /// A frame without a byte in it. It is dropped and counted.
    #[error("a frame is empty")]
    EmptyFrame,
    /// A frame that is not UTF-8. It is dropped and counted.
    #[error("a frame is not UTF-8: byte {valid_up_to} begins no character")]
    NotUtf8 {
        /// The first byte that is not.
        valid_up_to: usize,
    },
    /// A text that is not JSON. A call whose headers can be read is answered with a failure, all else is dropped and
    /// counted.
    #[error("a frame is not JSON: {0}")]
    NotJson(DecodeError),
    /// JSON, but not an envelope: not an object, a member or a header of a wrong type, or anything in it nested too
    /// deeply. Consequence as before.
    #[error("a frame is no envelope: {0}")]
    NotEnvelope(DecodeError),
    /// A header that has to be there is not. Consequence as before.
    #[error("the header `{header}` is missing")]
    MissingHeader {
        /// Its key.
        header: &'static str,
    },
    /// A header or a member stands twice. Consequence as before.
    #[error("`{header}` stands twice")]
    RepeatedHeader {
        /// Its key.
        header: &'static str,
    },
    /// A kind that the description does not have. Dropped and counted: nobody knows whether it wants an answer.
    #[error("the kind {kind} is not one of the protocol's")]
    UnknownKind {
        /// What stood there, quoted.
        kind: String,
    },
    /// A name that the destination does not have. A call is answered with a failure, an event dropped and counted.
    #[error("the destination has no {kind} of this name")]
    UnknownName {
        /// The kind of message.
        kind: Kind,
    },
    /// A target that is not there. A call is answered with a failure, an event dropped and counted.
    #[error("there is no such destination")]
    UnknownTarget,
    /// A message that goes in the other direction. A call is answered with a failure, all else dropped and counted.
    #[error("this side does not receive messages of this kind")]
    WrongDirection,
    /// Properties that do not fit: not the described type, or a required one missing. A call is answered with a failure,
    /// an event dropped and counted; of a response, the call ends with an error.
    #[error("the properties cannot be read: {0}")]
    Properties(DecodeError),
    /// A request id that is no UUID. The call is answered with a failure that carries the id as it came.
    #[error("the request id is not a UUID")]
    RequestIdNotUuid,
    /// A request id that is in use, or was a short while ago. The message is dropped and counted: its call is answered
    /// once.
    #[error("the request id was used before")]
    RepeatedRequestId,
    /// A response to a call that was answered already. Dropped and counted.
    #[error("the call was answered before")]
    SecondAnswer,
    /// A response to a call that this side gave up. Counted; what it says about the destination's phase is applied.
    #[error("the answer came after its call was given up")]
    LateAnswer,
    /// A response to a call that nobody made, or that was made too long ago to be remembered. Dropped and counted.
    #[error("nobody waits for this answer")]
    AnswerToNothing,
    /// A response whose name or target is not its call's. Dropped and counted; the call goes on waiting.
    #[error("the answer names another message or target than its call")]
    MismatchedAnswer,
    /// A result that is neither the description's success nor its failure. The call ends with an error.
    #[error("the result {result} is neither success nor failure")]
    UnknownResult {
        /// What stood there, quoted.
        result: String,
    },
}

/// What follows from a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Consequence {
    /// A failure is sent as the answer.
    Answered,
    /// The message is dropped and counted. Nothing else is disturbed.
    Dropped,
    /// The call that it answers ends with an error.
    CallEnded,
    /// The connection is closed, because its bytes can no longer be trusted.
    Closed,
}

impl Fault {
    /// How much of a peer's text an error repeats, in bytes.
    pub const LONGEST_QUOTE: usize = 120;

    pub(crate) fn new(problem: Problem, address: Address) -> Self {
        Self { problem, address }
    }

    /// What is wrong.
    #[must_use]
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// In which message.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// What follows from it.
    #[must_use]
    pub fn consequence(&self) -> Consequence {
        match self.problem {
            Problem::FrameTooLong { .. } | Problem::BadLength { .. } | Problem::Truncated { .. } => Consequence::Closed,
            Problem::EmptyFrame
            | Problem::NotUtf8 { .. }
            | Problem::UnknownKind { .. }
            | Problem::RepeatedRequestId
            | Problem::SecondAnswer
            | Problem::LateAnswer
            | Problem::AnswerToNothing
            | Problem::MismatchedAnswer => Consequence::Dropped,
            Problem::UnknownResult { .. } => Consequence::CallEnded,
            Problem::Properties(_) if self.address.kind == Some(Kind::Response) => Consequence::CallEnded,
            _ if self.address.kind.is_some_and(Kind::is_call) && self.address.request_id.is_some() => {
                Consequence::Answered
            }
            _ => Consequence::Dropped,
        }
    }
}

/// A peer's text as an error repeats it: cut, escaped and in quotes.
pub(crate) fn quote(text: &str) -> String {
    let cut: String = shorten(text);
    format!("\"{}\"", cut.escape_debug())
}

/// A peer's text, cut to what an error repeats.
pub(crate) fn shorten(text: &str) -> String {
    if text.len() <= Fault::LONGEST_QUOTE {
        return text.to_owned();
    }
    let mut cut: String =
        text.char_indices().take_while(|(at, _)| *at < Fault::LONGEST_QUOTE).map(|(_, letter)| letter).collect();
    cut.push('…');
    cut
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Address { kind, name, target, request_id } = &self.address;
        let mut between = "in ";
        if let Some(kind) = kind {
            let article = if *kind == Kind::Event { "an" } else { "a" };
            write!(formatter, "{between}{article} {kind}")?;
            between = " ";
        }
        if let Some(name) = name {
            write!(formatter, "{between}`{}`", name.escape_debug())?;
            between = " ";
        }
        if let Some(target) = target {
            write!(formatter, "{between}to `{}`", target.escape_debug())?;
            between = " ";
        }
        if let Some(id) = request_id {
            write!(formatter, "{between}(request id `{}`)", id.escape_debug())?;
            between = " ";
        }
        if between == " " {
            formatter.write_str(": ")?;
        }
        self.problem.fmt(formatter)
    }
}

impl std::error::Error for Fault {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_says_what_is_wrong_and_in_which_message() {
        let address = Address {
            kind: Some(Kind::Request),
            name: Some("a.request.b".into()),
            target: Some("s.g".into()),
            request_id: Some("1".into()),
        };
        let fault = Fault::new(Problem::RequestIdNotUuid, address);
        assert_eq!(
            fault.to_string(),
            "in a request `a.request.b` to `s.g` (request id `1`): the request id is not a UUID"
        );
        assert_eq!(fault.consequence(), Consequence::Answered);
    }

    #[test]
    fn what_a_peer_wrote_is_cut_and_escaped() {
        let quoted = quote(&"\n".repeat(500));
        assert_eq!(quoted, format!("\"{}…\"", "\\n".repeat(Fault::LONGEST_QUOTE)));
    }
}
