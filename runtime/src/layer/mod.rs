//! Layers of [tower](https://docs.rs/tower) around the handlers of an endpoint (feature `tower`).
//!
//! `Endpoint::layer` of the generated code takes any [`tower::Layer`] whose service takes an [`Incoming`] message and
//! gives what became of it, [`Handled`]: queries and requests on the side that answers, events on the side that asks. A
//! timeout, a limit of what is under way at once, shedding of load, a limit of the rate, or a layer of one's own:
//!
//! ```
//! mod telephony {
//!     tieline::protocol!("tieline:channel-group");
//! }
//! use std::time::Duration;
//! use telephony::client;
//! use tower::ServiceBuilder;
//! use tower::timeout::TimeoutLayer;
//!
//! # struct Adapter;
//! # impl client::ChannelGroup for Adapter {}
//! let endpoint = client::Endpoint::new()
//!     .channel_group(|_target| Ok(Adapter))
//!     .layer(ServiceBuilder::new().layer(TimeoutLayer::new(Duration::from_secs(2))));
//! ```
//!
//! and one written by hand, which lets nothing but queries through:
//!
//! ```
//! use std::future::Future;
//! use std::pin::Pin;
//! use std::task::{Context, Poll};
//! use tieline::layer::{Error, Handled, Incoming};
//! use tieline::{Failure, Kind};
//! use tower::{Layer, Service};
//!
//! #[derive(Clone)]
//! struct ReadOnly;
//!
//! impl<S> Layer<S> for ReadOnly {
//!     type Service = ReadOnlyService<S>;
//!     fn layer(&self, inner: S) -> Self::Service {
//!         ReadOnlyService { inner }
//!     }
//! }
//!
//! struct ReadOnlyService<S> {
//!     inner: S,
//! }
//!
//! impl<S> Service<Incoming> for ReadOnlyService<S>
//! where
//!     S: Service<Incoming, Response = Handled, Error = Error>,
//!     S::Future: Send + 'static,
//! {
//!     type Response = Handled;
//!     type Error = Error;
//!     type Future = Pin<Box<dyn Future<Output = Result<Handled, Error>> + Send>>;
//!
//!     fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
//!         self.inner.poll_ready(context)
//!     }
//!
//!     fn call(&mut self, message: Incoming) -> Self::Future {
//!         if message.kind() == Kind::Request {
//!             return Box::pin(async { Ok(Failure::new("nothing can be changed today").into()) });
//!         }
//!         Box::pin(self.inner.call(message))
//!     }
//! }
//! # mod telephony { tieline::protocol!("tieline:channel-group"); }
//! # use telephony::client;
//! let endpoint = client::Endpoint::new().layer(ReadOnly);
//! ```
//!
//! # What a layer can rely on
//!
//! - Each connection has a service of its own, made when the connection starts, and one task calls it; it need not be
//!   `Clone`. What several connections are to share, a layer holds in an `Arc`, as
//!   `tower::limit::GlobalConcurrencyLimitLayer` does.
//! - A message reaches the layers when it is at the front of its mailbox and its phase was judged. While the service is
//!   not ready messages wait for it in the order in which they reached it, at most one of each target; what comes for
//!   those targets waits in their mailboxes, with their bounds.
//! - `.layer(a).layer(b)`: a message goes through `b` first, as the last one added is the outermost.
//! - What the handler's release does goes through no layer: it is no message.
//!
//! # What the laws ask of a layer: nothing
//!
//! They hold whatever it does. Each call has one answer (law 1): that of its handler or, when a layer fails, a failure with
//! a text for people, while the layer's error stays inside as the cause; a layer answers with a text of its own by
//! returning `Ok(Failure::new(…).into())`. The panic of a layer counts as one of the handler, and a service that is never
//! ready, or that never answers, meets the deadline of the call. What a layer stopped is in [`Counts::stopped_by_layers`](crate::Counts), calls and events
//! alike. The handler's future is over, and the handler free, before the next message of its target begins (law 2): it is
//! dropped when the layers have answered, wherever they moved it, and an [`Incoming`] message that was kept aside is worth
//! nothing any more.
//!
//! Events have no deadline: a service that is never ready holds them for ever, until their mailbox is full.
//!
//! # Cost
//!
//! Without layers: nothing, a message goes to its handler as if there were no such thing. With layers each message takes one
//! more box, which is used again, and one more for each further `.layer`, which is not: put several together with
//! `tower::ServiceBuilder`.

mod handled;
mod incoming;
mod line;
mod next;
mod stage;
mod stop;

pub use handled::Handled;
pub use incoming::Incoming;
pub use next::{Handling, Next};

/// Why a layer has nothing to give.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

pub(crate) use line::Inner;
