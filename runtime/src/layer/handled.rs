//! What became of a message.

use crate::core::{Ending, Told};
use crate::failure::Failure;
use std::fmt;

/// What became of a message: what its handler did, or what a layer said in its place.
///
/// A layer makes one out of a [`Failure`]: the peer is answered with its text, and its cause stays on this side. Only a
/// handler makes one that is a success, and it is good for its own message alone.
pub struct Handled(What);

enum What {
    /// How the handler of this job ended.
    Handler(u64, Ending),
    /// What a layer said.
    Layer(Told),
}

impl Handled {
    pub(super) fn new(job: u64, ending: Ending) -> Self {
        Self(What::Handler(job, ending))
    }

    /// Whether the handler did what it was asked. Should its answer turn out not to fit a frame, the peer is sent a failure
    /// all the same.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self.0, What::Handler(_, Ending::Done(..)))
    }

    /// The text that goes over the wire in place of a success, where somebody wrote one: the handler or a layer. `None` for a
    /// success, and for what the runtime finds words for: a panic, or properties that cannot be read.
    #[must_use]
    pub fn failure(&self) -> Option<&str> {
        match &self.0 {
            What::Handler(_, Ending::Failed(told)) => Some(&told.message),
            What::Layer(told) => Some(&told.message),
            What::Handler(..) => None,
        }
    }

    /// What follows for the job that the layers were asked about.
    pub(super) fn into_ending(self, job: u64) -> Ending {
        match self.0 {
            What::Handler(of, ending) if of == job => ending,
            What::Handler(..) => {
                let failure = Failure::new(Failure::GENERAL);
                Ending::Failed(Box::new(by_layer(
                    failure.because("a layer answered with what became of another message"),
                )))
            }
            What::Layer(told) => Ending::Failed(Box::new(told)),
        }
    }
}

impl From<Failure> for Handled {
    fn from(failure: Failure) -> Self {
        Self(What::Layer(by_layer(failure)))
    }
}

fn by_layer(failure: Failure) -> Told {
    Told { by_layer: true, ..Told::from(failure) }
}

impl fmt::Debug for Handled {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("Handled");
        debug.field("success", &self.is_success()).field("failure", &self.failure()).finish()
    }
}
