//! The resolved model: what a description means once every name in it has found what it names.
//!
//! Back ends see only this. Each list is an arena that is indexed by a typed id, and the invariants that the rules
//! establish are written on the fields; a back end may rely on them whenever a description had no errors, and must not
//! panic (but may emit less) when it had.

mod mailbox;
mod order;
mod types;

use std::time::Duration;

use crate::span::Span;

pub use mailbox::{CallsFull, EventsFull, Mailbox, Order, Queue};
pub use order::{After, Cardinality, Step, StepKind};
pub use types::{
    Bounds, Condition, DefaultValue, EnumerationValue, Limit, Property, Shape, Stability, Type, TypeKind, Unlisted,
    Within,
};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The place in its arena.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// Indexes [`Protocol::types`].
    TypeId
    /// Indexes [`Protocol::destinations`].
    DestinationId
    /// Indexes [`Protocol::messages`].
    MessageId
}

/// A whole protocol.
#[derive(Clone, Debug, PartialEq)]
pub struct Protocol {
    /// The protocol's name, in kebab case.
    pub name: String,
    /// What it is, for people; may be empty.
    pub doc: String,
    /// The side that sends queries and requests and receives events.
    pub requester: Side,
    /// The side that answers and raises events. Its name differs from the requester's, also in Rust.
    pub responder: Side,
    /// How a stream is cut into frames.
    pub framing: Framing,
    /// How one message is laid out.
    pub envelope: Envelope,
    /// Destinations that this description names and another one describes.
    pub elsewhere: Vec<Elsewhere>,
    /// Enumerations and objects, in the order of the description. Rust names are distinct.
    pub types: Vec<Type>,
    /// Destinations, in the order of the description, templates among them. Names are distinct, and so are the Rust names
    /// of those that are no templates.
    pub destinations: Vec<Destination>,
    /// Every message, destination by destination, in the order queries, requests, events and, within, of the
    /// description. (kind, name, destination) is distinct, and so are Rust names within a destination.
    pub messages: Vec<Message>,
}

/// One of the two programs that speak.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// Its name in the description.
    pub name: String,
    /// The name of its module in Rust, snake case.
    pub rust: String,
    /// What it does, for people.
    pub doc: String,
    /// Where it is described.
    pub span: Span,
}

/// How a stream is cut into frames: a length and then that many bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Framing {
    /// For people.
    pub doc: String,
    /// Width of the length in bytes: 1, 2, 4 or 8.
    pub length_bytes: u8,
    /// Whether the length's most significant byte comes first.
    pub big_endian: bool,
    /// Whether the length includes itself.
    pub counts_itself: bool,
    /// The longest frame that is accepted or sent, in bytes, without its length. At least 1, and the length can say it.
    pub largest_frame: u64,
    /// Where it is described.
    pub span: Span,
}

/// How one message is laid out: a JSON object with one member for the headers and one for the properties.
///
/// All strings are wire strings, distinct where they share an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// For people.
    pub doc: String,
    /// The member that holds the headers.
    pub header_member: String,
    /// The member that holds the properties.
    pub body_member: String,
    /// The header that tells the kind.
    pub kind: String,
    /// The header that tells the name.
    pub name: String,
    /// The header that tells the target.
    pub target: String,
    /// The header that tells the request id.
    pub request_id: String,
    /// The header of a response that tells the result.
    pub result: String,
    /// The header of a failed response that tells why.
    pub error_message: String,
    /// The kind header of a query.
    pub query: String,
    /// The kind header of a request.
    pub request: String,
    /// The kind header of a response.
    pub response: String,
    /// The kind header of an event.
    pub event: String,
    /// The result of a call that succeeded.
    pub success: String,
    /// The result of a call that failed.
    pub failure: String,
    /// Where it is described.
    pub span: Span,
}

/// A destination that is named here and described elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Elsewhere {
    /// Its name.
    pub name: String,
    /// What it is, for people.
    pub doc: String,
    /// Where it is named.
    pub span: Span,
}

