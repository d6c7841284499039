//! What a user's own tests need: no network and no sleeping.
//!
//! Needs the feature `testing`, which belongs into the `[dev-dependencies]` alone, beside tokio's `test-util`:
//!
//! ```toml
//! [dev-dependencies]
//! tieline = { version = "0.1", features = ["testing"] }
//! tokio = { version = "1", features = ["macros", "rt", "test-util"] }
//! ```
//!
//! There are three tools, and one rule. The rule: run the test with `#[tokio::test(start_paused = true)]`. The clock then
//! leaps to the next deadline when nothing else can happen, so no test sleeps and none is slow, whatever deadlines it is
//! about; and a test that waits for what never comes fails at once, with a text that says what it waited for.
//!
//! - [`pair`] joins both sides in one process. Use it when a test has a handler and a caller of its own.
//! - [`Peer`] plays the other side by a script: it speaks the protocol's frames by hand, from the tables that
//!   `protocol!` made of the description. Use it to test one side alone, against answers that a good peer gives and
//!   against those that only a bad one does.
//! - [`faulty_pair`] joins both sides as well and hands out [`Faults`]: pauses, delays, lost, doubled and swapped frames,
//!   and a cut at any byte.
//!
//! # An adapter, tested by a script
//!
//! ```
//! mod telephony {
//!     tieline::protocol!("tieline:channel-group");
//! }
//! use telephony::channel_group::{CreateChannel, CreateChannelResponse, Init, InitResponse};
//! use telephony::client;
//! use tieline::testing::{Peer, json};
//! use tieline::{Call, Failure};
//!
//! /// What is tested: an adapter that has room for one channel.
//! #[derive(Default)]
//! struct Adapter {
//!     channels: usize,
//! }
//!
//! impl client::ChannelGroup for Adapter {
//!     async fn init(
//!         &mut self,
//!         _query: Init<'_>,
//!         _events: client::ChannelGroupEvents,
//!         _call: &Call,
//!     ) -> Result<InitResponse<'_>, Failure> {
//!         Ok(InitResponse::builder().channels([]).build())
//!     }
//!
//!     async fn create_channel(
//!         &mut self,
//!         _request: CreateChannel<'_>,
//!         _call: &Call,
//!     ) -> Result<CreateChannelResponse<'_>, Failure> {
//!         self.channels += 1;
//!         if self.channels > 1 {
//!             return Err(Failure::new("no more channels"));
//!         }
//!         Ok(CreateChannelResponse::new())
//!     }
//! }
//!
//! # /*
//! #[tokio::test(start_paused = true)]
//! # */
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() { test().await }
//! # async fn test() {
//! async fn a_second_channel_is_refused() {
//!     let (end, mut bridge) = Peer::pair(&telephony::PROTOCOL);
//!     client::Endpoint::new().channel_group(|_target| Ok(Adapter::default())).start(end);
//!
//!     let init = bridge.call("channelgroup.query.init", "s1.g1", json!({})).await;
//!     bridge.expect_success(&init, json!({ "channels": [] })).await;
//!
//!     let channel = json!({ "id": "1", "name": "1001", "type": "TELEPHONY" });
//!     let first = bridge.call("channelgroup.request.createchannel", "s1.g1", channel.clone()).await;
//!     let second = bridge.call("channelgroup.request.createchannel", "s1.g1", channel).await;
//!     bridge.expect_success(&first, json!({})).await;
//!     bridge.expect_failure(&second, "no more channels").await;
//!     bridge.expect_silence().await;
//! }
//! # a_second_channel_is_refused().await;
//! # }
//! ```
//!
//! # A caller, tested by a script
//!
//! ```
//! # mod telephony { tieline::protocol!("tieline:channel-group"); }
//! # use telephony::bridge;
//! # use tieline::testing::{Peer, json};
//! # use tieline::CallError;
//! # /*
//! #[tokio::test(start_paused = true)]
//! # */
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() { test().await }
//! # async fn test() {
//! async fn a_lost_connection_says_that_the_peer_may_have_acted() {
//!     let (end, mut client) = Peer::pair(&telephony::PROTOCOL);
//!     let connection = bridge::Endpoint::new().start(end);
//!     let group = connection.channel_group("s1.g1", ()).unwrap();
//!
//!     let script = async {
//!         let init = client.expect_call("channelgroup.query.init", "s1.g1", json!({})).await;
//!         // The peer dies in the middle of its answer.
//!         client.cut_next(20);
//!         client.answer(&init, json!({ "channels": [] })).await;
//!     };
//!     let (answer, ()) = tokio::join!(group.init(), script);
//!     assert!(matches!(answer, Err(CallError::Disconnected { sent: true, .. })));
//! }
//! # a_lost_connection_says_that_the_peer_may_have_acted().await;
//! # }
//! ```
#![allow(clippy::panic, reason = "a script that is not followed fails its test, and that is what a panic does")]

mod assertion;
mod expected;
mod faults;
mod faulty;
#[doc(hidden)]
pub mod inside;
mod lane;
mod message;
mod peer;

pub use crate::transport::{InProcess, pair};
pub use faults::{Direction, Faults};
pub use faulty::{FaultyEnd, faulty_pair};
pub use peer::{Asked, Called, Peer};
/// What properties are in a script, and how they are written.
#[doc(no_inline)]
pub use serde_json::{Value, json};
