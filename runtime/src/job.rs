//! One message on its way through a handler.

use crate::child::NewChild;
use crate::codec::{DecodeError, EncodeError};
use crate::core::{Ending, Key, Start};
use crate::failure::Failure;
use crate::header::Header;
use crate::link::Link;
use crate::proof::Proof;
use crate::protocol::Destination;
use crate::seat::{Adapter, Tray};
use crate::target::Target;
use crate::work::clock;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// The circumstances of a query or a request that a handler works on.
pub struct Call {
    delivery: Delivery,
    pub(crate) epoch: u32,
    pub(crate) serial: u64,
    pub(crate) destination: &'static Destination,
    deadline: Option<Instant>,
}

/// The circumstances of an event that a handler works on.
pub struct Delivery {
    link: Arc<Link>,
    key: Key,
    /// Fetched when somebody asks for it, which most handlers do not.
    target: OnceLock<Target>,
    name: &'static str,
    /// There from the beginning of its handling to the end.
    header: Option<Arc<Header>>,
}

impl Call {
    /// The destination that was asked.
    #[must_use]
    pub fn target(&self) -> &Target {
        self.delivery.target()
    }

    pub(crate) fn link(&self) -> &Arc<Link> {
        &self.delivery.link
    }

    pub(crate) fn key(&self) -> Key {
        self.delivery.key
    }

    /// The name of the query or request on the wire.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.delivery.name
    }

    /// The request id as the peer wrote it.
    #[must_use]
    pub fn request_id(&self) -> &str {
        self.delivery.header.as_ref().and_then(|header| header.request_id()).unwrap_or_default()
    }

    #[cfg(feature = "tower")]
    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// How much time is left until the handler is dropped and a failure is sent in its place. Measured by tokio's
    /// clock, which a test can pause.
    #[must_use]
    pub fn time_left(&self) -> Option<Duration> {
        self.deadline.map(|deadline| deadline.saturating_duration_since(clock()))
    }

    /// Not here: what raises events arrives with the initialization query.
    #[doc(hidden)]
    pub fn events<'k, R>(&'k self) -> R
    where
        Self: crate::generated::RaisesEvents<'k>,
    {
        crate::generated::RaisesEvents::refused(self)
    }
}

impl Delivery {
    fn body(&self) -> &str {
        self.header.as_ref().map_or("", |header| header.body())
    }

    /// The destination that raised the event.
    #[must_use]
    pub fn target(&self) -> &Target {
        self.target.get_or_init(|| {
            // As a rule the destination is there, and shares its own.
            let live = self.link.lock().target_of_slot(self.key);
            live.unwrap_or_else(|| Target::known(self.header.as_ref().map_or("", |header| header.target())))
        })
    }

    /// The name of the event on the wire.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl std::fmt::Debug for Call {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut debug = formatter.debug_struct("Call");
        debug.field("name", &self.name()).field("target", self.target()).field("request_id", &self.request_id());
        debug.finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Delivery {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Delivery")
            .field("name", &self.name)
            .field("target", self.target())
            .finish_non_exhaustive()
    }
}

/// One message on its way through a generated dispatcher.
#[derive(Debug)]
pub struct Job {
    message: usize,
    call: Call,
    answer: Vec<u8>,
    child: Option<NewChild>,
    /// Where its handler comes back to when the future is dropped that has both.
    tray: Option<Tray>,
}

impl Job {
    /// The longest buffer for an answer that is kept for another one, in bytes.
    const KEPT: usize = 4 << 10;

    /// What a handler is to begin with, and the handler. `earlier`: a job that is over, whose memory is used again.
    pub(crate) fn new(start: Start, link: &Arc<Link>, earlier: Option<Box<Self>>) -> (Box<Self>, Box<dyn Adapter>) {
        let Start { key, serial, epoch, adapter, destination, message, header, deadline, .. } = start;
        let name = destination.messages.get(message).map_or("", |message| message.name);
        let job = match earlier {
            Some(mut job) => {
                // It is of the same connection.
                let call = &mut job.call;
                let Delivery { link: _, key: of, target, name: called, header: place } = &mut call.delivery;
                (*of, *target, *called, *place) = (key, OnceLock::new(), name, Some(header));
                (call.epoch, call.serial) = (epoch, serial);
                (call.destination, call.deadline) = (destination, deadline);
                job.message = message;
                job
            }
            None => {
                let (link, header) = (link.clone(), Some(header));
                let delivery = Delivery { link, key, target: OnceLock::new(), name, header };
                let call = Call { delivery, epoch, serial, destination, deadline };
                Box::new(Self { message, call, answer: Vec::new(), child: None, tray: None })
            }
        };
        (job, adapter)
    }

