//! Mailboxes: how a message enters one, and what happens when it is full (law 6).

use super::lifecycle::LEAVING;
use super::slot::{Hold, Key, Mail, Slot};
use super::{Core, Side};
use crate::header::Header;
use crate::observe::{Dropped, What};
use crate::protocol::{Destination, Full, Queue};
use crate::release::End;
use std::sync::Arc;
use std::time::Instant;

/// A message for which its mailbox has no room, and which waits until it has: nothing more is read meanwhile.
#[derive(Debug)]
pub(super) struct Stuck {
    key: Key,
    mail: Mail,
    /// When the connection is closed because of it; `None`: beyond what the clock can say.
    until: Option<Instant>,
}

impl Core {
    /// Puts a message in a mailbox, or does with it what is to be done when that is full.
    pub(super) fn post(&mut self, index: usize, header: Arc<Header>, arrived: Instant) {
        let Some(slot) = self.slots.get(index) else { return };
        let mail = Mail::new(header, arrived, slot.destination, slot.hold != Hold::Open);
        self.post_mail(index, mail);
    }

    /// The same with a message whose description was looked up.
    #[inline]
    pub(super) fn post_mail(&mut self, index: usize, mail: Mail) {
        match self.slots.get(index) {
            Some(slot) if !self.is_full(slot) => self.take_in(index, mail),
            Some(slot) => {
                let key = Key { index, serial: slot.serial };
                self.post_to_full(key, mail);
            }
            None => {}
        }
    }

    /// Does with a message what is to be done when its mailbox is full.
    #[cold]
    fn post_to_full(&mut self, key: Key, mail: Mail) {
        let index = key.index;
        match self.when_full(index) {
            Full::DropOldest => {
                let oldest = self
                    .slots
                    .get_mut(index)
                    .and_then(|slot| slot.work.as_mut())
                    .and_then(|work| work.mailbox.pop_front());
                if let Some(oldest) = oldest {
                    self.fall_out(index);
                    self.note_out(&oldest);
                    self.give_way(&oldest.header);
                    // The new one takes its place, also if other destinations have used up the room of all.
                    return self.take_in(index, mail);
                }
                self.give_way(&mail.header);
            }
            Full::Block(wait) => {
                let until = mail.arrived.checked_add(wait.unwrap_or(self.settings.block));
                self.stuck = Some(Stuck { key, mail, until });
                self.counts.blocked += 1;
                // Somebody has to watch the time.
                self.wake_driver();
            }
            Full::Close => self.close_full(key, &mail.header),
            Full::Refuse | Full::DropNewest => self.give_way(&mail.header),
        }
    }

    /// Puts a message in a mailbox that has room.
    #[inline]
    pub(super) fn take_in(&mut self, index: usize, mail: Mail) {
        self.note_in(&mail);
        self.watch_mail(index, &mail);
        // One look-up for what most messages need: none is held, and few destinations are served one at a time.
        let Some(slot) = self.slots.get_mut(index) else { return };
        let work = slot.work.get_or_insert_with(|| self.spare_work.pop().unwrap_or_default());
        if mail.held {
            let header = mail.header.clone();
            work.mailbox.push_back(mail);
            self.counts.events_held += 1;
            return self.note_message(&header, What::Held);
        }
        work.mailbox.push_back(mail);
        if slot.destination.one_at_a_time {
            self.line_up(index, 1);
            self.make_ready(index);
        } else if slot.can_run() {
            slot.queued = true;
            self.ready.push_back(index);
            self.wake_driver();
        }
    }

    /// What is said about the queue of the messages that this side takes.
    fn queue(&self, destination: &Destination) -> Queue {
        match self.side {
            Side::Responder => destination.mailbox.calls,
            Side::Requester => destination.mailbox.events,
        }
    }

    fn is_full(&self, slot: &Slot) -> bool {
        let capacity = self.queue(slot.destination).capacity.and_then(|capacity| usize::try_from(capacity).ok());
        slot.waiting() >= capacity.unwrap_or(self.settings.mailbox) || self.mail_bytes >= self.settings.mail_bytes
    }

    fn when_full(&self, index: usize) -> Full {
        let queue = self.slots.get(index).map_or(Queue::DEFAULT, |slot| self.queue(slot.destination));
        queue.full.unwrap_or(match self.side {
            Side::Responder => Full::Refuse,
            Side::Requester => Full::Close,
        })
    }

