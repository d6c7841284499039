//! What generated handles of destinations are made of (requester).

use crate::codec::{DecodeError, Encode};
use crate::core::{self, CallKey, CallStep, Key};
use crate::errors::{AnswerError, CallError, NotSent, OpenError};
use crate::link::Link;
use crate::phase::Phase;
use crate::proof::{Proof, Proven};
use crate::protocol::{Destination, Segment};
use crate::seat::{Dispatch, Seat};
use crate::span;
use crate::spare;
use crate::target::Target;
use crate::within;
use crate::work::{clock, drop_quietly};
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};
use tokio::time::Sleep;
use tracing::Span;

/// One destination, as the side that asks holds it.
pub struct Handle {
    link: Arc<Link>,
    key: Key,
    target: Target,
    destination: &'static Destination,
}

impl Handle {
    /// Sets up a destination, which belongs to `parent` if there is one.
    pub(crate) fn open<D: Dispatch>(
        link: &Arc<Link>,
        parent: Option<Key>,
        target: &str,
        destination: &'static Destination,
        listener: D,
    ) -> Result<Self, OpenError> {
        let target: Target = target.parse()?;
        let opened = link.lock().open(parent, target.clone(), destination, Seat::boxed(listener));
        let key = opened.map_err(|(error, listener)| {
            drop_quietly(listener);
            error
        })?;
        Ok(Self { link: link.clone(), key, target, destination })
    }

    /// Sets up a destination that belongs to this one, of these ids behind its own.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn child<D: Dispatch>(
        &self,
        destination: &'static Destination,
        ids: &[&str],
        listener: D,
    ) -> Result<Self, OpenError> {
        let mut target = self.target.as_str().to_owned();
        let mut ids = ids.iter();
        for segment in destination.target.get(destination.parent_parts..).unwrap_or_default() {
            target.push('.');
            target.push_str(match segment {
                Segment::Constant(constant) => constant,
                Segment::Id(_) => ids.next().copied().unwrap_or_default(),
            });
        }
        Self::open(&self.link, Some(self.key), &target, destination, listener)
    }

    /// The destination's target.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// The destination's phase.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.link.lock().phase(self.key)
    }

    /// Reports that a child is initialized, or that its initialization failed: for the gate it is the same. Returns
    /// whether the gate waited for it.
    pub fn child_reported(&self, key: &str, _initialized: bool) -> bool {
        self.link.lock().child_reported(self.key, key)
    }

    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// See [`CallError`].
    pub async fn call<E: Encode>(&self, message: usize, question: &E) -> Result<Answer, CallError> {
        let mut body = spare::take();
        let encoded = question.encode(&mut body).map_err(NotSent::from);
        self.call_encoded(message, encoded.map(|()| body)).await
    }

    /// The same for what is legal only after something else.
    ///
    /// # Errors
    /// See [`CallError`]; [`NotSent::ProofOfAnother`] for a proof that is none for this destination.
    pub async fn call_after<E: Encode>(
        &self,
        message: usize,
        question: &E,
        proven: &[Proven<'_>],
    ) -> Result<Answer, CallError> {
        let mut body = Vec::new();
        let proven = proven.iter().try_for_each(|proven| proven.holds(&self.link, self.key, &self.target));
        let encoded = proven.and_then(|()| question.encode(&mut body).map_err(NotSent::from));
        self.call_encoded(message, encoded.map(|()| body)).await
    }

    async fn call_encoded(&self, message: usize, body: Result<Vec<u8>, NotSent>) -> Result<Answer, CallError> {
        let described = self.destination.messages.get(message);
        let span = span::call(described, self.destination.name, &self.target);
        let name = described.map_or("", |message| message.name);
        let target = &self.target;
        let body = body.map_err(|reason| CallError::NotSent { name, target: target.clone(), reason })?;
        let deadline = described.and_then(|message| message.deadline).unwrap_or(self.link.deadline);
        let deadline = within::time_left().map_or(deadline, |left| left.min(deadline));
        if deadline.is_zero() {
            return Err(CallError::Deadline { name, target: target.clone(), sent: false, deadline });
        }
        let now = clock();
        let circumstances = Circumstances { handle: self, message, name, now, deadline, span: &span };
        let mut attempt = Attempt { link: &self.link, ticket: None, call: None, body: Some(body), over: None };
        let header = poll_fn(|context| attempt.poll(&circumstances, context)).await;
        self.link.meters.called(self.destination, message, now);
        let core::Answer { header } = header?;
        Ok(Answer { header, link: self.link.clone(), key: self.key, name, target: target.clone() })
    }
}

/// What does not change while a call is on its way.
struct Circumstances<'h> {
    handle: &'h Handle,
    message: usize,
    name: &'static str,
    now: Instant,
    deadline: Duration,
    span: &'h Span,
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
        let Circumstances { handle, message, name, now, deadline, span } = *call;
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

/// A destination that is not initialized is set down with its handle. One that is stays until its connection ends: its
/// events go on being handled.
impl Drop for Handle {
    fn drop(&mut self) {
        self.link.lock().abandon(self.key);
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("Handle");
        debug.field("destination", &self.destination.name).field("target", &self.target).finish_non_exhaustive()
    }
}

/// The successful answer of a call.
pub struct Answer {
    header: crate::header::Header,
    link: Arc<Link>,
    key: Key,
    name: &'static str,
    target: Target,
}

impl Answer {
    /// That the call has succeeded.
    #[must_use]
    pub fn proof(&self) -> Proof {
        Proof::new(&self.link, self.key, &self.target)
    }

    /// Its body, as it came.
    #[must_use]
    pub fn body(&self) -> &str {
        self.header.body()
    }

    /// The error of a call whose answer cannot be read, counted.
    #[must_use]
    pub fn unreadable(&self, error: DecodeError) -> CallError {
        self.link.lock().unreadable_answer(&self.header, error.clone());
        CallError::Answer { name: self.name, target: self.target.clone(), error: AnswerError::Properties(error) }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Answer").field("name", &self.name).field("target", &self.target).finish_non_exhaustive()
    }
}
