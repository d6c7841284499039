//! Mailboxes: how a message enters one, and what happens when it is full (law 6).

use super::lifecycle::LEAVING;
use super::slot::{Hold, Key, Mail};
use super::{Core, Side};
use crate::header::Header;
use crate::observe::{Dropped, What};
use crate::protocol::{Full, Queue};
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
        let key = Key { index, serial: slot.serial };
        let held = slot.hold != Hold::Open;
        let mail = Mail { header, arrived, held };
        if !self.is_full(index) {
            return self.take_in(index, mail);
        }
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
                let until = arrived.checked_add(wait.unwrap_or(self.settings.block));
                self.stuck = Some(Stuck { key, mail, until });
                self.counts.blocked += 1;
                // Somebody has to watch the time.
                self.wake_driver();
            }
            Full::Close => self.close_full(key, &mail.header),
            Full::Refuse | Full::DropNewest => self.give_way(&mail.header),
        }
    }

    fn take_in(&mut self, index: usize, mail: Mail) {
        self.note_in(&mail);
        let seen = mail.held.then(|| mail.header.clone());
        self.watch_mail(index, &mail);
        if let Some(work) = self.work(index) {
            work.mailbox.push_back(mail);
        }
        match seen {
            Some(header) => {
                self.counts.events_held += 1;
                self.note_message(&header, What::Held);
            }
            None => {
                self.line_up(index, 1);
                self.make_ready(index);
            }
        }
    }

    /// What is said about the queue of the messages that this side takes.
    fn queue(&self, index: usize) -> Queue {
        let Some(slot) = self.slots.get(index) else { return Queue::DEFAULT };
        match self.side {
            Side::Responder => slot.destination.mailbox.calls,
            Side::Requester => slot.destination.mailbox.events,
        }
    }

    fn is_full(&self, index: usize) -> bool {
        let capacity = self.queue(index).capacity.and_then(|capacity| usize::try_from(capacity).ok());
        let waiting = self.slots.get(index).map_or(0, super::slot::Slot::waiting);
        waiting >= capacity.unwrap_or(self.settings.mailbox) || self.mail_bytes >= self.settings.mail_bytes
    }

    fn when_full(&self, index: usize) -> Full {
        self.queue(index).full.unwrap_or(match self.side {
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
    pub(super) fn unstick(&mut self) {
        let Some(stuck) = self.stuck.take() else { return };
        let Stuck { key, mail, .. } = &stuck;
        match self.slot(*key) {
            Some(slot) if slot.leaving.is_none() && self.is_full(key.index) => self.stuck = Some(stuck),
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
