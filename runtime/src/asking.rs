//! A call on its way, as a future: one type for all calls, so that a user's build has one.

use crate::codec::DecodeError;
use crate::core::{self, CallKey, CallStep};
use crate::errors::{CallError, NotSent};
use crate::handle::{Answer, Handle};
use crate::link::Link;
use crate::span;
use crate::spare;
use crate::within;
use crate::work::clock;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};
use tokio::time::Sleep;
use tracing::Span;

/// A query or a request that is asked: wait for it, and it gives the answer.
///
/// The question is written at once; nothing else happens before the first poll. Dropped before its end, it forgets the
/// call, whose late answer is counted.
///
/// # Errors
/// See [`CallError`].
#[must_use = "a call is made by waiting for this"]
pub struct Asking<'h, R> {
    read: fn(&Answer) -> Result<R, DecodeError>,
    waiting: Waiting<'h>,
}

impl<'h, R> Asking<'h, R> {
    pub(crate) fn new(waiting: Waiting<'h>, read: fn(&Answer) -> Result<R, DecodeError>) -> Self {
        Self { read, waiting }
    }
}

impl<R> Future for Asking<'_, R> {
    type Output = Result<R, CallError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(Pin::new(&mut self.waiting).poll(context))?;
        Poll::Ready((self.read)(&answer).map_err(|error| answer.unreadable(error)))
    }
}

impl<R> fmt::Debug for Asking<'_, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = self.waiting.handle.target();
        formatter.debug_struct("Asking").field("target", target).finish_non_exhaustive()
    }
}

/// The same before the answer is read: none of it depends on what is asked.
pub(crate) struct Waiting<'h> {
    handle: &'h Handle,
    message: usize,
    /// What is to be asked, until the first poll takes it.
    body: Option<Result<Vec<u8>, NotSent>>,
    /// From the first poll to the answer.
    begun: Option<(Circumstances<'h>, Attempt<'h>)>,
}

impl<'h> Waiting<'h> {
    pub(crate) fn new(handle: &'h Handle, message: usize, body: Result<Vec<u8>, NotSent>) -> Self {
        Self { handle, message, body: Some(body), begun: None }
    }

    fn begin(&mut self, body: Result<Vec<u8>, NotSent>) -> Result<(), CallError> {
        let (handle, message) = (self.handle, self.message);
        let Handle { link, target, destination, .. } = handle;
        let described = destination.messages.get(message);
        let span = span::call(described, destination.name, target);
        let name = described.map_or("", |message| message.name);
        let body = body.map_err(|reason| CallError::NotSent { name, target: target.clone(), reason })?;
        let deadline = described.and_then(|message| message.deadline).unwrap_or(link.deadline);
        let deadline = within::time_left().map_or(deadline, |left| left.min(deadline));
        if deadline.is_zero() {
            return Err(CallError::Deadline { name, target: target.clone(), sent: false, deadline });
        }
        let circumstances = Circumstances { handle, message, name, now: clock(), deadline, span };
        let attempt = Attempt { link, ticket: None, call: None, body: Some(body), over: None };
        self.begun = Some((circumstances, attempt));
        Ok(())
    }
}

impl Future for Waiting<'_> {
    type Output = Result<Answer, CallError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if let Some(body) = self.body.take() {
            self.begin(body)?;
        }
        // Polled behind its end, which no `await` does.
        let Some((call, attempt)) = &mut self.begun else { return Poll::Pending };
        let answer = ready!(attempt.poll(call, context));
        let Circumstances { handle, message, name, now, .. } = *call;
        self.begun = None;
        handle.link.meters.called(handle.destination, message, now);
        Poll::Ready(answer.map(|core::Answer { header }| Answer::new(header, handle, name)))
    }
}

/// What does not change while a call is on its way.
struct Circumstances<'h> {
    handle: &'h Handle,
    message: usize,
    name: &'static str,
    now: Instant,
    deadline: Duration,
    span: Span,
}

/// A call on its way. Dropped before its answer, it is forgotten here, and its late answer is counted.
struct Attempt<'h> {
    link: &'h Link,
    ticket: Option<u64>,
    call: Option<CallKey>,
    /// What is to be sent; gone when it was.
    body: Option<Vec<u8>>,
    /// The deadline while there is no room. Once the call was sent, the connection watches it together with all others.
    over: Option<Pin<Box<Sleep>>>,
}

impl Attempt<'_> {
    fn poll(&mut self, call: &Circumstances<'_>, context: &mut Context<'_>) -> Poll<Result<core::Answer, CallError>> {
        match self.call {
            None => self.send(call, context),
            Some(call) => {
                let answer = self.link.lock().poll_answer(call, context.waker());
                if answer.is_ready() {
                    self.call = None;
                }
                answer
            }
        }
    }

    fn send(&mut self, call: &Circumstances<'_>, context: &mut Context<'_>) -> Poll<Result<core::Answer, CallError>> {
        let Circumstances { handle, message, name, now, deadline, ref span } = *call;
        let target = &handle.target;
        // A deadline beyond what the clock can say is none.
        let until = now.checked_add(deadline);
        let body = self.body.as_deref().unwrap_or_default();
        let step = CallStep { key: handle.key, name, target, message, body, now, deadline, until };
        let sent = self.link.lock().poll_send(&step, &mut self.ticket, context.waker());
        match sent {
            Poll::Ready(Ok(call)) => {
                self.call = Some(call);
                self.over = None;
                spare::give_back(self.body.take().unwrap_or_default());
                // Outside the lock: whoever listens to spans may ask the connection for something.
                span.record("request_id", tracing::field::display(call.id()));
                Poll::Pending
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => {
                let sleep = || match until {
                    Some(at) => tokio::time::sleep_until(at.into()),
                    None => tokio::time::sleep(deadline),
                };
                let over = self.over.get_or_insert_with(|| Box::pin(sleep()));
                ready!(over.as_mut().poll(context));
                Poll::Ready(Err(CallError::Deadline { name, target: target.clone(), sent: false, deadline }))
            }
        }
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if self.ticket.is_none() && self.call.is_none() {
            return;
        }
        let mut core = self.link.lock();
        if let Some(ticket) = self.ticket {
            core.stop_waiting(ticket);
        }
        if let Some(call) = self.call {
            core.give_up(call);
        }
    }
}
