//! Typed messages, dispatchers and a law-abiding runtime from one description of a message protocol.
//!
//! A *description* is a YAML file that says what a protocol document says in its tables: every query, request, response
//! and event, with its headers and properties, and the lifecycle of the destinations that they are addressed to.
//! [`protocol!`] turns it into a struct for each message, a trait for each destination and side, and typed handles. People
//! fill in the traits; this crate does the queuing, the ordering, the correlation and the wire.
//!
//! ```
//! mod telephony {
//!     tieline::protocol!("tieline:channel-group");      // ships with Tieline; give a path for your own
//! }
//! use telephony::channel_group::{ChannelAdded, Init, InitResponse};
//! use telephony::{bridge, client, types::ChannelType};
//! use tieline::{Call, Delivery, Failure, transport};
//!
//! /// The client's side: an adapter to a telephone system.
//! struct Adapter;
//!
//! impl client::ChannelGroup for Adapter {
//!     async fn init(
//!         &mut self,
//!         _query: Init<'_>,
//!         events: client::ChannelGroupEvents,
//!         _call: &Call,
//!     ) -> Result<InitResponse<'_>, Failure> {
//!         // Raised before the answer, it leaves behind it: no event leaves a group that is not initialized.
//!         let added = ChannelAdded::builder().end_point("1001").channel_type(ChannelType::TELEPHONY).build();
//!         events.channel_added(added).await?;
//!         Ok(InitResponse::builder().channels([]).build())
//!     }
//! }
//!
//! /// The bridge's side: takes the events of a group.
//! struct Listener(tokio::sync::mpsc::Sender<String>);
//!
//! impl bridge::ChannelGroupListener for Listener {
//!     async fn channel_added(&mut self, event: ChannelAdded<'_>, _delivery: &Delivery) {
//!         self.0.send(event.end_point.into_owned()).await.ok();
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let (here, there) = transport::pair();                // one process, no network; Stream::new(tcp) is the other way
//! client::Endpoint::new().channel_group(|_target| Ok(Adapter)).start(there);
//! let connection = bridge::Endpoint::new().start(here);
//!
//! let (sender, mut events) = tokio::sync::mpsc::channel(1);
//! let group = connection.channel_group("session-1.group-1", Listener(sender))?;
//! let answer = group.init().await?;
//! assert!(answer.channels.is_empty());
//! assert_eq!(events.recv().await.as_deref(), Some("1001"));
//! let refused = group.dispose().await.unwrap_err();     // the adapter does not implement it
//! assert_eq!(
//!     refused.to_string(),
//!     "`channelgroup.request.dispose` to `session-1.group-1` failed: `channelgroup.request.dispose` is not supported"
//! );
//! # Ok(())
//! # }
//! ```
//!
//! A user's own tests need neither a network nor a sleep: see the module `testing`, behind the feature of this name.
//!
//! # Words
//!
//! A *destination* is a kind of object that messages are addressed to; a *target* addresses one live instance. The sides
//! have the names that the description gives them; in this documentation the *requester* sends queries and requests and
//! receives events, and the *responder* answers and raises events.
//!
//! # Laws
//!
//! What both sides can rely on, whatever the handlers do and whatever arrives. Each law has tests that carry its number.
//!
//! 1. **One answer.** Every query and request that carries a request id gets exactly one response: when the handler
//!    succeeds, fails, panics, misses its deadline or is not there, when a layer stops it, when the properties cannot be read, when the target or
//!    the name is unknown, when the phase forbids it, when the answer itself cannot be encoded, when this side closes the
//!    connection. A request id that is used again while it is in flight, or shortly after, is counted and not answered
//!    twice; two ways of writing one UUID are one request id. Only a lost connection leaves a question without its answer,
//!    and a request id that fills a frame by itself (counted).
//! 2. **Order.** Messages to one target are handled one at a time in the order in which they arrived; different targets
//!    go on side by side. A handler that waits delays nobody but its own target. (A handler that blocks its thread is
//!    outside this law: the handlers of one connection share a task. And a description may say otherwise for one of its
//!    destinations: that all its instances are served one at a time, or that a full mailbox blocks the connection.)
//! 3. **No early event.** A responder's handle to raise events comes into being with the initialization query. What is
//!    raised before the answer has its place in the outbound queue waits behind it, and is dropped and counted if the
//!    answer is a failure. [`EventError`] says why an event was not taken.
//! 4. **Held, then in order.** The requester holds the events of a destination until its initialization succeeded and
//!    every child that the answer named was reported, as initialized or as failed, or until the gate's deadline is over
//!    (counted). They are then handled in the order in which they arrived, before anything that came later.
//! 5. **Answer, then release.** A disposal is answered first; then the handler's `released` runs, once; then the
//!    destination is gone. What still comes for it is refused if it is a call, and dropped and counted if it is an event.
//!    What belongs to a destination goes with it: from the moment its disposal begins new calls to its children are
//!    refused; its answer waits until they have answered what they were asked before; then they are released, deepest
//!    first, with no message on the wire, and it last. (When the async runtime itself is shut down, nothing is left that could run `released`; handlers are dropped.)
//! 6. **Bounded.** Every queue, buffer, table and frame has a bound, from the description or from [`Settings`]. What
//!    happens to one message more in a full mailbox is the policy of its destination ([`Full`]): unless the description
//!    says otherwise a call is refused with a failure, and an event closes the connection. Whoever sends waits. While the
//!    outbound queue is full the responder reads nothing, and no handler of it begins or goes on: a peer that does not
//!    read costs itself. Every call has a deadline: its description's, or else that of [`Settings`], or less where the
//!    caller says so ([`within()`]).
//! 7. **Nothing vanishes in silence.** A lost connection ends every pending call with an error that says whether the peer
//!    may have acted. What was dropped, refused, late or unknown is in [`Counts`], goes to [`tracing`] and to the
//!    [`Observer`].
//! 8. **Phases.** A call outside the phases that the description allows is not sent; if it arrives all the same it is
//!    answered with a failure that names the phase. The phase is judged when the message reaches the front of its mailbox.
//! 9. **Tolerant reader.** An enumeration's unknown value is kept and written back; unknown properties are passed over;
//!    unknown calls are answered with a failure and unknown events counted.
//!
//! # What an application can see and put around
//!
//! - [`tracing`]: each connection has a span `connection` (a number of its own, protocol, side). In it are a span `message`
//!   for each message that is handled, in which stands what its handler says, one `accept` for the asking of an acceptor, and
//!   one `release` for the release of a destination. A call has a span `call` in that of its caller, up to the answer. Their
//!   fields are `kind`, `name`, `target`, `request_id` and `destination`, the kind of destination; all are of the target
//!   `tieline` and the level INFO. Nothing of a message's properties is ever traced, and there is no setting for it: whoever
//!   needs them writes a layer and decides what of `Incoming::body` is no secret.
//! - [`Connection::snapshot`]: destinations and what holds them, calls that wait, and counts; bounded, and made to be printed.
//! - The feature `metrics`: counters, gauges and histograms, in one table: the module `metrics`.
//! - The feature `tower`: layers around the handlers, in the module `layer`.
//! - [`Observer`]: everything that happens, in its order.
//!
//! # Connections that come and go
//!
//! - [`server`]: a listening end, which takes many peers; [`reconnect`]: a connecting end, which dials again whenever there
//!   is no connection. Either side of a protocol may be either; on each new connection the application's one `connected`
//!   routine runs before anything else.
//! - [`transport`]: TCP, one process, and what else an application brings. The feature `tls` adds the module `tls`, over
//!   which the same laws hold; certificates and keys come from files and are read again while connections live.
//! - [`Connection::shut_down`], and the same for listening and connecting ends: what is under way is finished up to a
//!   deadline, and a report says what was not.
//! - [`End`] says what becomes of each thing under way when a connection ends.
//! - [`Settings`] bounds how long a peer may be silent, slow in the middle of a frame, or not read.
//!
//! # What bad input gets
//!
//! [`Problem`] lists everything that a peer can send wrongly, each with its consequence: a failure as the answer, the
//! message dropped and counted, or the connection closed because its bytes cannot be trusted any more. Nothing else that
//! is under way is disturbed.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

