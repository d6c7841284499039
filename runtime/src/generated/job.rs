//! One call for a message that is handed to a handler's method as it is.

use std::future::Future;

use futures_util::FutureExt;

use crate::codec::{Decode, Encode, decode_body};
use crate::failure::Failure;
use crate::job::{Call, Delivery, Job};
use crate::turn::Turn;

impl Job {
    /// Does what [`answer`](Self::answer) does by a method of the handler, which a user's compiler has less to do for than for
    /// a closure around it.
    ///
    /// # Errors
    /// The question cannot be read.
    #[inline]
    pub fn answer_by<'t, H, Q, R, F>(
        &'t mut self,
        handler: &'t mut H,
        ask: impl FnOnce(&'t mut H, Q, &'t Call) -> F,
    ) -> Turn<'t>
    where
        Q: Decode<'t>,
        R: Encode,
        F: Future<Output = Result<R, Failure>> + Send + 't,
    {
        let (_, body, call, answer, _) = self.parts();
        // Not `async move`, which would have room for the handler's future twice: where it was made, and where it is polled.
        let asked = ask(handler, decode_body(body)?, call);
        Ok(Box::pin(asked.map(|answered| Ok(answered?.encode(answer)?))))
    }

    /// Does what [`hear`](Self::hear) does by a method of the handler.
    ///
    /// # Errors
    /// The event cannot be read.
    #[inline]
    pub fn hear_by<'t, H, E, F>(
        &'t mut self,
        handler: &'t mut H,
        hear: impl FnOnce(&'t mut H, E, &'t Delivery) -> F,
    ) -> Turn<'t>
    where
        E: Decode<'t>,
        F: Future<Output = ()> + Send + 't,
    {
        let (_, body, delivery) = self.event_parts();
        let heard = hear(handler, decode_body(body)?, delivery);
        Ok(Box::pin(heard.map(Ok)))
    }
}
