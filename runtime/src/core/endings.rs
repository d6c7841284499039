//! Destinations that are released, and the end of a connection.

use super::jobs::CLOSING;
use super::slot::{Key, Slot};
use super::{Core, Side};
use crate::observe::{Dropped, Happening, What};
use crate::protocol::Kind;
use crate::release::{End, Release};
use crate::seat::Adapter;
use crate::target::Target;
use slab::Slab;
use std::borrow::Cow;
use std::sync::Arc;
use std::time::SystemTime;

/// A destination whose release is due, why, who releases it, and its target.
pub(crate) type Due = (Key, Release, Option<Box<dyn Adapter>>, Target);

impl Core {
    /// The destinations whose release is due, with their adapters. Each is due once in its life.
    pub(crate) fn take_releases(&mut self) -> Vec<Due> {
        let due = std::mem::take(&mut self.releases);
        let mut releases = Vec::with_capacity(due.len());
        for (key, reason) in due {
            if let Some(slot) = self.slot_mut(key) {
                let (target, adapter) = (slot.target.clone(), slot.adapter.take());
                self.note_about(&target, What::Releasing(reason));
                releases.push((key, reason, adapter, target));
            }
        }
        releases
    }

    /// A destination was released, if `wrong` does not say otherwise: it is gone in any case, and its target may be used
    /// again.
    pub(crate) fn released(&mut self, key: Key, wrong: Option<&'static str>) {
        if self.slot(key).is_none() {
            return;
        }
        if let Some((wrong, slot)) = wrong.zip(self.slot(key)) {
            let target = slot.target.clone();
            self.counts.releases_failed += 1;
            self.note_about(&target, What::Failed(wrong.into()));
        }
        // It may still stand among those that are to be served; the line behind it goes on.
        self.leave_lane(key.index);
        let own = self.forget_slot(key.index);
        let slot = self.slots.remove(key.index);
        self.trim();
        if own {
            self.free(&slot.target);
        }
        if let Some(parent) = self.orphan(slot.family)
            && let Some(serial) = self.slots.get(parent).map(|slot| slot.serial)
        {
            self.release_if_drained(Key { index: parent, serial });
        }
        if let Some(successor) = slot.work.and_then(|work| work.successor)
            && let Some(next) = self.slot_mut(successor)
        {
            next.blocked = false;
            let waiting = next.waiting();
            self.line_up(successor.index, waiting);
            self.make_ready(successor.index);
            self.release_if_drained(successor);
        }
    }

    /// Ends the connection: calls end with an error, those who wait are told, and nothing enters or leaves any more.
    /// Destinations are still to be released, see [`Core::release_all`].
    pub(crate) fn close(&mut self, end: End) {
        self.end_with(Arc::new(end));
    }

    pub(super) fn end_with(&mut self, end: Arc<End>) {
        if self.end.is_some() {
            return;
        }
        self.note(Happening {
            at: SystemTime::now(),
            what: What::Ended(end.clone()),
            kind: None,
            name: Cow::Borrowed(""),
            target: Cow::Borrowed(""),
            request_id: None,
        });
        self.note_unwritten(&end);
        self.end_calls(&end);
        self.end = Some(end);
        self.ready.clear();
        self.wake_waiters();
        self.wake_driver();
    }

    /// Refuses the message that waits for room, if it is a question.
    pub(super) fn refuse_stuck(&mut self) {
        if let Some(header) = self.give_up_stuck() {
            if header.kind.is_call() {
                let id = self.id_of(&header);
                self.refuse(&header.echo(), id, CLOSING);
            } else {
                self.counts.received_events_dropped += 1;
                self.note_message(&header, What::Dropped(Dropped::ConnectionLost));
            }
        }
    }

    /// When this side closes, after its handlers were dropped: answers every question that waits.
    pub(crate) fn refuse_waiting(&mut self) {
        let mut waiting = Vec::new();
        for (_, slot) in &mut self.slots {
            if self.side == Side::Responder {
                let mail = slot.work.as_mut().map(|work| std::mem::take(&mut work.mailbox));
                waiting.extend(mail.into_iter().flatten());
            }
        }
        for mail in &waiting {
            self.note_out(mail);
        }
        let stuck = self.give_up_stuck().filter(|header| header.kind.is_call());
        for header in waiting.into_iter().map(|mail| mail.header).chain(stuck) {
            let id = self.id_of(&header);
            self.refuse(&header.echo(), id, CLOSING);
        }
        self.settle_all();
    }

    /// After the end, when no handler is at work any more: counts what waited and makes every destination due for its
    /// release, deepest first.
    pub(crate) fn release_all(&mut self) -> Vec<Vec<Due>> {
        let reason = self.end.as_deref().map_or(Release::ConnectionLost, End::release);
        for (key, _) in std::mem::take(&mut self.releases) {
            if let Some(slot) = self.slot_mut(key) {
                slot.releasing = false;
            }
        }
        let mut due = Vec::new();
        let mut lost = Vec::new();
        for (index, slot) in &mut self.slots {
            slot.queued = false;
            // A gate goes on waiting for its children until the destination is gone, as far as its application knows.
            if let Some(work) = &mut slot.work {
                work.running = None;
                self.counts.raised_events_dropped += work.behind.drain(..).count() as u64;
                let mail = work.mailbox.drain(..).map(|mail| mail.header);
                lost.extend(mail.filter(|header| header.kind == Kind::Event));
            }
            if !slot.releasing {
                slot.releasing = true;
                let key = Key { index, serial: slot.serial };
                let reason = slot.leaving.unwrap_or(reason);
                due.push((slot.target.depth(), key, reason, slot.adapter.take(), slot.target.clone()));
            }
        }
        lost.extend(self.give_up_stuck().filter(|header| header.kind == Kind::Event));
        (self.mail_bytes, self.mail, self.mail_held) = (0, 0, 0);
        for header in lost {
            self.counts.received_events_dropped += 1;
            self.note_message(&header, What::Dropped(Dropped::ConnectionLost));
        }
        due.sort_by_key(|(depth, ..)| std::cmp::Reverse(*depth));
        let mut levels: Vec<Vec<_>> = Vec::new();
        let mut last = None;
        for (depth, key, reason, adapter, target) in due {
            self.note_about(&target, What::Releasing(reason));
            if last != Some(depth) {
                levels.push(Vec::new());
                last = Some(depth);
            }
            if let Some(level) = levels.last_mut() {
                level.push((key, reason, adapter, target));
            }
        }
        levels
    }

    /// After every release: forgets what is left and tells those who wait for the end. What is returned is the user's,
    /// to be dropped outside the lock.
    #[must_use]
    pub(crate) fn over(&mut self) -> Slab<Slot> {
        let left = std::mem::take(&mut self.slots);
        for index in self.index.drain() {
            if let Some(slot) = left.get(index) {
                self.free(&slot.target);
            }
        }
        self.over = true;
        let waiting = self.on_end.take();
        self.to_wake.extend(waiting);
        left
    }
}
