//! The state of one connection and every change that it can go through.
//!
//! It knows no async runtime, no transport and no clock: bytes come in through [`Core::receive`], jobs go out through
//! [`Core::next_job`], their endings come back through [`Core::finish`], and the time is an argument. So the laws can be
//! tested by calling these in any order. One lock guards all of it; nothing here waits, and nothing here calls code of
//! the user (adapters are handed out and called by the driver, outside the lock).

mod answers;
mod asked;
mod by_id;
mod calls;
mod deadlines;
mod drain;
mod endings;
mod family;
mod guess;
mod inbound;
mod index;
mod jobs;
mod kept;
mod lanes;
mod levels;
mod lifecycle;
mod mail;
mod near;
mod new_ids;
mod outbox;
mod overdue;
mod raise;
mod refusals;
mod registry;
mod setup;
mod sip;
mod slot;
mod snapshot;
#[cfg(test)]
mod tests;
mod trim;
mod waiters;
mod wakers;
mod warm;

pub(crate) use answers::Answer;
pub(crate) use asked::RequestId;
pub(crate) use calls::{CallKey, CallStep};
pub(crate) use endings::Due;
pub(crate) use inbound::Wanted;
pub(crate) use jobs::{Ending, Left, Start, Told};
#[cfg(feature = "metrics")]
pub(crate) use levels::Levels;
pub(crate) use outbox::Outbox;
pub(crate) use raise::Raise;
pub(crate) use registry::Registry;
pub(crate) use slot::Key;
pub(crate) use snapshot::Choice;

use crate::counts::Counts;
use crate::header::Header;
use crate::observe::{Happening, Journal, Outcome, What};
use crate::phase::Phase;
use crate::protocol::{Kind, Protocol};
use crate::release::{End, Release};
use crate::settings::Settings;
use crate::target::Target;
use asked::Asked;
use calls::Calls;
use deadlines::Deadlines;
use guess::Guesses;
use index::Index;
use lanes::Lane;
use mail::Stuck;
use slab::Slab;
use slot::{Slot, Work};
use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Poll, Waker};
use std::time::SystemTime;
use waiters::Waiters;
pub(crate) use wakers::Wakers;
use warm::Warmer;

/// Which end of the conversation a connection is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Sends queries and requests, receives events.
    Requester,
    /// Answers, raises events.
    Responder,
}

/// The state of one connection.
#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) protocol: &'static Protocol,
    pub(crate) settings: Settings,
    pub(crate) side: Side,
    pub(crate) counts: Counts,
    pub(crate) journal: Journal,
    pub(crate) outbox: Outbox,
    /// Tasks that wait for room in the outbox.
    waiters: Waiters,
    slots: Slab<Slot>,
    index: Index,
    guesses: Guesses,
    warmer: Option<Warmer>,
    /// Tells one life of a slot from another. It goes round after four billion of them, long after every handle of the
    /// first is gone.
    lives: u32,
    /// Work that nothing has just now, to be used again.
    #[allow(
        clippy::vec_box,
        reason = "a box goes to a slot and comes back as it is, without its contents being moved"
    )]
    spare_work: Vec<Box<Work>>,
    /// Memory for headers, to be used again: none of them has a frame.
    spare_headers: Vec<Arc<Header>>,
    /// Shared by every connection of the endpoint.
    registry: Registry,
    /// Whether the endpoint has, or had, other connections, which must know what is live here.
    shares: bool,
    /// Destinations whose front message can be handled, each once.
    ready: VecDeque<usize>,
    /// Counts jobs, so that an earlier one is never taken for a later one.
    serial: u64,
    /// Destinations whose instances are served one at a time.
    lanes: Vec<Lane>,
    deadlines: Deadlines,
    /// Bytes of all messages that wait in mailboxes.
    mail_bytes: usize,
    /// How many these are.
    mail: usize,
    /// How many of them were held when they arrived.
    mail_held: usize,
    /// The message for which there is no room, while nothing more is read.
    stuck: Option<Stuck>,
    asked: Asked,
    calls: Calls,
    /// Gates that closed and whose deadline nobody watches yet.
    closed_gates: Vec<Key>,
    /// Destinations whose release is due.
    releases: Vec<(Key, Release)>,
    /// A graceful shutdown.
    drain: drain::Drain,
    /// How the connection is to end once all is written.
    closing: Option<Arc<End>>,
    end: Option<Arc<End>>,
    /// Whether everything was released after the end.
    over: bool,
    driver: Option<Waker>,
    /// Tasks that wait for the end.
    on_end: Waiters,
    /// Whom to wake once the lock is given back.
    to_wake: Wakers,
    /// Wakers to drop once the lock is given back: that runs code of the user's executor, too.
    spent: Wakers,
}