/// A kind of object that messages are addressed to.
///
/// What it takes over from another destination has been written out: [`Destination::messages`] holds it like its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Destination {
    /// Its name in the description, kebab case.
    pub name: String,
    /// The module of its messages in Rust, snake case.
    pub module: String,
    /// Its traits and handles in Rust, upper camel case.
    pub rust: String,
    /// For people.
    pub doc: String,
    /// What nobody knows of it yet, for people; empty when everything is known.
    pub unknown: String,
    /// Whether others are made from it and it is never on the wire itself: nothing is emitted for it. Of all
    /// destinations only templates may lack a target, and only their names in Rust need not be distinct.
    pub template: bool,
    /// What it takes over. The way along the bases ends.
    pub base: Option<Base>,
    /// The destination that sets it up, if any; it may be a template. The way along the parents ends.
    pub parent: Option<DestinationRef>,
    /// What its targets look like. Every id but its last is one of its ancestors' as far as these are described here.
    pub target: Vec<TargetSegment>,
    /// How many there are for one of its parent; `None`: nothing is said about that, as of every root.
    pub cardinality: Option<Cardinality>,
    /// Its life.
    pub lifecycle: Lifecycle,
    /// How many messages may wait for one instance of it; `None`: nothing is said about that.
    pub mailbox: Option<Mailbox>,
    /// How long an answer of it may take whose message says nothing itself: at least a millisecond, at most 24 hours.
    pub deadline: Option<Duration>,
    /// Which of its messages are handled one at a time.
    pub order: Order,
    /// What a message gets that is not described for it; `None`: nothing is said about that.
    pub unlisted: Option<UnlistedMessages>,
    /// Its messages: queries, then requests, then events.
    pub messages: Vec<MessageId>,
    /// Where it is named.
    pub span: Span,
}

/// What a destination takes over from another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Everything; it adds messages and changes answers.
    Extends(DestinationId),
    /// Some messages, and nothing else: each of its messages is one of that destination.
    Restricts(DestinationId),
}

impl Base {
    /// The destination that it takes over from.
    #[must_use]
    pub fn destination(self) -> DestinationId {
        match self {
            Self::Extends(id) | Self::Restricts(id) => id,
        }
    }
}

/// What a message gets that is not described for its destination, by direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnlistedMessages {
    /// For people.
    pub doc: String,
    /// What a query or a request gets.
    pub requests: UnlistedCall,
    /// What an event gets.
    pub events: UnlistedEvent,
}

/// What a query or a request gets that is not described for its destination. Every one of them is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnlistedCall {
    /// A response that says that it failed.
    Failure,
}

/// What an event gets that is not described for its destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnlistedEvent {
    /// It is counted and dropped.
    Ignored,
}

/// A destination that is described here or elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DestinationRef {
    /// Described in this protocol.
    Here(DestinationId),
    /// Indexes [`Protocol::elsewhere`].
    Elsewhere(u32),
}

/// One part of a target between its dots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TargetSegment {
    /// A text that stands as it is.
    Constant(String),
    /// An id that the requester hands out; `{session}` is `Id("session")`.
    Id(String),
}

/// The life of a destination.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lifecycle {
    /// For people.
    pub doc: String,
    /// What nobody knows of it yet, for people; empty when everything is known.
    pub unknown: String,
    /// How it is set up, for people.
    pub set_up: String,
    /// The query that initializes it: a query of this destination with [`Role::Init`]. There is one unless this is a
    /// template or something is unknown.
    pub init: Option<MessageId>,
    /// The request that disposes of it: a request of this destination with [`Role::Dispose`].
    pub dispose: Option<MessageId>,
    /// What holds its events until its children are initialized.
    pub gate: Option<Gate>,
}

/// What holds a destination's events until the children that its initialization named are initialized.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// For people.
    pub doc: String,
    /// The property of the init query's response that lists the children: indexes that response's properties, and its
    /// shape is a list of objects.
    pub children: u32,
    /// The property of such an object that names the child: indexes that object's properties; a required string.
    pub key: u32,
    /// Where it is described.
    pub span: Span,
}

/// Query, request or event. A response belongs to its question and has no entry of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Asked by the requester, changes nothing.
    Query,
    /// Asked by the requester, changes something.
    Request,
    /// Raised by the responder, never answered.
    Event,
}

/// What a message does to its destination's phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Nothing.
    Ordinary,
    /// Its success begins the active phase.
    Init,
    /// Its success begins the release.
    Dispose,
}

/// Where a destination stands in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Known, but not initialized.
    SetUp,
    /// The initialization is under way.
    Initializing,
    /// Initialized.
    Active,
    /// The disposal is under way.
    TearingDown,
}