    /// A message for which there is no room: a call is answered, an event counted.
    fn give_way(&mut self, header: &Header) {
        if header.kind.is_call() {
            self.counts.refused_full += 1;
            let id = self.id_of(header);
            self.refuse(&header.echo(), id, FULL);
        } else {
            self.counts.received_events_dropped += 1;
            self.note_message(header, What::Dropped(Dropped::MailboxFull));
        }
    }

    /// Closes the connection because of a message for which there is no room.
    fn close_full(&mut self, key: Key, header: &Header) {
        let Some(target) = self.slot(key).map(|slot| slot.target.clone()) else { return };
        self.give_way(header);
        // A question that was refused is answered before the connection goes.
        match self.side {
            Side::Responder => self.begin_close(End::MailboxFull { target }),
            Side::Requester => self.close(End::MailboxFull { target }),
        }
    }

    /// A message left its mailbox: there may be room for the one that waits.
    pub(super) fn taken_out(&mut self, mail: &Mail) {
        self.note_out(mail);
        self.unstick();
    }

    /// Counts a message that enters a mailbox.
    pub(super) fn note_in(&mut self, mail: &Mail) {
        self.mail_bytes += mail.header.frame.len();
        self.mail += 1;
        self.mail_held += usize::from(mail.held);
    }

    /// Counts a message that left a mailbox.
    pub(super) fn note_out(&mut self, mail: &Mail) {
        self.mail_bytes = self.mail_bytes.saturating_sub(mail.header.frame.len());
        self.mail = self.mail.saturating_sub(1);
        self.mail_held = self.mail_held.saturating_sub(usize::from(mail.held));
    }

    /// Since when a message waits for room.
    pub(super) fn stuck_since(&self) -> Option<Instant> {
        self.stuck.as_ref().map(|stuck| stuck.mail.arrived)
    }

    /// Puts the message that waits for room where it belongs, if it can be.
    #[inline]
    pub(super) fn unstick(&mut self) {
        if let Some(stuck) = self.stuck.take() {
            self.unstick_now(stuck);
        }
    }

    #[cold]
    fn unstick_now(&mut self, stuck: Stuck) {
        let Stuck { key, mail, .. } = &stuck;
        match self.slot(*key) {
            Some(slot) if slot.leaving.is_none() && self.is_full(slot) => self.stuck = Some(stuck),
            Some(slot) if slot.leaving.is_none() && !(mail.header.kind.is_call() && self.is_shut(slot)) => {
                let held = slot.hold != Hold::Open;
                let Stuck { key, mail, .. } = stuck;
                self.take_in(key.index, Mail { held, ..mail });
                self.wake_driver();
            }
            _ => {
                self.turn_away(&stuck.mail.header);
                self.wake_driver();
            }
        }
    }

    /// A message for a destination that takes nothing more.
    pub(super) fn turn_away(&mut self, header: &Header) {
        if header.kind.is_call() {
            self.counts.refused_phase += 1;
            let id = self.id_of(header);
            self.refuse(&header.echo(), id, LEAVING);
        } else {
            self.counts.received_events_dropped += 1;
            self.note_message(header, What::Dropped(Dropped::Disposed));
        }
    }

    /// Whether a message waits for room, so that nothing more may be received.
    pub(crate) fn is_stuck(&self) -> bool {
        self.stuck.is_some()
    }

    /// When the connection is to be closed because a message has waited for room too long.
    pub(crate) fn stuck_until(&self) -> Option<Instant> {
        self.stuck.as_ref()?.until
    }

    /// A message has waited for room too long.
    pub(crate) fn stuck_too_long(&mut self) {
        if let Some(stuck) = self.stuck.take() {
            self.close_full(stuck.key, &stuck.mail.header);
        }
    }

    /// The message that waits for room.
    pub(super) fn stuck(&self) -> Option<&Header> {
        self.stuck.as_ref().map(|stuck| &*stuck.mail.header)
    }

    /// The message that waits for room will never have it: this side closes, or the connection ended.
    pub(super) fn give_up_stuck(&mut self) -> Option<Arc<Header>> {
        self.stuck.take().map(|stuck| stuck.mail.header)
    }
}

/// What the peer reads when a mailbox is full.
const FULL: &str = "too many messages wait for this destination";
