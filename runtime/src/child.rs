//! What a handler hands out when it creates a destination (responder).

use crate::protocol::Destination;
use crate::seat::{Adapter, Dispatch, Seat};

/// A destination that a handler hands out with its answer: the child that the request creates.
#[derive(Debug)]
pub struct NewChild {
    pub(crate) destination: &'static Destination,
    pub(crate) id: String,
    pub(crate) adapter: Box<dyn Adapter>,
}

impl NewChild {
    /// A child of this kind.
    pub fn new<D: Dispatch>(destination: &'static Destination, handler: D) -> Self {
        Self { destination, id: String::new(), adapter: Seat::boxed(handler) }
    }

    /// The same with the id that the request gave it.
    #[must_use]
    pub fn called(self, id: &str) -> Self {
        Self { id: id.to_owned(), ..self }
    }
}
