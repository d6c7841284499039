//! Typed messages, dispatchers and a law-abiding runtime from one description of a message protocol.
//!
//! TODO-DOCS
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod codec;
#[doc(hidden)]
pub mod generated;
pub mod transport;

mod compose;
mod connection;
mod core;
mod counts;
mod driver;
mod endpoint;
mod errors;
mod events;
mod failure;
mod fault;
mod handle;
mod header;
mod job;
mod link;
mod observe;
mod phase;
mod protocol;
mod release;
mod seat;
mod settings;
mod target;
mod work;

pub use connection::Connection;
pub use counts::Counts;
pub use errors::{AnswerError, CallError, EventError, NotDisposed, NotSent, OpenError};
pub use failure::Failure;
pub use fault::{Address, Consequence, Fault, Problem};
pub use job::{Call, Delivery};
pub use observe::{Dropped, Happening, Observer, Outcome, What};
pub use phase::{Phase, Phases};
pub use protocol::{Constants, Destination, Envelope, Framing, Kind, Message, Protocol, Role, Segment};
pub use release::{End, Release};
pub use settings::Settings;
pub use target::{Target, TargetError};
pub use transport::Transport;

/// Turns the description of a protocol into code.
#[macro_export]
macro_rules! protocol {
    ($($input:tt)*) => {
        $crate::generated::protocol! { $crate; $($input)* }
    };
}
