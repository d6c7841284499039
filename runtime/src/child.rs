//! What a handler hands out when it creates a destination (responder).

use crate::protocol::Destination;
use crate::seat::{Adapter, Dispatch, Seat};
use std::sync::Arc;

/// A destination that a handler hands out with its answer: the child that the request creates.
#[derive(Debug)]
pub struct NewChild {
    pub(crate) destination: &'static Destination,
    pub(crate) id: String,
    pub(crate) adapter: Arc<dyn Adapter>,
}

impl NewChild {
    /// A child of this kind.
    pub fn new<D: Dispatch>(destination: &'static Destination, handler: D) -> Self {
        Self { destination, id: String::new(), adapter: Seat::new(handler) }
    }

    /// The same with the id that the request gave it.
    #[must_use]
    pub fn called(self, id: &str) -> Self {
        Self { id: id.to_owned(), ..self }
    }
}
