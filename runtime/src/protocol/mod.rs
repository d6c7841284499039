//! The tables that a description becomes. Generated code fills them in; the runtime reads them and knows no protocol
//! of its own.

mod mailbox;
mod names;
mod pieces;
#[cfg(test)]
pub(crate) mod sample;

pub use mailbox::{Full, Mailbox, Queue};
pub(crate) use pieces::{Piece, Pieces};

use names::Names;

use crate::codec::scan::same;
use crate::codec::{DecodeError, Key};
use crate::phase::Phases;
use std::time::Duration;

/// A whole protocol, as the runtime knows it.
#[derive(Debug)]
pub struct Protocol {
    /// The protocol's name in its description.
    pub name: &'static str,
    /// What the description calls the side that asks.
    pub requester: &'static str,
    /// What the description calls the side that answers.
    pub responder: &'static str,
    /// How a stream is cut into frames.
    pub framing: Framing,
    /// How one message is laid out.
    pub envelope: Envelope,
    /// Every destination.
    pub destinations: &'static [&'static Destination],
}

/// How a stream is cut into frames: a length, then that many bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Framing {
    /// Width of the length in bytes: 1, 2, 4 or 8.
    pub length_bytes: u8,
    /// Whether the most significant byte comes first.
    pub big_endian: bool,
    /// Whether the length includes itself.
    pub counts_itself: bool,
    /// The longest frame that is accepted or sent, in bytes, without its length.
    pub largest_frame: u64,
}