#[cfg(feature = "bench")]
#[doc(hidden)]
pub mod bench;
pub mod codec;
#[doc(hidden)]
pub mod generated;
#[cfg(feature = "tower")]
pub mod layer;
#[cfg(feature = "metrics")]
pub mod metrics;
pub mod own;
pub mod snapshot;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "tls")]
pub mod tls;
pub mod transport;

mod acceptors;
mod asking;
mod build;
mod child;
mod compose;
mod connection;
mod core;
mod counts;
mod details;
mod draining;
mod driver;
mod endpoint;
mod errors;
mod events;
mod failure;
mod fault;
mod gates;
mod handle;
mod header;
mod job;
mod layers;
mod legal;
mod legible;
mod limits;
mod link;
#[cfg(not(feature = "metrics"))]
#[path = "metrics/off.rs"]
mod metrics;
mod observe;
mod phase;
mod proof;
mod protocol;
pub mod reconnect;
mod release;
mod roles;
mod seat;
pub mod server;
mod settings;
mod shut_down;
mod span;
mod spare;
mod stop;
mod target;
mod turn;
mod watch;
mod within;
mod work;

pub use asking::Asking;
pub use connection::Connection;
pub use counts::Counts;
pub use details::{Details, FailureDetails};
pub use endpoint::Endpoint;
pub use errors::{AnswerError, CallError, EventError, NotDisposed, NotSent, OpenError};
pub use events::Raising;
pub use failure::Failure;
pub use fault::{Address, Consequence, Fault, Problem};
pub use job::{Call, Delivery};
pub use legal::{MakesLegal, SuccessOf, WasHeard};
pub use observe::{Dropped, Happening, Observer, Outcome, What};
pub use own::{Enumeration, Event, Object, Properties, Query, Request, Response};
pub use phase::{Phase, Phases};
pub use protocol::{
    Constants, Destination, Envelope, Framing, Full, Kind, Mailbox, Message, Protocol, Queue, ReadChildren, Role,
    Segment,
};
pub use release::{End, Release};
pub use roles::{Answers, Listens};
pub use settings::Settings;
pub use shut_down::{ShutDown, Unfinished, Work};
pub use target::{Target, TargetError};
/// Turns a module whose traits are destinations into a protocol: what `protocol!` does with a description, for messages that are
/// structs of your own.
///
/// Each trait with `#[destination(…)]` is a kind of object that messages are addressed to, and each of its methods a message,
/// marked `#[query]`, `#[request]` or `#[event]`. The module keeps what else stands in it and gets a module for each side, as
/// from [`protocol!`](crate::protocol!), `PROTOCOL`, and `description()`, which writes the whole as YAML.
///
/// ```
/// use tieline::{Call, Failure, transport};
///
/// #[derive(tieline::Query)]
/// #[tieline(name = "door.hello")]
/// pub struct Hello;
///
/// #[derive(tieline::Response)]
/// pub struct HelloResponse {
///     pub names: Vec<String>,
/// }
///
/// #[tieline::describe(protocol = "doorbell", wire = "tieline:channel-group", sides(house = "requester", street = "responder"))]
/// mod doorbell {
///     use super::*;
///
///     /// A front door.
///     #[destination(target = "{street}.{number}")]
///     pub trait Door {
///         /// Asks who lives here.
///         #[query(init)]
///         async fn hello(
///             &mut self,
///             query: Hello,
///             events: street::DoorEvents,
///             call: &Call,
///         ) -> Result<HelloResponse, Failure>;
///     }
/// }
/// use doorbell::{house, street};
///
/// struct Elm;
///
/// impl street::Door for Elm {
///     async fn hello(&mut self, _: Hello, _: street::DoorEvents, _: &Call) -> Result<HelloResponse, Failure> {
///         Ok(HelloResponse { names: vec!["Ada".to_owned()] })
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let (here, there) = transport::pair();
/// street::Endpoint::new().door(|_target| Ok(Elm)).start(there);
/// let door = house::Endpoint::new().start(here).door("elm.7", ())?;
/// assert_eq!(door.hello(Hello).await?.names, ["Ada"]);
/// assert!(doorbell::description().contains("door.hello:"));
/// # Ok(())
/// # }
/// ```
///
/// # The settings
///
/// They are the keys of a description in Rust's clothing: `counts_itself` for `counts-itself`, `gate(key = "name")` for a map,
/// `[…]` for a list, and a key alone for `true`. A doc comment is the `doc`. Destinations and messages are called by their
/// traits and methods: `parent = Door`, `after(query = hello)`, `after(any(query = Door::hello, event = rang))`,
/// `creates(destination = Bell, id = bell)`. A step always says of what kind it is.
///
/// - The module: `protocol`, the name; `sides`, `framing` and `envelope`, or `wire`, the path of a description of which they are
///   taken, or `"tieline:NAME"` for one that ships (what the module says itself, such as `sides`, is not taken from it); `header_sets`, `elsewhere`; `allow(…)` for warnings; `crate = path` where the runtime has another name.
/// - A destination: every key of a destination in a description but for its messages, and `name` where it is not the trait's
///   in kebab case.
/// - A message: `phases`, `after`, `then`, `creates`, `deadline`, `headers`, `response(doc = …, headers(…))`, `unknown`; `init`
///   at the query that initializes, `dispose` at the request that disposes; `fails = Details<'_>` for what a failure tells;
///   `overrides` at one that was taken over and is answered in another way; `name`, if you want to say the name on the wire here
///   too, which the compiler then compares with the struct's.
///
/// The struct of a message is told from its type alone, so a lifetime is written `'_`. Responses need [`Response`], and a
/// message the derive of its kind.
///
/// A call that comes `after` something takes what shows that it has happened in front of its own message: what the other call
/// returned, or what the listener was handed with the event. With `after(request = boil)` at `pour`:
///
/// ```text
/// let boiled = kettle.boil(Boil).await?;
/// kettle.pour(&boiled, Pour { cups: 2 }).await?;
/// ```
///
/// # Errors
///
/// What is wrong is a compile error on your own tokens: everything that `tieline check` finds in a description, a signature
/// that does not fit (with the right one), a type that is no message of its kind, two messages of one name, and a gate or a
/// creation whose property a struct lacks.
#[cfg(feature = "derive")]
pub use tieline_macros::describe;
/// Makes a trait in a module with [`describe`](macro@describe) a destination; see there.
#[cfg(feature = "derive")]
pub use tieline_macros::destination;
#[cfg(feature = "derive")]
pub use tieline_macros::{Enumeration, Event, Object, Properties, Query, Request, Response};
pub use transport::Transport;
pub use within::{Within, within};

