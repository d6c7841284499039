//! One live destination.

use crate::header::Header;
use crate::phase::Phase;
use crate::protocol::{Destination, Message};
use crate::seat::Adapter;
use crate::target::Target;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

/// Addresses a slot of a connection. A slot that is gone is never taken for a later one in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) index: usize,
    pub(crate) serial: u64,
}

/// One live destination: where it stands, who handles its messages, and which wait.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) serial: u64,
    pub(crate) target: Target,
    pub(crate) destination: &'static Destination,
    pub(crate) adapter: Arc<dyn Adapter>,
    pub(crate) phase: Phase,
    /// Which initialization handed out the event handles that are good now.
    pub(crate) epoch: u32,
    /// Whether it stands in the line of those that are served.
    pub(crate) queued: bool,
    pub(crate) running: Option<Running>,
    pub(crate) mailbox: VecDeque<Mail>,
    /// Events that wait behind the answer that is being worked out.
    pub(crate) behind: Vec<Behind>,
    pub(crate) hold: Hold,
    /// The phase to which a failed disposal returns.
    pub(crate) before_disposal: Phase,
    /// Whether its handle was dropped before it was initialized.
    pub(crate) abandoned: bool,
    /// Whether it was disposed of: it takes nothing more, and is released once it is drained.
    pub(crate) leaving: bool,
    /// Whether its release has begun, which happens once.
    pub(crate) releasing: bool,
    /// Initializations and disposals that this side sent and still waits for.
    pub(crate) asked: u32,
    /// The next life of the same target, which begins when this one is released.
    pub(crate) successor: Option<Key>,
    /// Whether an earlier life of the same target is not released yet.
    pub(crate) blocked: bool,
}

impl Slot {
    pub(crate) fn new(
        serial: u64,
        target: Target,
        destination: &'static Destination,
        adapter: Arc<dyn Adapter>,
        hold: Hold,
    ) -> Self {
        Self {
            serial,
            target,
            destination,
            adapter,
            phase: Phase::SetUp,
            epoch: 0,
            queued: false,
            running: None,
            mailbox: VecDeque::new(),
            behind: Vec::new(),
            hold,
            before_disposal: Phase::Active,
            abandoned: false,
            leaving: false,
            releasing: false,
            asked: 0,
            successor: None,
            blocked: false,
        }
    }

    /// Whether its front message can be handled now and nobody was told so yet.
    pub(crate) fn can_run(&self) -> bool {
        !self.queued
            && !self.blocked
            && self.running.is_none()
            && !self.mailbox.is_empty()
            && matches!(self.hold, Hold::Open)
    }

    /// The phase as others see it: what was disposed of is gone for them.
    pub(crate) fn visible_phase(&self) -> Phase {
        if self.leaving { Phase::Gone } else { self.phase }
    }
}

/// What holds the messages of a slot.
#[derive(Debug)]
pub(crate) enum Hold {
    /// Nothing.
    Open,
    /// The destination is not initialized.
    NotReady,
    /// These children are not initialized; a key stands as often as the answer named it.
    Children(Vec<String>),
}

/// A message that waits.
#[derive(Debug)]
pub(crate) struct Mail {
    pub(crate) header: Header,
    pub(crate) arrived: Instant,
    pub(crate) held: bool,
}

/// A message whose handler is at work.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) job: u64,
    pub(crate) header: Header,
    pub(crate) message: &'static Message,
}

/// An event that waits behind an answer.
#[derive(Debug)]
pub(crate) struct Behind {
    pub(crate) message: &'static Message,
    pub(crate) body: Vec<u8>,
}