impl Core {
    pub(crate) fn new(
        protocol: &'static Protocol,
        settings: Settings,
        side: Side,
        registry: Registry,
        observed: bool,
    ) -> Self {
        Self {
            protocol,
            side,
            counts: Counts::default(),
            journal: Journal::new(observed),
            outbox: Outbox::new(protocol.framing, settings.outbox_bytes),
            waiters: Waiters::default(),
            slots: Slab::new(),
            index: Index::default(),
            guesses: Guesses::default(),
            warmer: protocol.envelope.pieces().map(|pieces| Warmer::new(pieces.target.bytes())),
            lives: 0,
            spare_work: Vec::new(),
            spare_headers: Vec::new(),
            registry,
            shares: false,
            ready: VecDeque::new(),
            serial: 0,
            lanes: Vec::new(),
            deadlines: Deadlines::default(),
            mail_bytes: 0,
            mail: 0,
            mail_held: 0,
            stuck: None,
            asked: Asked::new(settings.remembered_ids),
            calls: Calls::new(settings.remembered_ids, settings.random_ids),
            closed_gates: Vec::new(),
            releases: Vec::new(),
            drain: drain::Drain::default(),
            closing: None,
            end: None,
            over: false,
            driver: None,
            on_end: Waiters::default(),
            to_wake: Wakers::default(),
            spent: Wakers::default(),
            settings,
        }
    }

    /// How the connection ended, if it did.
    pub(crate) fn end(&self) -> Option<&Arc<End>> {
        self.end.as_ref()
    }

    /// Whether frames should be read: not while what we owe the peer is not written.
    pub(crate) fn wants_input(&self) -> bool {
        // A requester that stopped reading because its own calls are not read could wait for ever for a peer that does
        // the same. It owes the peer nothing that grows with what it reads, so it stops only far beyond its bound, where
        // a peer gets that asks where it should answer.
        let may_owe = match self.side {
            Side::Responder => self.outbox.has_room(),
            Side::Requester => self.outbox.is_far_from_full(),
        };
        let open = self.end.is_none() && self.closing.is_none() && self.stuck.is_none();
        open && may_owe && !self.has_heard_enough()
    }

    /// Remembers whom to wake when there is something to do for the driver.
    pub(crate) fn park_driver(&mut self, waker: &Waker) {
        replace(&mut self.driver, waker, &mut self.spent);
    }

    #[inline]
    fn wake_driver(&mut self) {
        if let Some(driver) = self.driver.take() {
            self.to_wake.extend([driver]);
        }
    }

    /// Whether the driver has anything to do that no transport or handler would wake it for.
    pub(crate) fn has_work(&self) -> bool {
        (!self.ready.is_empty() && self.may_begin())
            || !self.closed_gates.is_empty()
            || !self.releases.is_empty()
            || !self.journal.is_empty()
            || self.end.is_some()
    }

    /// How the connection ended, once everything of it is released.
    pub(crate) fn poll_over(&mut self, ticket: &mut Option<u64>, waker: &Waker) -> Poll<Arc<End>> {
        let end = self.end.clone().filter(|_| self.over);
        match self.on_end.poll(end.is_some(), ticket, waker, &mut self.spent) {
            Poll::Ready(()) => end.map_or(Poll::Pending, Poll::Ready),
            Poll::Pending => Poll::Pending,
        }
    }

    /// Gives up waiting for the end.
    pub(crate) fn stop_waiting_for_end(&mut self, ticket: u64) {
        let waker = self.on_end.leave(ticket);
        self.spent.extend(waker);
    }

    /// Whether there is anybody to wake, or a waker to drop.
    #[inline]
    pub(crate) fn has_wakers(&self) -> bool {
        !self.to_wake.is_empty() || !self.spent.is_empty()
    }

    /// Whom to wake, and which wakers to drop, now that the lock is given back.
    pub(crate) fn take_wakers(&mut self) -> (Wakers, Wakers) {
        (std::mem::take(&mut self.to_wake), std::mem::take(&mut self.spent))
    }

    fn wake_waiters(&mut self) {
        let waiters = self.waiters.take();
        self.to_wake.extend(waiters);
    }

    /// Whether a destination's release is due.
    pub(crate) fn has_releases(&self) -> bool {
        !self.releases.is_empty()
    }

    /// Whether there are gates whose deadline nobody watches yet.
    pub(crate) fn has_closed_gates(&self) -> bool {
        !self.closed_gates.is_empty()
    }

    /// Gates whose deadline has to be watched from now on.
    pub(crate) fn take_closed_gates(&mut self) -> Vec<Key> {
        std::mem::take(&mut self.closed_gates)
    }

    /// Tells the outbox that bytes were written, and those who wait for room.
    pub(crate) fn written(&mut self, bytes: usize) {
        self.outbox.written(bytes);
        if self.outbox.has_room() {
            self.wake_waiters();
        }
    }

    /// Gives up a place among those who wait for room.
    pub(crate) fn stop_waiting(&mut self, ticket: u64) {
        let waker = self.waiters.leave(ticket);
        self.spent.extend(waker);
    }

