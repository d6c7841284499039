//! What generated handles for raising events are made of (responder).

use crate::codec::Encode;
use crate::core::{Key, Raise};
use crate::errors::{EventError, NotSent};
use crate::job::Call;
use crate::link::Link;
use crate::protocol::Destination;
use crate::spare;
use crate::target::Target;
use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;

/// Raises the events of one destination. It comes into being with the destination's initialization.
#[derive(Clone)]
pub struct Events {
    link: Arc<Link>,
    key: Key,
    epoch: u32,
    after: Option<u64>,
    target: Target,
    destination: &'static Destination,
}

impl Events {
    /// The events of the destination that is asked.
    #[must_use]
    pub fn of(call: &Call) -> Self {
        Self {
            link: call.link.clone(),
            key: call.key,
            epoch: call.epoch,
            after: None,
            target: call.target().clone(),
            destination: call.destination,
        }
    }

    /// The same events, leaving after the answer to a call that a handler works on. Once the answer has left they leave
    /// at once.
    #[must_use]
    pub fn after(&self, call: &Call) -> Self {
        Self { after: (call.key == self.key).then_some(call.serial), ..self.clone() }
    }

    /// The destination that raises them.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// Raises an event: waits until it has its place in the outbound queue, or behind the answer.
    ///
    /// # Errors
    /// See [`EventError`].
    pub async fn raise<E: Encode>(&self, message: usize, event: &E) -> Result<(), EventError> {
        let mut body = spare::take();
        let encoded = event.encode(&mut body).map_err(NotSent::from);
        self.raise_encoded(message, encoded.map(|()| body)).await
    }

    async fn raise_encoded(&self, message: usize, body: Result<Vec<u8>, NotSent>) -> Result<(), EventError> {
        let target = &self.target;
        let name = self.destination.messages.get(message).map_or("", |message| message.name);
        let body = body.map_err(|reason| EventError::NotSent { name, target: target.clone(), reason })?;
        let (key, epoch, after) = (self.key, self.epoch, self.after);
        let raise = Raise { key, name, target, epoch, after, message, body: &body };
        let mut place = Place { link: &self.link, ticket: None };
        let raised = poll_fn(|context| self.link.lock().poll_raise(&raise, &mut place.ticket, context.waker())).await;
        spare::give_back(body);
        raised
    }
}

/// A place among those who wait for room, given up when the wait is.
struct Place<'e> {
    link: &'e Link,
    ticket: Option<u64>,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            self.link.lock().stop_waiting(ticket);
        }
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Events").field("target", &self.target).finish_non_exhaustive()
    }
}
