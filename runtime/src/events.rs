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
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

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
            link: call.link().clone(),
            key: call.key(),
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
        Self { after: (call.key() == self.key).then_some(call.serial), ..self.clone() }
    }

    /// The destination that raises them.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// Raises an event: waits until it has its place in the outbound queue, or behind the answer.
    ///
    /// The event is written at once; nothing else happens before the first poll.
    pub fn raise(&self, message: usize, event: &dyn Encode) -> Raising<'_> {
        let mut body = spare::take();
        let encoded = event.encode(&mut body).map_err(NotSent::from);
        Raising { events: self, message, body: Some(encoded.map(|()| body)), ticket: None }
    }
}

/// An event that is being raised: wait for it. One type for all events, so that a user's build has one such future.
///
/// Dropped before its end, it raises nothing.
///
/// # Errors
/// See [`EventError`].
#[must_use = "an event is raised by waiting for this"]
pub struct Raising<'e> {
    events: &'e Events,
    message: usize,
    /// The body, or why there is none; taken at the end.
    body: Option<Result<Vec<u8>, NotSent>>,
    /// A place among those who wait for room.
    ticket: Option<u64>,
}

impl Future for Raising<'_> {
    type Output = Result<(), EventError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { events, message, body, ticket } = &mut *self;
        let Events { link, key, epoch, after, target, destination } = *events;
        let name = destination.messages.get(*message).map_or("", |message| message.name);
        match body.take() {
            Some(Ok(written)) => {
                let (key, epoch, after) = (*key, *epoch, *after);
                let raise = Raise { key, name, target, epoch, after, message: *message, body: &written };
                let raised = link.lock().poll_raise(&raise, ticket, context.waker());
                if raised.is_pending() {
                    *body = Some(Ok(written));
                } else {
                    spare::give_back(written);
                }
                raised
            }
            Some(Err(reason)) => Poll::Ready(Err(EventError::NotSent { name, target: target.clone(), reason })),
            // Polled behind its end, which no `await` does.
            None => Poll::Pending,
        }
    }
}

impl Drop for Raising<'_> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            self.events.link.lock().stop_waiting(ticket);
        }
    }
}

impl fmt::Debug for Raising<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Raising").field("target", &self.events.target).finish_non_exhaustive()
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Events").field("target", &self.target).finish_non_exhaustive()
    }
}