/// A query, a request or an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The destination it is addressed to, or raised by.
    pub destination: DestinationId,
    /// Its kind.
    pub kind: Kind,
    /// Its name on the wire.
    pub name: String,
    /// Its struct in Rust, upper camel case; its method is the same in snake case ([`Message::method`]).
    pub rust: String,
    /// Its method in Rust, snake case, never a keyword; distinct within the destination.
    pub method: String,
    /// For people.
    pub doc: String,
    /// What nobody knows of it yet, for people; empty when everything is known.
    pub unknown: String,
    /// Since when, and whether still.
    pub stability: Stability,
    /// Whether keys that its properties do not list are kept and written back; otherwise they are passed over.
    pub open: bool,
    /// The destination that describes it, when it was taken over from there.
    pub origin: Option<DestinationId>,
    /// What it does to the phase.
    pub role: Role,
    /// The phases in which it is legal, in order, each once. For an init query these are `SetUp` and `Active`.
    pub phases: Vec<Phase>,
    /// What must have happened before it is sent.
    pub after: Option<After>,
    /// The child that its success creates.
    pub creates: Option<Creates>,
    /// How long its answer may take, where the message says it itself: at least a millisecond, at most 24 hours. Never of
    /// an event, which nothing answers. [`Protocol::deadline`] is what holds.
    pub deadline: Option<Duration>,
    /// Its headers, in the order of the description.
    pub headers: Vec<Header>,
    /// Its properties. Wire keys and Rust names are distinct, at most [`Protocol::MOST_PROPERTIES`] of them.
    pub properties: Vec<Property>,
    /// What answers it: present exactly for queries and requests.
    pub response: Option<Response>,
    /// What follows its success, in this order. Nothing follows an event.
    pub then: Vec<Step>,
    /// Where it is named.
    pub span: Span,
}

/// What answers a query or a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Its struct in Rust: the question's name and `Response`.
    pub rust: String,
    /// For people.
    pub doc: String,
    /// Its headers, in the order of the description.
    pub headers: Vec<Header>,
    /// The properties of a successful response, as in [`Message::properties`].
    pub properties: Vec<Property>,
    /// Whether keys that they do not list are kept and written back, as in [`Message::open`].
    pub open: bool,
    /// What a failed response tells beyond why it failed; `None`: nothing.
    pub failure: Option<Failure>,
    /// Where it is described.
    pub span: Span,
}

/// What a failed response tells beyond why it failed.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// Its struct in Rust: the question's name and `Failure`.
    pub rust: String,
    /// Its properties, as in [`Message::properties`]; at least one. Every one of them is optional, because nobody can
    /// supply it when no handler decided the failure, and so none has a default.
    pub properties: Vec<Property>,
}

/// The child destination that a successful request creates.
#[derive(Clone, Debug, PartialEq)]
pub struct Creates {
    /// Which destination.
    pub destination: DestinationRef,
    /// The property of the request that holds the child's id: indexes its properties.
    pub id: u32,
    /// The property of the request that holds the key by which a gate knows the child: indexes its properties.
    pub key: Option<u32>,
    /// Where it is described.
    pub span: Span,
}

/// One row of a table of headers.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// The key on the wire: one of the envelope's headers, unless its value is constant.
    pub wire: String,
    /// What it holds.
    pub value: HeaderValue,
    /// The result with which it is there, as a wire string of the envelope; `None`: always.
    pub when: Option<String>,
    /// For people.
    pub doc: String,
    /// Where it is described.
    pub span: Span,
}

/// What a header holds.
#[derive(Clone, Debug, PartialEq)]
pub enum HeaderValue {
    /// Always this string.
    Constant(String),
    /// The value of the question's header of this wire key.
    Copied(String),
    /// One of these strings.
    OneOf(Vec<String>),
    /// Any string.
    String,
    /// A UUID.
    Uuid,
}

impl Protocol {
    /// The most properties that one message or object may have: the codec remembers which it has seen in 128 bits.
    pub const MOST_PROPERTIES: usize = 128;

    /// How long the answer to a message may take: what the message says, or else its destination. `None`: nothing is said,
    /// or nothing answers it.
    #[must_use]
    pub fn deadline(&self, message: &Message) -> Option<Duration> {
        let usual = || self.destination(message.destination).and_then(|of| of.deadline);
        message.deadline.or_else(usual).filter(|_| message.kind != Kind::Event)
    }

    /// The type behind an id.
    #[must_use]
    pub fn type_of(&self, id: TypeId) -> Option<&Type> {
        self.types.get(id.index())
    }

    /// The destination behind an id.
    #[must_use]
    pub fn destination(&self, id: DestinationId) -> Option<&Destination> {
        self.destinations.get(id.index())
    }

    /// The message behind an id.
    #[must_use]
    pub fn message(&self, id: MessageId) -> Option<&Message> {
        self.messages.get(id.index())
    }
}
