//! Phases and what they hold: what an answer changes, gates, and the way out.

use super::slot::{Hold, Key};
use super::{Core, Side};
use crate::codec::DecodeError;
use crate::compose;
use crate::header::Header;
use crate::observe::{Dropped, What};
use crate::phase::Phase;
use crate::protocol::{Kind, Message, Role};
use crate::release::Release;

impl Core {
    /// On the responder, after an answer was put in the outbound queue: changes the phase, and lets out, or drops, the
    /// events that waited behind it.
    pub(super) fn after_answer(&mut self, key: Key, role: Role, success: bool) {
        let Some(slot) = self.slot_mut(key) else { return };
        let behind = slot.work.as_mut().map(|work| std::mem::take(&mut work.behind)).unwrap_or_default();
        if role == Role::Ordinary && behind.is_empty() {
            return;
        }
        let (phase, target) = (slot.phase, slot.target.clone());
        let mut dropped = None;
        match (role, phase) {
            (Role::Init, Phase::Initializing) if success => self.set_phase(key, Phase::Active),
            (Role::Init, Phase::Initializing) => {
                dropped = Some(Dropped::InitFailed);
                self.set_phase(key, Phase::SetUp);
            }
            (Role::Dispose, _) if success => {
                dropped = Some(Dropped::Disposed);
                self.leave(key, Release::Disposed);
            }
            (Role::Dispose, _) => self.disposal_failed(key),
            _ => {}
        }
        for event in behind {
            match dropped {
                None => self.send_event(event.message, &target, &event.body),
                Some(reason) => {
                    self.counts.raised_events_dropped += 1;
                    self.note_sent(Kind::Event, event.message.name, &target, None, What::Dropped(reason));
                }
            }
        }
    }

    /// Puts an event in the outbound queue; its length was checked when it was raised.
    pub(super) fn send_event(&mut self, message: &'static Message, target: &crate::Target, body: &[u8]) {
        let envelope = &self.protocol.envelope;
        let sent = self.outbox.push(|out| compose::message(out, envelope, message, target.as_str(), None, body));
        if sent.is_ok() {
            self.counts.frames_sent += 1;
            self.note_sent(Kind::Event, message.name, target, None, What::Sent(None));
            self.wake_driver();
        }
    }

    /// On the requester, when an initialization or a disposal was answered: changes the phase in the order of arrival,
    /// before the caller knows.
    pub(super) fn apply_answer(
        &mut self,
        key: Key,
        message: &'static Message,
        header: &Header,
        success: bool,
    ) -> Result<(), DecodeError> {
        let Some(slot) = self.slot(key) else { return Ok(()) };
        match (message.role, slot.phase) {
            (Role::Init, Phase::SetUp | Phase::Initializing) if success => {
                let children = match message.children.map(|read| read(header.body())).transpose() {
                    Ok(children) => children.unwrap_or_default(),
                    Err(error) => {
                        self.set_phase(key, Phase::SetUp);
                        return Err(error);
                    }
                };
                self.set_phase(key, Phase::Active);
                self.close_gate(key, children);
            }
            (Role::Init, Phase::Initializing) => self.set_phase(key, Phase::SetUp),
            (Role::Dispose, _) if success => self.leave(key, Release::Disposed),
            (Role::Dispose, Phase::TearingDown) => self.disposal_failed(key),
            _ => {}
        }
        self.leave_if_abandoned(key);
        Ok(())
    }

    pub(super) fn begin_disposal(&mut self, key: Key) {
        if let Some(slot) = self.slot_mut(key)
            && slot.phase != Phase::TearingDown
        {
            slot.before_disposal = slot.phase;
            self.set_phase(key, Phase::TearingDown);
        }
    }

    fn disposal_failed(&mut self, key: Key) {
        if let Some(before) = self.slot(key).map(|slot| slot.before_disposal) {
            self.set_phase(key, before);
        }
    }

    /// The handle of a destination was dropped. If it is not initialized, and nobody waits for that, nobody ever can: its
    /// target is free again.
    pub(crate) fn abandon(&mut self, key: Key) {
        if let Some(slot) = self.slot_mut(key) {
            slot.abandoned = true;
            self.leave_if_abandoned(key);
        }
    }