    /// Closes the connection once all is written.
    pub(crate) fn begin_close(&mut self, end: End) {
        let end = self.closing.get_or_insert_with(|| Arc::new(end)).clone();
        self.note_unfinished(&end);
        self.wake_driver();
    }

    /// How the connection ended, or is about to: nothing new may begin.
    fn ending(&self) -> Option<Arc<End>> {
        self.end.clone().or_else(|| self.closing.clone())
    }

    /// Whether the connection is to end once all is written.
    pub(crate) fn is_closing(&self) -> bool {
        self.closing.is_some()
    }

    /// All is written, or will never be: ends the connection as it was to end.
    pub(crate) fn finish_close(&mut self) {
        if let Some(end) = self.closing.take() {
            self.end_with(end);
        }
    }

    fn next_serial(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    pub(crate) fn slot(&self, key: Key) -> Option<&Slot> {
        self.slots.get(key.index).filter(|slot| slot.serial == key.serial)
    }

    fn slot_mut(&mut self, key: Key) -> Option<&mut Slot> {
        self.slots.get_mut(key.index).filter(|slot| slot.serial == key.serial)
    }

    /// The phase of a destination; a destination that is not there any more is gone.
    pub(crate) fn phase(&self, key: Key) -> Phase {
        self.slot(key).map_or(Phase::Gone, |slot| self.visible_phase(slot))
    }

    /// The target of a destination that is there yet.
    pub(crate) fn target_of_slot(&self, key: Key) -> Option<Target> {
        self.slot(key).map(|slot| slot.target.clone())
    }

    /// Puts a destination in the line of those that are served, if its front message can be handled.
    fn make_ready(&mut self, index: usize) {
        match self.slots.get(index) {
            Some(slot) if slot.destination.one_at_a_time => self.advance(slot.destination),
            Some(slot) if slot.can_run() => self.enqueue(index),
            _ => {}
        }
    }

    fn enqueue(&mut self, index: usize) {
        if let Some(slot) = self.slots.get_mut(index) {
            slot.queued = true;
            self.ready.push_back(index);
            self.wake_driver();
        }
    }

    fn set_phase(&mut self, key: Key, phase: Phase) {
        let Some(slot) = self.slot_mut(key) else { return };
        if slot.phase == phase {
            return;
        }
        slot.phase = phase;
        let target = slot.target.clone();
        self.note_about(&target, What::Phase(phase));
    }

    /// The request id of a call, as it is remembered.
    fn id_of(&self, header: &Header) -> RequestId {
        header.id.unwrap_or_else(|| self.asked.id(header.request_id().unwrap_or_default()))
    }

    /// Notes something about a destination, if everything is wanted.
    fn note_about(&mut self, target: &Target, what: What) {
        if self.journal.wants(&what) {
            let target = Cow::Owned(target.as_str().to_owned());
            self.note(Happening {
                at: SystemTime::now(),
                what,
                kind: None,
                name: Cow::Borrowed(""),
                target,
                request_id: None,
            });
        }
    }

    /// Notes that a message was received, held, handled…, if everything is wanted.
    #[inline]
    fn note_message(&mut self, header: &Header, what: What) {
        if self.journal.wants(&what) {
            self.note_message_now(header, what);
        }
    }

    #[cold]
    fn note_message_now(&mut self, header: &Header, what: What) {
        self.note(Happening {
            at: SystemTime::now(),
            what,
            kind: Some(header.kind),
            name: Cow::Owned(header.name().to_owned()),
            target: Cow::Owned(header.target().to_owned()),
            request_id: header.request_id().map(Into::into),
        });
    }

    /// Notes that a message of this side was sent, if everything is wanted.
    #[inline]
    fn note_sent(&mut self, kind: Kind, name: &'static str, target: &Target, request_id: Option<&str>, what: What) {
        if self.journal.wants(&what) {
            self.note_sent_now(kind, name, target, request_id, what);
        }
    }

    #[cold]
    fn note_sent_now(&mut self, kind: Kind, name: &'static str, target: &Target, request_id: Option<&str>, what: What) {
        self.note(Happening {
            at: SystemTime::now(),
            what,
            kind: Some(kind),
            name: Cow::Borrowed(name),
            target: Cow::Owned(target.as_str().to_owned()),
            request_id: request_id.map(Into::into),
        });
    }

    fn note(&mut self, happening: Happening) {
        if !self.journal.note(happening) {
            self.counts.happenings_lost += 1;
        }
        // The application may have done this, and nothing else may happen for long.
        self.wake_driver();
    }
}

/// Remembers a waker in the place of an earlier one.
fn replace(place: &mut Option<Waker>, waker: &Waker, spent: &mut Wakers) {
    if place.as_ref().is_none_or(|known| !known.will_wake(waker)) {
        spent.extend(place.replace(waker.clone()));
    }
}

/// The outcome that an observer sees.
fn outcome(error: Option<&str>) -> Option<Outcome> {
    Some(match error {
        None => Outcome::Success,
        Some(text) => Outcome::Failure(text.into()),
    })
}
