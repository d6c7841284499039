//! What a generated dispatcher does with one message: everything in it that is the same for all of them.
//!
//! A dispatcher has nothing to await. A state machine with an `await` for each message was a tenth of what a user's compiler
//! did; now there is one future for each handler, and it is in a box.

use crate::codec::{Decode, Encode, decode_body};
use crate::failure::Failure;
use crate::job::{Call, Delivery, Job, Unhandled};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::future::Future;

/// A message at its handler, or why it did not get there.
pub type Turn<'t> = Result<BoxFuture<'t, Result<(), Unhandled>>, Unhandled>;

/// A handler that releases what its destination holds.
pub type Releasing<'t> = BoxFuture<'t, ()>;

impl Job {
    /// Reads a question, asks, and writes the answer.
    ///
    /// # Errors
    /// The question cannot be read.
    pub fn answer<'t, Q, R, F>(&'t mut self, ask: impl FnOnce(Q, &'t Call) -> F) -> Turn<'t>
    where
        Q: Decode<'t>,
        R: Encode,
        F: Future<Output = Result<R, Failure>> + Send + 't,
    {
        let (_, body, call, answer, _) = self.parts();
        // Not `async move`, which would have room for the handler's future twice: where it was made, and where it is polled.
        let asked = ask(decode_body(body)?, call);
        Ok(Box::pin(asked.map(|answered| Ok(answered?.encode(answer)?))))
    }

    /// Reads an event and has it heard.
    ///
    /// # Errors
    /// The event cannot be read.
    pub fn hear<'t, E, F>(&'t mut self, hear: impl FnOnce(E, &'t Delivery) -> F) -> Turn<'t>
    where
        E: Decode<'t>,
        F: Future<Output = ()> + Send + 't,
    {
        let (_, body, delivery) = self.event_parts();
        let heard = hear(decode_body(body)?, delivery);
        Ok(Box::pin(heard.map(Ok)))
    }

    /// Of a message that the dispatcher does not know.
    ///
    /// # Errors
    /// That one.
    pub fn unknown(&self) -> Turn<'_> {
        Err(Unhandled::unknown())
    }
}