/// Turns the description of a protocol into code.
///
/// Takes the path of a YAML file, relative to the manifest of the crate that calls it, or `"tieline:NAME"` for a
/// description that ships with Tieline. The expansion follows the file when it changes, without a build script. Give each
/// protocol a module of its own, also where it stands in the body of a function:
///
/// ```
/// mod telephony {
///     tieline::protocol!("tieline:channel-group");
/// }
/// ```
///
/// A string with a line break in it is the description itself. The indentation that its lines share is no part of it, so it
/// may be indented like the code around it; the line of the opening quote does not count. What such a description imports
/// is relative to the manifest too.
///
/// ```
/// mod doorbell {
///     tieline::protocol!(
///         r#"
///         tieline: 1
///         protocol: doorbell
///
///         sides:
///           house: { role: requester }
///           street: { role: responder }
///
///         framing:
///           length: { bytes: 4, byte-order: big-endian, counts-itself: false }
///           largest-frame: 65536
///
///         envelope:
///           members: { header: header, body: body }
///           headers: { kind: type, name: name, target: to, request-id: id, result: result, error-message: error }
///           kinds: { query: query, request: request, response: response, event: event }
///           results: { success: OK, failure: FAILED }
///
///         destinations:
///           door:
///             target: "{street}.{number}"
///             lifecycle: { init: door.hello }
///             queries:
///               door.hello: {}
///         "#
///     );
/// }
///
/// assert_eq!(doorbell::PROTOCOL.name, "doorbell");
/// let _ = doorbell::door::Hello::new();
/// ```
///
/// It gives
///
/// - for each destination a module with a struct for each message and response, named as the description says
///   (`channel_group::CreateChannel`). Each has a builder whose required properties are checked at compile time, borrows
///   from the frame that it was read from, and has `into_owned`. Structs and enumerations cannot be built or matched
///   exhaustively outside, so that a description can grow without breaking its users;
/// - a module `types` with what messages share: objects, and open enumerations, whose listed values are constants and
///   whose other values are kept as they came;
/// - a module for each side, named as the description says. The one that answers has a trait for each destination, whose
///   every method has a default that answers "not supported", and a handle to raise events. The one that asks has a trait
///   for the events of each destination and a typed handle. Each has an `Endpoint` that starts on a [`Transport`].
///
/// They stand in modules that refer to each other, so the macro stands in a module, also in a function: `mod lamps {
/// tieline::protocol!("lamps.yaml"); }`. Right between the statements of a function it does not compile ("cannot find `types`
/// in `super`").
///
/// What is wrong in a description is a compile error that shows the file, the line and the column, also when the file is one
/// of Rust. Everything that can be emitted is emitted all the same, so that one mistake is one error.
///
/// A warning about a description is a warning of the lint `deprecated`, the only one that stable Rust lets a macro give, so
/// `deny(warnings)` makes it an error. `allow` turns warnings off, all of them or those that it names as they stand in
/// brackets behind the warning:
///
/// ```
/// mod telephony {
///     tieline::protocol!("tieline:channel-group", allow(warnings));
/// }
/// mod bridge {
///     tieline::protocol!("tieline:processor-bridge", allow(unused-type, unused-template));
/// }
/// ```
///
/// # Types of your own
///
/// `with` takes a struct or an enum of yours in place of one that would be generated, by the path that this would have. It was
/// checked against the same description, which its derive does when it is told of it (with the feature `derive`); a lifetime is
/// written `'_`. Everything else names your type then: traits, handles, builders and structs that hold it.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// mod telephony {
///     /// The request to add a channel, with the field names of this program.
///     #[derive(tieline::Request)]
///     #[tieline(description = "tieline:channel-group", name = "channelgroup.request.createchannel")]
///     pub struct Create {
///         pub id: String,
///         pub name: String,
///         #[tieline(key = "type")]
///         pub channel_type: types::ChannelType,
///         #[tieline(key = "mobileagent-mode")]
///         pub mode: Option<String>,
///         #[tieline(key = "Mobileagent-dialnumber")]
///         pub dial_number: Option<String>,
///     }
///
///     tieline::protocol!("tieline:channel-group", with(channel_group::CreateChannel = Create));
/// }
/// # }
/// ```
///
/// A message of your own is always handed over: where the generated handle has `leave()` and `leave_with(message)`, there is
/// `leave(message)`. An object or an enumeration of your own has `Clone`, `PartialEq` and `Debug` where a generated struct holds
/// it.
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! protocol {
    ($($input:tt)*) => {
        $crate::generated::protocol! { $crate; $($input)* }
    };
}
