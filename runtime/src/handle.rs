//! What generated handles of destinations are made of (requester).

use crate::asking::{Asking, Waiting};
use crate::codec::{DecodeError, Encode};
use crate::core::Key;
use crate::errors::{AnswerError, CallError, NotSent, OpenError};
use crate::link::Link;
use crate::phase::Phase;
use crate::proof::{Proof, Proven};
use crate::protocol::{Destination, Segment};
use crate::seat::{Dispatch, Seat};
use crate::spare;
use crate::target::Target;
use crate::work::drop_quietly;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

/// One destination, as the side that asks holds it.
pub struct Handle {
    pub(crate) link: Arc<Link>,
    pub(crate) key: Key,
    pub(crate) target: Target,
    pub(crate) destination: &'static Destination,
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

    /// Asks, and waits for the answer, which `read` reads.
    pub fn ask<R>(
        &self,
        message: usize,
        question: &dyn Encode,
        read: fn(&Answer) -> Result<R, DecodeError>,
    ) -> Asking<'_, R> {
        Asking::new(self.waiting(message, question, &[]), read)
    }

    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// See [`CallError`].
    pub fn call(
        &self,
        message: usize,
        question: &dyn Encode,
    ) -> impl Future<Output = Result<Answer, CallError>> + Send + use<'_> {
        self.waiting(message, question, &[])
    }

    /// The same for what is legal only after something else.
    ///
    /// # Errors
    /// See [`CallError`]; [`NotSent::ProofOfAnother`] for a proof that is none for this destination.
    pub fn call_after(
        &self,
        message: usize,
        question: &dyn Encode,
        proven: &[Proven<'_>],
    ) -> impl Future<Output = Result<Answer, CallError>> + Send + use<'_> {
        self.waiting(message, question, proven)
    }

    fn waiting(&self, message: usize, question: &dyn Encode, proven: &[Proven<'_>]) -> Waiting<'_> {
        let mut body = spare::take();
        let proven = proven.iter().try_for_each(|proven| proven.holds(&self.link, self.key, &self.target));
        let encoded = proven.and_then(|()| question.encode(&mut body).map_err(NotSent::from));
        Waiting::new(self, message, encoded.map(|()| body))
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
    pub(crate) fn new(header: crate::header::Header, handle: &Handle, name: &'static str) -> Self {
        Self { header, link: handle.link.clone(), key: handle.key, name, target: handle.target.clone() }
    }

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
        self.link.lock().unreadable_answer(&self.header, &error);
        CallError::Answer { name: self.name, target: self.target.clone(), error: AnswerError::Properties(error) }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Answer").field("name", &self.name).field("target", &self.target).finish_non_exhaustive()
    }
}
