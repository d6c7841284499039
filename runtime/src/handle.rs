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
use crate::target::Target;
use crate::within;
use crate::work::{clock, drop_quietly};
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
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
        let mut body = Vec::new();
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
        let deadline = match described.and_then(|message| message.deadline) {
            Some(deadline) => deadline,
            None => self.link.lock().settings.deadline,
        };
        let deadline = within::time_left().map_or(deadline, |left| left.min(deadline));
        if deadline.is_zero() {
            return Err(CallError::Deadline { name, target: target.clone(), sent: false, deadline });
        }
        let now = clock();
        // A deadline beyond what the clock can say is as far away as tokio can sleep.
        let mut over = pin!(match now.checked_add(deadline) {
            Some(at) => tokio::time::sleep_until(at.into()),
            None => tokio::time::sleep(deadline),
        });
        let mut attempt = Attempt { link: &self.link, ticket: None, call: None, span: &span };
        let step = CallStep { key: self.key, name, target, message, body: &body, now };
        let header = poll_fn(|context| {
            let progress = attempt.poll(&step, context.waker());
            if progress.is_pending() && over.as_mut().poll(context).is_ready() {
                let (target, sent) = (target.clone(), attempt.call.is_some());
                return Poll::Ready(Err(CallError::Deadline { name, target, sent, deadline }));
            }
            progress
        });
        let answer = header.await;
        self.link.meters.called(self.destination, message, now);
        let core::Answer { header } = answer?;
        Ok(Answer { header, link: self.link.clone(), key: self.key, name, target: target.clone() })
    }
}

/// A call on its way. Dropped before its answer, it is forgotten here, and its late answer is counted.
struct Attempt<'h> {
    link: &'h Link,
    ticket: Option<u64>,
    call: Option<CallKey>,
    span: &'h Span,
}

impl Attempt<'_> {
    fn poll(&mut self, step: &CallStep<'_>, waker: &std::task::Waker) -> Poll<Result<core::Answer, CallError>> {
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
    header: Arc<crate::header::Header>,
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
