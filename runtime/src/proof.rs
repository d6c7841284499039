//! That something has happened which a later call needs (requester).

use crate::core::Key;
use crate::errors::NotSent;
use crate::legal::SuccessOf;
use crate::link::Link;
use crate::target::Target;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::{Arc, Weak};

/// That a call has succeeded, or that an event was heard, of one destination on one connection.
///
/// Only an answer of success and the delivery of an event make one, so whoever has one need not be asked again whether it
/// has happened. It keeps no connection alive.
#[derive(Clone)]
pub struct Proof {
    link: Weak<Link>,
    key: Key,
    target: Target,
}

impl Proof {
    pub(crate) fn new(link: &Arc<Link>, key: Key, target: &Target) -> Self {
        Self { link: Arc::downgrade(link), key, target: target.clone() }
    }
}

impl Proof {
    /// Whether it comes from a relative of an earlier life of this destination, or from an earlier life of one above it.
    fn is_of_an_earlier_life(&self, link: &Link, key: Key, target: &Target) -> bool {
        if is_within(&self.target, target) {
            // What belongs to a destination is set up after it, and goes with it.
            return self.key.is_before(key);
        }
        // One above this one is there as long as this one is.
        link.lock().live(self.target.as_str()).is_some_and(|live| live != self.key)
    }
}

impl fmt::Debug for Proof {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Proof").field("target", &self.target).finish_non_exhaustive()
    }
}

/// The answer `R` to the call `Message` of the handle `Handle`, where `R` is a type of the user's own and other calls have to
/// come after this one. Used like the answer.
pub struct Done<R, Message, Handle> {
    response: R,
    comes_with_success: Proof,
    of: PhantomData<fn() -> (Message, Handle)>,
}

impl<R, Message, Handle> Done<R, Message, Handle> {
    /// For generated handles, which alone come by a proof.
    #[doc(hidden)]
    #[must_use]
    pub fn new(response: R, comes_with_success: Proof) -> Self {
        Self { response, comes_with_success, of: PhantomData }
    }

    /// The answer alone.
    #[must_use]
    pub fn into_response(self) -> R {
        self.response
    }
}

impl<R: Send + Sync, Message, Handle> SuccessOf<Message, Handle> for Done<R, Message, Handle> {
    fn proof(&self) -> &Proof {
        &self.comes_with_success
    }
}

// Written by hand: a derive would ask the message and the handle for `Clone` too.
impl<R: Clone, Message, Handle> Clone for Done<R, Message, Handle> {
    fn clone(&self) -> Self {
        Self::new(self.response.clone(), self.comes_with_success.clone())
    }
}

impl<R, Message, Handle> Deref for Done<R, Message, Handle> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.response
    }
}

impl<R, Message, Handle> fmt::Debug for Done<R, Message, Handle> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Done").field("target", &self.comes_with_success.target).finish_non_exhaustive()
    }
}

/// A proof, and how the destination that it comes from is related to the one that is called.
///
/// The types of generated code tell the kinds of destinations apart, not the instances: that is done here.
#[derive(Clone, Copy, Debug)]
pub enum Proven<'p> {
    /// It has to come from the same instance.
    Same(&'p Proof),
    /// It has to come from an ancestor, or from something that belongs to the one that is called.
    Family(&'p Proof),
    /// It may come from any instance.
    Other(&'p Proof),
}

impl Proven<'_> {
    /// Whether it is a proof for this destination.
    pub(crate) fn holds(self, link: &Arc<Link>, key: Key, target: &Target) -> Result<(), NotSent> {
        let (proof, fits) = match self {
            Self::Same(proof) => (proof, proof.key == key),
            Self::Family(proof) => (proof, is_within(&proof.target, target) || is_within(target, &proof.target)),
            Self::Other(proof) => (proof, true),
        };
        let is_here = std::ptr::eq(proof.link.as_ptr(), Arc::as_ptr(link));
        if fits && is_here && !(matches!(self, Self::Family(_)) && proof.is_of_an_earlier_life(link, key, target)) {
            return Ok(());
        }
        Err(NotSent::ProofOfAnother { of: proof.target.clone() })
    }
}

/// Whether a target begins with all parts of another.
fn is_within(target: &Target, ancestor: &Target) -> bool {
    let behind = target.as_str().strip_prefix(ancestor.as_str());
    behind.is_some_and(|behind| behind.is_empty() || behind.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::is_within;

    #[test]
    fn a_target_is_within_those_whose_parts_it_begins_with() {
        let target = |text: &str| text.parse().unwrap();
        assert!(is_within(&target("a.b.c"), &target("a.b")));
        assert!(is_within(&target("a.b"), &target("a.b")));
        assert!(!is_within(&target("a.bc"), &target("a.b")));
        assert!(!is_within(&target("a"), &target("a.b")));
    }
}
