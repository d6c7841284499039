//! One live destination.

use super::family::Family;
use super::index::Hash;
use super::jobs::Ending;
use crate::header::Header;
use crate::phase::Phase;
use crate::protocol::{Destination, Message};
use crate::release::Release;
use crate::seat::Adapter;
use crate::target::Target;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Instant;

/// Addresses a slot of a connection. A slot that is gone is never taken for a later one in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) index: usize,
    pub(crate) serial: u32,
}

impl Key {
    /// Whether it was set up before another one. The numbers go round, so half of them count as earlier.
    pub(crate) fn is_before(self, other: Self) -> bool {
        self.serial != other.serial && other.serial.wrapping_sub(self.serial) < u32::MAX / 2
    }
}

/// One live destination: where it stands and who handles its messages. What a destination at rest does not need stands in
/// [`Work`].
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) target: Target,
    pub(crate) destination: &'static Destination,
    /// Who handles its messages; away while one is being handled.
    pub(crate) adapter: Option<Box<dyn Adapter>>,
    /// What it has to do, if anything.
    pub(crate) work: Option<Box<Work>>,
    pub(crate) family: Family,
    /// The target's.
    pub(crate) hash: Hash,
    pub(crate) serial: u32,
    /// Which initialization handed out the event handles that are good now.
    pub(crate) epoch: u32,
    /// Initializations and disposals that this side sent and still waits for.
    pub(crate) asked: u32,
    pub(crate) phase: Phase,
    /// The phase to which a failed disposal returns.
    pub(crate) before_disposal: Phase,
    /// Why it is about to be released, once it is drained: it takes nothing more.
    pub(crate) leaving: Option<Release>,
    pub(crate) hold: Hold,
    /// Whether it stands in the line of those that are served.
    pub(crate) queued: bool,
    /// Whether its handle was dropped before it was initialized.
    pub(crate) abandoned: bool,
    /// Whether its release has begun, which happens once.
    pub(crate) releasing: bool,
    /// Whether an earlier life of the same target is not released yet.
    pub(crate) blocked: bool,
}

// A connection has many of these. What is added here is added a million times.
#[cfg(target_pointer_width = "64")]
const _: () = assert!(size_of::<Slot>() <= 88);

/// What a destination has to do: one at rest has none of this.
#[derive(Debug, Default)]
pub(crate) struct Work {
    pub(crate) running: Option<Running>,
    pub(crate) mailbox: VecDeque<Mail>,
    /// Events that wait behind the answer that is being worked out.
    pub(crate) behind: Vec<Behind>,
    /// The children for which its gate waits, each with how often the answer named it.
    pub(crate) children: BTreeMap<String, usize>,
    /// The next life of the same target, which begins when this one is released.
    pub(crate) successor: Option<Key>,
}

impl Work {
    /// Whether there is nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.running.is_none()
            && self.mailbox.is_empty()
            && self.behind.is_empty()
            && self.children.is_empty()
            && self.successor.is_none()
    }
}

impl Slot {
    #[inline]
    pub(crate) fn new(
        serial: u32,
        (target, hash): (Target, Hash),
        destination: &'static Destination,
        adapter: Box<dyn Adapter>,
        (phase, hold): (Phase, Hold),
    ) -> Self {
        Self {
            serial,
            target,
            hash,
            destination,
            adapter: Some(adapter),
            work: None,
            phase,
            epoch: 0,
            queued: false,
            hold,
            before_disposal: Phase::Active,
            abandoned: false,
            leaving: None,
            family: Family::default(),
            releasing: false,
            asked: 0,
            blocked: false,
        }
    }

    /// The message that is being handled.
    pub(crate) fn running(&self) -> Option<&Running> {
        self.work.as_ref()?.running.as_ref()
    }

    pub(crate) fn running_mut(&mut self) -> Option<&mut Running> {
        self.work.as_mut()?.running.as_mut()
    }

    /// How many messages wait.
    pub(crate) fn waiting(&self) -> usize {
        self.work.as_ref().map_or(0, |work| work.mailbox.len())
    }

    /// Whether its front message can be handled now and nobody was told so yet.
    pub(crate) fn can_run(&self) -> bool {
        !self.queued && self.may_run() && self.waiting() > 0
    }

    /// Whether nothing but an empty mailbox keeps it from handling a message.
    pub(crate) fn may_run(&self) -> bool {
        !self.blocked && self.hold == Hold::Open && self.running().is_none()
    }

    /// Whether it has anything to do yet.
    pub(crate) fn is_busy(&self) -> bool {
        self.running().is_some() || self.waiting() > 0
    }
}

/// What holds the messages of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// Nothing.
    Open,
    /// The destination is not initialized.
    NotReady,
    /// Some children are not initialized: [`Work::children`].
    Children,
}

/// A message that waits.
#[derive(Debug)]
pub(crate) struct Mail {
    pub(crate) header: Arc<Header>,
    pub(crate) arrived: Instant,
    /// Indexes the destination's messages; [`Mail::UNKNOWN`] if it has none of this name. Looked up once, at the arrival.
    pub(crate) message: u32,
    pub(crate) held: bool,
}

impl Mail {
    /// Stands where the destination has no such message.
    const UNKNOWN: u32 = u32::MAX;

    #[inline]
    pub(crate) fn new(header: Arc<Header>, arrived: Instant, destination: &'static Destination, held: bool) -> Self {
        let found = destination.find(header.kind, header.name());
        let message = found.and_then(|(index, _)| u32::try_from(index).ok()).unwrap_or(Self::UNKNOWN);
        Self { header, arrived, message, held }
    }

    /// What the destination's description says of it, with its index there.
    pub(crate) fn described(&self, destination: &'static Destination) -> Option<(usize, &'static Message)> {
        let index = self.message as usize;
        destination.messages.get(index).map(|message| (index, message))
    }
}

/// A message whose handler is at work.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) job: u64,
    pub(crate) header: Arc<Header>,
    pub(crate) message: &'static Message,
    /// When its handler began.
    pub(crate) began: Instant,
    /// When its handler is dropped.
    pub(crate) deadline: Option<Instant>,
    /// How it ended, while its answer waits for what its children were asked earlier.
    pub(crate) ended: Option<Box<Ended>>,
}

/// A disposal whose handler succeeded, and whose answer waits.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) ending: Ending,
    /// How many that belong to the destination have an earlier call to answer yet. No new ones are taken, so it only
    /// falls.
    pub(crate) busy: usize,
}

/// An event that waits behind an answer.
#[derive(Debug)]
pub(crate) struct Behind {
    pub(crate) message: &'static Message,
    pub(crate) body: Vec<u8>,
}
