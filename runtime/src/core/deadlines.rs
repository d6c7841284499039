//! The deadlines of calls that wait: in a mailbox, or for what belongs to their destination. Those at work have theirs with
//! the driver.

use super::jobs::{Ending, TOO_LATE};
use super::slot::{Key, Mail, Running};
use super::{Core, Side};
use foldhash::quality::RandomState;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::time::{Duration, Instant};

/// When something that waits has waited long enough. Only destinations with a call that waits are in here, each once.
#[derive(Debug, Default)]
pub(super) struct Deadlines {
    due: BinaryHeap<Reverse<(Instant, usize, u32)>>,
    /// The one entry of each destination that counts; others in `due` were overtaken by it.
    watched: HashMap<usize, (u32, Instant), RandomState>,
}

impl Deadlines {
    /// How late a call may be found to be late, so that a long mailbox is not looked through for each of its messages.
    const GRAIN: Duration = Duration::from_millis(5);
}

impl Core {
    /// Watches over a call that has to wait in its mailbox.
    #[inline]
    pub(super) fn watch_mail(&mut self, index: usize, mail: &Mail) {
        let Some(slot) = self.slots.get(index) else { return };
        if self.side == Side::Responder && (slot.running().is_some() || slot.destination.one_at_a_time) {
            let at = self.deadline_of_mail(index, mail);
            self.watch(index, at);
        }
    }

    fn deadline_of_mail(&self, index: usize, mail: &Mail) -> Option<Instant> {
        let slot = self.slots.get(index)?;
        let found = mail.described(slot.destination);
        let time = found.map_or(self.settings.deadline, |(_, message)| self.deadline_of(message));
        mail.arrived.checked_add(time)
    }

    pub(super) fn watch(&mut self, index: usize, at: Option<Instant>) {
        let (Some(at), Some(slot)) = (at, self.slots.get(index)) else { return };
        let serial = slot.serial;
        let known = self.deadlines.watched.get(&index).filter(|(known, _)| *known == serial);
        if known.is_none_or(|(_, known)| at < *known) {
            self.deadlines.watched.insert(index, (serial, at));
            self.deadlines.due.push(Reverse((at, index, serial)));
            self.wake_driver();
        }
    }

    /// When something has waited long enough next.
    pub(crate) fn next_deadline(&mut self) -> Option<Instant> {
        let mail = self.deadlines.due.peek().map(|Reverse((at, ..))| *at);
        let call = self.calls.next_due();
        [mail, call, self.stuck_until()].into_iter().flatten().min()
    }

    /// Answers the calls of the peer that have waited long enough, ends those of this side, and closes the connection if a message has waited for room too
    /// long.
    pub(crate) fn deadlines_over(&mut self, now: Instant) {
        if self.stuck_until().is_some_and(|until| until <= now) {
            self.stuck_too_long();
        }
        self.end_overdue(now);
        while let Some(Reverse((at, index, serial))) = self.deadlines.due.peek().copied().filter(|next| next.0.0 <= now)
        {
            self.deadlines.due.pop();
            if self.deadlines.watched.get(&index) == Some(&(serial, at)) {
                self.deadlines.watched.remove(&index);
                self.look_through(Key { index, serial }, now);
            }
        }
    }

    /// Answers what has waited long enough for one destination, and watches over the rest.
    fn look_through(&mut self, key: Key, now: Instant) {
        let Some(slot) = self.slot_mut(key) else { return };
        let Some(work) = &mut slot.work else { return };
        let late = |running: &mut Running| running.ended.is_some() && running.deadline.is_some_and(|at| at <= now);
        if let Some(running) = work.running.take_if(late) {
            // A disposal creates nothing, so nothing is left over.
            self.end_job(key, &running, Ending::DeadlineMissed);
        }
        let Some(slot) = self.slot_mut(key) else { return };
        let ended = slot.running().filter(|running| running.ended.is_some()).and_then(|running| running.deadline);
        let mail = slot.work.as_mut().map(|work| std::mem::take(&mut work.mailbox)).unwrap_or_default();
        let mut next = ended;
        let mut kept = std::collections::VecDeque::with_capacity(mail.len());
        for mail in mail {
            let at = self.deadline_of_mail(key.index, &mail);
            if at.is_some_and(|at| at <= now) {
                self.fall_out(key.index);
                self.mail_bytes = self.mail_bytes.saturating_sub(mail.header.frame.len());
                self.counts.deadlines_missed += 1;
                let id = self.id_of(&mail.header);
                self.refuse(&mail.header.echo(), id, TOO_LATE);
            } else {
                next = match (next, at) {
                    (Some(next), Some(at)) => Some(next.min(at)),
                    (next, at) => next.or(at),
                };
                kept.push_back(mail);
            }
        }
        if let Some(work) = self.slot_mut(key).and_then(|slot| slot.work.as_mut()) {
            work.mailbox = kept;
        }
        let grain = now.checked_add(Deadlines::GRAIN);
        self.watch(key.index, next.zip(grain).map(|(next, grain)| next.max(grain)));
        if self.slot(key).is_some_and(|slot| !slot.is_busy()) {
            self.settle_ancestors(key.index);
        }
        self.tidy(key.index);
        self.release_if_drained(key);
        self.unstick();
    }
}