    /// Has its handler come back to this tray when nobody takes it back before.
    #[inline]
    pub(crate) fn come_back_to(&mut self, tray: &Tray) {
        if self.tray.as_ref().is_none_or(|known| !known.is(tray)) {
            self.tray = Some(tray.clone());
        }
    }

    /// Puts its handler down, as the future that has both is dropped.
    pub(crate) fn put_down(&self, adapter: Box<dyn Adapter>) {
        match &self.tray {
            Some(tray) => tray.put(adapter),
            None => drop(adapter),
        }
    }

    /// The destination, and what tells the job from every other one.
    pub(crate) fn tells(&self) -> (Key, u64) {
        (self.call.key(), self.call.serial)
    }

    /// The index of its message.
    #[must_use]
    pub fn message(&self) -> usize {
        self.message
    }

    /// Of a call: the index of its message, its body, its circumstances, where the body of the answer goes, and where
    /// the child that it creates.
    pub fn parts(&mut self) -> (usize, &str, &Call, &mut Vec<u8>, &mut Option<NewChild>) {
        let body = self.call.delivery.body();
        (self.message, body, &self.call, &mut self.answer, &mut self.child)
    }

    /// Of an event: the index of its message, its body and its circumstances.
    pub fn event_parts(&mut self) -> (usize, &str, &Delivery) {
        let body = self.call.delivery.body();
        (self.message, body, &self.call.delivery)
    }

    /// Of an event: that it was heard.
    #[must_use]
    pub fn proof(&self) -> Proof {
        Proof::new(self.call.link(), self.call.key(), self.call.target())
    }

    /// Its circumstances, whether it is a call or an event.
    #[cfg(feature = "tower")]
    pub(crate) fn call(&self) -> &Call {
        &self.call
    }

    /// Tells it from every other job of its connection.
    #[cfg(feature = "tower")]
    pub(crate) fn serial(&self) -> u64 {
        self.call.serial
    }

    /// The properties as they came.
    #[cfg(feature = "tower")]
    pub(crate) fn body(&self) -> &str {
        self.call.delivery.body()
    }

    #[cfg(feature = "tower")]
    pub(crate) fn kind(&self) -> crate::protocol::Kind {
        let message = self.call.destination.messages.get(self.message);
        message.map_or(crate::protocol::Kind::Event, |message| message.kind)
    }

    /// How it ended if its handler did what it was asked. The job is over then: it lets its message go.
    pub(crate) fn end(&mut self) -> Ending {
        self.call.delivery.header = None;
        Ending::Done(std::mem::take(&mut self.answer), self.child.take().map(Box::new))
    }

    /// The body of the answer, if the handler created nothing beside it.
    #[inline]
    pub(crate) fn plain_answer(&self) -> Option<&[u8]> {
        self.child.is_none().then_some(&self.answer)
    }

    /// It is over: it lets its message and its answer go, and keeps their memory.
    #[inline]
    pub(crate) fn let_go(&mut self) {
        self.call.delivery.header = None;
        self.answer.clear();
        if self.answer.capacity() > Self::KEPT {
            self.answer = Vec::new();
        }
    }
}

/// Why a dispatcher has no answer of success.
#[derive(Debug)]
pub struct Unhandled(Inner);

#[derive(Debug)]
enum Inner {
    Failure(Failure),
    Unreadable(DecodeError),
}

impl Unhandled {
    /// The dispatcher does not know the message.
    #[must_use]
    pub fn unknown() -> Self {
        Self(Inner::Failure(Failure::new("the message is not supported")))
    }
}

impl From<Failure> for Unhandled {
    fn from(failure: Failure) -> Self {
        Self(Inner::Failure(failure))
    }
}

impl From<DecodeError> for Unhandled {
    fn from(error: DecodeError) -> Self {
        Self(Inner::Unreadable(error))
    }
}

impl From<EncodeError> for Unhandled {
    fn from(error: EncodeError) -> Self {
        Self(Inner::Failure(Failure::new("the answer could not be written").because(error)))
    }
}

impl From<Unhandled> for Ending {
    fn from(unhandled: Unhandled) -> Self {
        match unhandled.0 {
            Inner::Failure(failure) => Self::Failed(Box::new(failure.into())),
            Inner::Unreadable(error) => Self::Unreadable(error),
        }
    }
}
