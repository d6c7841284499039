//! A call on its way, as a future: one type for all calls, so that a user's build has one.

use crate::codec::DecodeError;
use crate::core::{self, CallKey, CallStep};
use crate::errors::{CallError, NotSent};
use crate::handle::{Answer, Handle};
use crate::link::Link;
use crate::span;
use crate::within;
use crate::work::clock;
use pin_project_lite::pin_project;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker, ready};
use std::time::{Duration, Instant};
use tokio::time::Sleep;
use tracing::Span;

pin_project! {
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
        #[pin]
        waiting: Waiting<'h>,
    }
}

impl<'h, R> Asking<'h, R> {
    pub(crate) fn new(waiting: Waiting<'h>, read: fn(&Answer) -> Result<R, DecodeError>) -> Self {
        Self { read, waiting }
    }
}

impl<R> Future for Asking<'_, R> {
    type Output = Result<R, CallError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let answer = ready!(this.waiting.poll(context))?;
        Poll::Ready((this.read)(&answer).map_err(|error| answer.unreadable(error)))
    }
}

impl<R> fmt::Debug for Asking<'_, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = self.waiting.handle.target();
        formatter.debug_struct("Asking").field("target", target).finish_non_exhaustive()
    }
}

pin_project! {
    /// The same before the answer is read: none of it depends on what is asked.
    pub(crate) struct Waiting<'h> {
        handle: &'h Handle,
        message: usize,
        // What is to be asked, until the first poll takes it.
        body: Option<Result<Vec<u8>, NotSent>>,
        #[pin]
        begun: Option<Begun<'h>>,
    }
}

pin_project! {
    /// From the first poll to the answer.
    struct Begun<'h> {
        body: Vec<u8>,
        attempt: Attempt<'h>,
        now: Instant,
        deadline: Duration,
        #[pin]
        over: Sleep,
    }
}

impl<'h> Waiting<'h> {
    pub(crate) fn new(handle: &'h Handle, message: usize, body: Result<Vec<u8>, NotSent>) -> Self {
        Self { handle, message, body: Some(body), begun: None }
    }
}

impl Future for Waiting<'_> {
    type Output = Result<Answer, CallError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let Handle { link, key, target, destination } = *this.handle;
        let described = destination.messages.get(*this.message);
        let name = described.map_or("", |message| message.name);
        if let Some(body) = this.body.take() {
            let span = span::call(described, destination.name, target);
            let body = body.map_err(|reason| CallError::NotSent { name, target: target.clone(), reason })?;
            let deadline = match described.and_then(|message| message.deadline) {
                Some(deadline) => deadline,
                None => link.lock().settings.deadline,
            };
            let deadline = within::time_left().map_or(deadline, |left| left.min(deadline));
            if deadline.is_zero() {
                let error = CallError::Deadline { name, target: target.clone(), sent: false, deadline };
                return Poll::Ready(Err(error));
            }
            let now = clock();
            // A deadline beyond what the clock can say is as far away as tokio can sleep.
            let over = match now.checked_add(deadline) {
                Some(at) => tokio::time::sleep_until(at.into()),
                None => tokio::time::sleep(deadline),
            };
            let attempt = Attempt { link, ticket: None, call: None, span };
            this.begun.set(Some(Begun { body, attempt, now, deadline, over }));
        }
        // Polled behind its end, which no `await` does.
        let Some(begun) = this.begun.as_mut().as_pin_mut() else { return Poll::Pending };
        let begun = begun.project();
        let (now, deadline) = (*begun.now, *begun.deadline);
        let step = CallStep { key: *key, name, target, message: *this.message, body: begun.body, now };
        let mut progress = begun.attempt.poll(&step, context.waker());
        if progress.is_pending() && begun.over.poll(context).is_ready() {
            let (target, sent) = (target.clone(), begun.attempt.call.is_some());
            progress = Poll::Ready(Err(CallError::Deadline { name, target, sent, deadline }));
        }
        let answer = ready!(progress);
        this.begun.set(None);
        link.meters.called(destination, *this.message, now);
        Poll::Ready(answer.map(|core::Answer { header }| Answer::new(header, link, name, target)))
    }
}

/// A call on its way. Dropped before its answer, it is forgotten here, and its late answer is counted.
struct Attempt<'h> {
    link: &'h Link,
    ticket: Option<u64>,
    call: Option<CallKey>,
    span: Span,
}

impl Attempt<'_> {
    fn poll(&mut self, step: &CallStep<'_>, waker: &Waker) -> Poll<Result<core::Answer, CallError>> {
        let call = match self.call {
            Some(call) => call,
            None => {
                let sent = self.link.lock().poll_send(step, &mut self.ticket, waker);
                match sent {
                    Poll::Ready(Ok(call)) => {
                        self.call = Some(call);
                        // Outside the lock: whoever listens to spans may ask the connection for something.
                        self.span.record("request_id", tracing::field::display(call.id()));
                        call
                    }
                    Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                    Poll::Pending => return Poll::Pending,
                }
            }
        };
        let answer = self.link.lock().poll_answer(call, waker);
        if answer.is_ready() {
            self.call = None;
        }
        answer
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