    fn leave_if_abandoned(&mut self, key: Key) {
        if self.slot(key).is_some_and(|slot| {
            let begun = matches!(slot.phase, Phase::SetUp | Phase::Initializing);
            slot.abandoned && slot.asked == 0 && begun
        }) {
            self.leave(key, Release::Disposed);
        }
    }

    /// Whether a gate still waits for its children.
    pub(crate) fn gate_waits(&self, key: Key) -> bool {
        self.slot(key).is_some_and(|slot| slot.hold == Hold::Children && slot.leaving.is_none())
    }

    /// Closes the gate of a destination until these children are reported; opens it at once if there are none.
    fn close_gate(&mut self, key: Key, children: Vec<String>) {
        if children.is_empty() {
            return self.open_gate(key, false);
        }
        if let Some(slot) = self.slot_mut(key) {
            slot.hold = Hold::Children;
            if let Some(work) = self.work(key.index) {
                work.children.clear();
                for child in children {
                    *work.children.entry(child).or_default() += 1;
                }
            }
            self.closed_gates.push(key);
            self.wake_driver();
        }
    }

    fn open_gate(&mut self, key: Key, late: bool) {
        let Some(slot) = self.slot_mut(key) else { return };
        slot.hold = Hold::Open;
        let (target, waiting) = (slot.target.clone(), slot.waiting());
        if let Some(work) = &mut slot.work {
            work.children.clear();
        }
        self.tidy(key.index);
        self.note_about(&target, What::GateOpened { late });
        self.line_up(key.index, waiting);
        self.make_ready(key.index);
    }

    /// Takes the report that a child is initialized, or that its initialization failed. Returns whether the gate waited
    /// for it.
    pub(crate) fn child_reported(&mut self, key: Key, child: &str) -> bool {
        let Some(slot) = self.slot_mut(key) else { return false };
        let Some(work) = slot.work.as_mut().filter(|_| slot.hold == Hold::Children) else { return false };
        let waiting = &mut work.children;
        let Some(times) = waiting.get_mut(child) else { return false };
        *times -= 1;
        if *times == 0 {
            waiting.remove(child);
        }
        if waiting.is_empty() {
            self.open_gate(key, false);
        }
        true
    }

    /// The deadline of a gate is over.
    pub(crate) fn gate_deadline(&mut self, key: Key) {
        if self.gate_waits(key) {
            self.counts.gates_timed_out += 1;
            self.open_gate(key, true);
        }
    }

    /// Begins the way out of a destination and of everything that belongs to it: they take nothing more, and each is
    /// released once what arrived before is handled and what belongs to it is gone. The responder refuses what waits;
    /// held events of the requester can never be handled.
    fn leave(&mut self, key: Key, reason: Release) {
        for index in self.descendants(key.index) {
            if let Some(serial) = self.slots.get(index).map(|slot| slot.serial) {
                self.leave_alone(Key { index, serial }, Release::ParentDisposed);
            }
        }
        self.leave_alone(key, reason);
        // A message that waits for room in one of these waits no more.
        self.unstick();
    }

    fn leave_alone(&mut self, key: Key, reason: Release) {
        self.set_phase(key, Phase::TearingDown);
        let side = self.side;
        let Some(slot) = self.slot_mut(key) else { return };
        slot.leaving.get_or_insert(reason);
        if side == Side::Requester && slot.hold == Hold::Open {
            return self.release_if_drained(key);
        }
        let waiting = slot.work.as_mut().map(|work| std::mem::take(&mut work.mailbox)).unwrap_or_default();
        self.tidy(key.index);
        for mail in waiting {
            self.note_out(&mail);
            self.turn_away(&mail.header);
        }
        self.release_if_drained(key);
    }

    /// Begins the release of a destination that takes nothing more, once nothing of it, of what belongs to it, and of
    /// its target's earlier life, is under way.
    pub(super) fn release_if_drained(&mut self, key: Key) {
        let Some(slot) = self.slot_mut(key) else { return };
        let drained = !slot.is_busy() && !slot.blocked && !slot.family.has_children();
        if let Some(reason) = slot.leaving.filter(|_| drained && !slot.releasing) {
            slot.releasing = true;
            self.releases.push((key, reason));
            self.wake_driver();
        }
    }
}

/// What the peer reads when it calls a destination that was disposed of and is not gone yet.
pub(super) const LEAVING: &str = "the destination is being released: its phase is `tearing-down`";