/// How one message is laid out: a JSON object with a member for the headers and one for the properties.
#[derive(Debug)]
pub struct Envelope {
    members: [Key; 2],
    headers: [Key; 6],
    kinds: [&'static str; 4],
    results: [&'static str; 2],
    pieces: Option<Pieces>,
}

/// Indexes [`Envelope::headers`].
pub(crate) mod header {
    pub(crate) const KIND: usize = 0;
    pub(crate) const NAME: usize = 1;
    pub(crate) const TARGET: usize = 2;
    pub(crate) const REQUEST_ID: usize = 3;
    pub(crate) const RESULT: usize = 4;
    pub(crate) const ERROR: usize = 5;
}

impl Envelope {
    /// Puts an envelope together. `members` are the header and the body; `headers` are kind, name, target, request id,
    /// result and error message; `kinds` are the kind headers of query, request, response and event; `results` are
    /// success and failure.
    #[must_use]
    pub const fn new(
        members: [Key; 2],
        headers: [Key; 6],
        kinds: [&'static str; 4],
        results: [&'static str; 2],
    ) -> Self {
        let [first, second] = members;
        let [kind, name, target, request_id, result, error] = headers;
        let members = [first.of_any(), second.of_any()];
        let headers =
            [kind.of_any(), name.of_any(), target.of_any(), request_id.of_any(), result.of_any(), error.of_any()];
        let pieces = Pieces::new(&members, &headers, &kinds, &results);
        Self { members, headers, kinds, results, pieces }
    }

    /// What never changes of it, if it has words of a usual length.
    pub(crate) fn pieces(&'static self) -> Option<&'static Pieces> {
        self.pieces.as_ref()
    }

    /// The header and the body member, in this order.
    pub(crate) fn members(&'static self) -> &'static [Key] {
        &self.members
    }

    /// The six headers, indexed by [`header`].
    pub(crate) fn headers(&'static self) -> &'static [Key; 6] {
        &self.headers
    }

    /// What the kind header of a message of this kind says.
    pub(crate) fn kind(&self, kind: Kind) -> &'static str {
        let [query, request, response, event] = self.kinds;
        match kind {
            Kind::Query => query,
            Kind::Request => request,
            Kind::Response => response,
            Kind::Event => event,
        }
    }

    /// The kind that a kind header tells.
    pub(crate) fn kind_of(&self, text: &str) -> Option<Kind> {
        [Kind::Query, Kind::Request, Kind::Response, Kind::Event]
            .into_iter()
            .find(|kind| same(self.kind(*kind).as_bytes(), text.as_bytes()))
    }

    pub(crate) fn success(&self) -> &'static str {
        let [success, _] = self.results;
        success
    }

    pub(crate) fn failure(&self) -> &'static str {
        let [_, failure] = self.results;
        failure
    }
}

/// A kind of object that messages are addressed to.
#[derive(Debug)]
pub struct Destination {
    /// Its name in the description.
    pub name: &'static str,
    /// What its targets look like, dot by dot.
    pub target: &'static [Segment],
    /// Its queries, requests and events. Generated code addresses them by their index.
    pub messages: &'static [Message],
    /// How many parts of its targets are the target of its parent; 0 for a root.
    pub parent_parts: usize,
    /// Whether a request creates its instances. Of the others the application's acceptor is asked.
    pub created: bool,
    /// What is said about its mailbox.
    pub mailbox: Mailbox,
    /// Whether the messages to all its instances on one connection are handled one at a time, and not only those to one.
    pub one_at_a_time: bool,
    names: Names,
}

impl Destination {
    /// A root destination of which nothing more is said.
    #[must_use]
    pub const fn new(name: &'static str, target: &'static [Segment], messages: &'static [Message]) -> Self {
        Self {
            name,
            target,
            messages,
            parent_parts: 0,
            created: false,
            mailbox: Mailbox::DEFAULT,
            one_at_a_time: false,
            names: Names::new(),
        }
    }

    /// The same with a parent, whose targets are these many parts of its own.
    #[must_use]
    pub const fn child(self, parent_parts: usize) -> Self {
        Self { parent_parts, ..self }
    }

    /// The same, created by a request to its parent.
    #[must_use]
    pub const fn created(self) -> Self {
        Self { created: true, ..self }
    }

    /// The same with this mailbox.
    #[must_use]
    pub const fn mailbox(self, mailbox: Mailbox) -> Self {
        Self { mailbox, ..self }
    }

    /// The same, its instances served one at a time.
    #[must_use]
    pub const fn one_at_a_time(self) -> Self {
        Self { one_at_a_time: true, ..self }
    }

    /// Whether some message of it begins its active phase. One without is active as soon as it is there.
    pub(crate) fn has_init(&self) -> bool {
        self.messages.iter().any(|message| message.role == Role::Init)
    }

    /// The message of this kind and name, with its index.
    pub(crate) fn find(&'static self, kind: Kind, name: &str) -> Option<(usize, &'static Message)> {
        self.names.find(self.messages, kind, name)
    }

    /// Whether a target has this destination's form.
    pub(crate) fn matches(&self, target: &str) -> bool {
        let mut rest = Some(target.as_bytes());
        for segment in self.target {
            let Some(parts) = rest else { return false };
            let end = match segment {
                Segment::Constant(constant) if parts.starts_with(constant.as_bytes()) => constant.len(),
                Segment::Constant(_) => return false,
                Segment::Id(_) => to_dot(parts),
            };
            if end == 0 && matches!(segment, Segment::Id(_)) {
                return false;
            }
            rest = match parts.get(end..) {
                Some([b'.', others @ ..]) => Some(others),
                Some([]) => None,
                _ => return false,
            };
        }
        rest.is_none()
    }
}

/// How many bytes stand before the first dot. Parts are short: a search that has to be set up takes longer.
fn to_dot(text: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const DOTS: u64 = u64::from_le_bytes([b'.'; 8]);
    let first = |word: [u8; 8]| {
        // A dot is a zero then, and the lowest byte of which this leaves the highest bit is the first zero.
        let word = u64::from_le_bytes(word) ^ DOTS;
        let zeros = word.wrapping_sub(ONES) & !word & (ONES << 7);
        (zeros != 0).then(|| zeros.trailing_zeros() as usize / 8)
    };
    for (place, word) in text.as_chunks::<8>().0.iter().enumerate() {
        if let Some(within) = first(*word) {
            return place * 8 + within;
        }
    }
    match text.last_chunk::<8>() {
        // Some of these were looked at before, and are no dots.
        Some(word) => first(*word).map_or(text.len(), |within| text.len() - 8 + within),
        None => text.iter().position(|byte| *byte == b'.').unwrap_or(text.len()),
    }
}

/// One part of a target between its dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A text that stands as it is.
    Constant(&'static str),
    /// An id that the requester hands out, with what the description calls it.
    Id(&'static str),
}

/// Reads the keys of the children out of a body.
pub type ReadChildren = fn(&str) -> Result<Vec<String>, DecodeError>;

/// A query, a request or an event.
#[derive(Debug)]
pub struct Message {
    /// Its kind; never [`Kind::Response`].
    pub kind: Kind,
    /// Its name on the wire.
    pub name: &'static str,
    /// What it does to its destination's phase.
    pub role: Role,
    /// The phases in which it is legal.
    pub phases: Phases,
    /// Reads the keys of the children out of the body of a successful answer. Present on the query that initializes
    /// a destination whose events wait for its children.
    pub children: Option<ReadChildren>,
    /// Headers of its own that never change.
    pub constants: Constants,
    /// How long its answer may take; `None`: as long as [`Settings::deadline`](crate::Settings::deadline) says.
    pub deadline: Option<Duration>,
    /// Whether its name is itself between quotation marks.
    pub(crate) is_plain: bool,
}

impl Message {
    /// A message without children and constants.
    #[must_use]
    pub const fn new(kind: Kind, name: &'static str, role: Role, phases: Phases) -> Self {
        Self {
            kind,
            name,
            role,
            phases,
            children: None,
            constants: Constants { question: "", success: "", failure: "" },
            deadline: None,
            is_plain: pieces::is_plain(name),
        }
    }

    /// The same with a reader of the children that its answer names.
    #[must_use]
    pub const fn with_children(self, children: ReadChildren) -> Self {
        Self { children: Some(children), ..self }
    }

    /// The same with a time for its answer.
    #[must_use]
    pub const fn with_deadline(self, deadline: Duration) -> Self {
        Self { deadline: Some(deadline), ..self }
    }

    /// The same with constant headers of its own.
    #[must_use]
    pub const fn with_constants(self, constants: Constants) -> Self {
        Self { constants, ..self }
    }
}

/// Headers that never change and that the envelope does not name, as JSON to append to the others: `,"version":"1"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Constants {
    /// Of the message itself.
    pub question: &'static str,
    /// Of its response when it succeeds.
    pub success: &'static str,
    /// Of its response when it fails.
    pub failure: &'static str,
}

/// The four kinds of message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Asked by the requester, and answered; changes nothing.
    Query,
    /// Asked by the requester, and answered; changes something.
    Request,
    /// Answers a query or a request.
    Response,
    /// Raised by the responder, never answered.
    Event,
}

impl Kind {
    /// Whether a message of this kind is answered.
    #[must_use]
    pub fn is_call(self) -> bool {
        matches!(self, Self::Query | Self::Request)
    }

    /// Its name in plain words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Request => "request",
            Self::Response => "response",
            Self::Event => "event",
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// What a message does to its destination's phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Nothing.
    Ordinary,
    /// Its success makes the destination active.
    Init,
    /// Its success begins the release of the destination.
    Dispose,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The same, part by part.
    fn matches(destination: &Destination, target: &str) -> bool {
        let parts: Vec<&str> = target.split('.').collect();
        parts.len() == destination.target.len()
            && parts.iter().zip(destination.target).all(|(part, segment)| match segment {
                Segment::Constant(constant) => constant == part,
                Segment::Id(_) => !part.is_empty(),
            })
    }

    proptest! {
        #[test]
        fn a_target_matches_when_each_of_its_parts_does(target in "[ab.]{0,7}") {
            use Segment::{Constant, Id};
            static FORMS: [&[Segment]; 5] = [
                &[Id("x")],
                &[Constant("a")],
                &[Constant("ab"), Id("x")],
                &[Id("x"), Constant("b")],
                &[Id("x"), Constant("a"), Id("y")],
            ];
            for form in FORMS {
                let destination = Destination::new("d", form, &[]);
                prop_assert_eq!(destination.matches(&target), matches(&destination, &target), "{:?}", form);
            }
        }
    }
}
