//! Seeing what happens on a connection.

use crate::fault::Fault;
use crate::phase::Phase;
use crate::protocol::Kind;
use crate::release::{End, Release};
use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::SystemTime;

/// Sees everything that happens on a connection, in the order in which it happens.
///
/// It is called on the connection's own task and holds it up meanwhile: note down and return. It may call anything of
/// this crate. Any `Fn(&Happening)` is an observer.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not observe a connection",
    label = "no observer",
    note = "an observer is any `Fn(&tieline::Happening)` that is `Send`, `Sync` and `'static`, or what implements `tieline::Observer`"
)]
pub trait Observer: Send + Sync + 'static {
    /// Something happened.
    fn observe(&self, happening: &Happening);
}

impl<F: Fn(&Happening) + Send + Sync + 'static> Observer for F {
    fn observe(&self, happening: &Happening) {
        self(happening);
    }
}

/// One thing that happened. It never holds the properties of a message.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Happening {
    /// When.
    pub at: SystemTime,
    /// What.
    pub what: What,
    /// The kind of the message that it is about.
    pub kind: Option<Kind>,
    /// The name of that message.
    pub name: Cow<'static, str>,
    /// The target of that message, or the destination that it is about.
    pub target: Cow<'static, str>,
    /// The request id of that message.
    pub request_id: Option<Box<str>>,
}

/// What happened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum What {
    /// A message was put in the outbound queue; responses have an outcome.
    Sent(Option<Outcome>),
    /// A message was received; responses have an outcome.
    Received(Option<Outcome>),
    /// An event is held because its destination, or its children, are not ready.
    Held,
    /// A handler begins with a message; `held` if the message was held before.
    Handling {
        /// Whether it was held.
        held: bool,
    },
    /// A handler failed. The text is the internal cause, which is not for the wire.
    Failed(Arc<str>),
    /// An event was dropped.
    Dropped(Dropped),
    /// The peer sent something that it should not have.
    Fault(Arc<Fault>),
    /// A call of this side was given up before its answer came.
    GivenUp,
    /// A destination entered a phase.
    Phase(Phase),
    /// The gate of a destination opened: its events are handled from now on. `late` if its deadline was over.
    GateOpened {
        /// Whether it opened because its deadline was over.
        late: bool,
    },
    /// The release of a destination begins.
    Releasing(Release),
    /// The connection ended.
    Ended(Arc<End>),
}

impl Happening {
    /// Hands it to `tracing`: what went wrong as a warning, the rest for those who look for it.
    pub(crate) fn trace(&self) {
        let (name, target, request_id) = (&*self.name, &*self.target, self.request_id.as_deref());
        match &self.what {
            What::Fault(fault) => tracing::warn!(target: "tieline", %fault, consequence = ?fault.consequence()),
            What::Failed(cause) => {
                tracing::warn!(target: "tieline", name, target, request_id, %cause, "a handler failed");
            }
            What::Received(Some(Outcome::Failure(message))) => {
                tracing::info!(target: "tieline", name, target, request_id, %message, "the peer answered with a failure");
            }
            What::Sent(Some(Outcome::Failure(message))) => {
                tracing::info!(target: "tieline", name, target, request_id, %message, "answered with a failure");
            }
            What::Dropped(reason) => {
                tracing::warn!(target: "tieline", name, target, ?reason, "an event was dropped")
            }
            What::GivenUp => tracing::info!(target: "tieline", name, target, request_id, "a call was given up"),
            What::GateOpened { late: true } => {
                tracing::warn!(target: "tieline", target, "a gate opened at its deadline");
            }
            What::Ended(end) => tracing::info!(target: "tieline", %end),
            what => tracing::debug!(target: "tieline", kind = ?self.kind, name, target, request_id, ?what),
        }
    }
}

impl What {
    /// Whether it goes to the log without an observer, too: what went wrong, and whatever is dropped, refused or late.
    #[inline]
    fn is_worth_a_line(&self) -> bool {
        match self {
            Self::Sent(outcome) | Self::Received(outcome) => matches!(outcome, Some(Outcome::Failure(_))),
            Self::GateOpened { late } => *late,
            Self::Failed(_) | Self::Dropped(_) | Self::Fault(_) | Self::GivenUp | Self::Ended(_) => true,
            Self::Held | Self::Handling { .. } | Self::Phase(_) | Self::Releasing(_) => false,
        }
    }
}

/// How a call ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It succeeded.
    Success,
    /// It failed, with the text that went over the wire.
    Failure(Arc<str>),
}

/// Why an event was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dropped {
    /// It was raised during an initialization that failed.
    InitFailed,
    /// Its destination is disposed of.
    Disposed,
    /// Its connection ended before it was handled.
    ConnectionLost,
    /// The destination's phase forbids it.
    Phase(Phase),
    /// A layer stopped it on the way to its handler.
    Layer,
    /// The destination's mailbox was full, and its policy is to drop what waited longest, or what came last.
    MailboxFull,
}

/// What happened and was not seen yet. Bounded: what does not fit is counted.
#[derive(Debug)]
pub(crate) struct Journal {
    /// Whether everything is wanted, not only what is worth a line in a log.
    everything: bool,
    entries: VecDeque<Happening>,
}

impl Journal {
    const MOST: usize = 64 << 10;

    pub(crate) fn new(everything: bool) -> Self {
        Self { everything, entries: VecDeque::new() }
    }

    #[inline]
    pub(crate) fn wants(&self, what: &What) -> bool {
        self.everything || what.is_worth_a_line()
    }

    /// Notes something. Returns whether it fitted.
    #[must_use]
    pub(crate) fn note(&mut self, entry: Happening) -> bool {
        let fits = self.entries.len() < Self::MOST;
        if fits {
            self.entries.push_back(entry);
        }
        fits
    }

    pub(crate) fn take(&mut self) -> VecDeque<Happening> {
        std::mem::take(&mut self.entries)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}
