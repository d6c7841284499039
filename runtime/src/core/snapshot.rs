//! What a snapshot takes from the state of a connection, a piece at a time.

use super::calls::CallKey;
use super::slot::{Hold, Slot};
use super::{Core, Side};
use crate::fault::shorten;
use crate::phase::Phase;
use crate::snapshot::{Blocked, DestinationState, HandledMessage, HeldBy, PendingCall, Snapshot};
use std::time::Instant;
use uuid::Uuid;

/// What of the destinations goes into a snapshot: as many as it has room for, those with something to do first.
#[derive(Debug)]
pub(crate) struct Choice {
    most: usize,
    total: usize,
    busy: Vec<DestinationState>,
    resting: Vec<DestinationState>,
}

impl Choice {
    pub(crate) fn new(most: usize) -> Self {
        Self { most, total: 0, busy: Vec::new(), resting: Vec::new() }
    }

    /// Those that were chosen, by target, and how many were not.
    pub(crate) fn finish(self) -> (Vec<DestinationState>, usize) {
        let mut chosen = self.busy;
        chosen.extend(self.resting.into_iter().take(self.most.saturating_sub(chosen.len())));
        chosen.sort_by(|one, other| one.target.cmp(&other.target));
        let left_out = self.total.saturating_sub(chosen.len());
        (chosen, left_out)
    }
}

impl Core {
    /// Slots and calls that are looked at before the lock is given back: a snapshot of a million destinations must not
    /// hold the connection up.
    const PIECE: usize = 2048;

    /// Everything but the destinations and the calls.
    pub(crate) fn begin_snapshot(&self, now: Instant) -> Snapshot {
        let levels = self.levels();
        Snapshot {
            protocol: self.protocol.name,
            side: match self.side {
                Side::Requester => self.protocol.requester,
                Side::Responder => self.protocol.responder,
            },
            closing: self.is_closing(),
            end: self.end.clone(),
            destinations: Vec::new(),
            destinations_left_out: 0,
            calls: Vec::new(),
            calls_left_out: 0,
            waiting: levels.waiting,
            held: levels.held,
            waiting_bytes: levels.waiting_bytes,
            outbound_bytes: levels.outbound_bytes,
            waiting_for_room: self.waiters.len(),
            blocked: self.stuck().zip(self.stuck_since()).map(|(header, since)| Blocked {
                target: header.target().to_owned(),
                waiting_for: now.saturating_duration_since(since),
            }),
            counts: self.counts,
        }
    }

    /// Looks at some destinations, from this place on. Returns the place to go on from, if there is more.
    pub(crate) fn choose(&self, from: usize, choice: &mut Choice, now: Instant) -> Option<usize> {
        let end = self.slots.capacity().min(from.saturating_add(Self::PIECE));
        for index in from..end {
            let Some(slot) = self.slots.get(index) else { continue };
            choice.total += 1;
            if slot.is_at_rest() {
                if choice.busy.len() + choice.resting.len() < choice.most {
                    choice.resting.push(slot.state(self.visible_phase(slot), now));
                }
            } else if choice.busy.len() < choice.most {
                choice.busy.push(slot.state(self.visible_phase(slot), now));
            }
        }
        (end < self.slots.capacity()).then_some(end)
    }

    /// Looks at some calls that wait for their answers, from this place on. Returns the place to go on from.
    pub(crate) fn pending(&self, from: usize, found: &mut Vec<(Instant, CallKey)>) -> Option<usize> {
        let all = &self.calls.waiting;
        let end = all.capacity().min(from.saturating_add(Self::PIECE));
        for index in from..end {
            if let Some(waiting) = all.get(index).filter(|waiting| waiting.answer.is_none()) {
                found.push((waiting.since, CallKey::new(index, waiting.id)));
            }
        }
        (end < all.capacity()).then_some(end)
    }

    /// A call that still waits for its answer.
    pub(crate) fn pending_call(&self, call: CallKey, now: Instant) -> Option<PendingCall> {
        let waiting = self.calls.waiting.get(call.index()).filter(|waiting| call.is_of(waiting.id))?;
        Some(PendingCall {
            kind: waiting.message.kind,
            name: waiting.message.name,
            target: waiting.target.clone(),
            request_id: Uuid::from_u128(waiting.id).hyphenated().to_string(),
            waiting_for: now.saturating_duration_since(waiting.since),
        })
    }
}

impl Slot {
    /// Whether nothing of it is under way, and nothing is held.
    fn is_at_rest(&self) -> bool {
        let settled = matches!(self.phase, Phase::SetUp | Phase::Active) && self.leaving.is_none();
        settled && self.work.is_none()
    }

    fn state(&self, phase: Phase, now: Instant) -> DestinationState {
        let children = self.work.iter().flat_map(|work| &work.children);
        DestinationState {
            target: self.target.clone(),
            destination: self.destination.name,
            phase,
            waiting: self.waiting(),
            held_by: match self.hold {
                _ if self.blocked => Some(HeldBy::EarlierLife),
                Hold::Open => None,
                Hold::NotReady => Some(HeldBy::NotInitialized),
                Hold::Children => Some(HeldBy::Children {
                    keys: children.clone().take(HeldBy::MOST_KEYS).map(|(key, _)| shorten(key)).collect(),
                    count: children.map(|(_, times)| times).sum(),
                }),
            },
            handling: self.running().map(|running| HandledMessage {
                kind: running.message.kind,
                name: running.message.name,
                request_id: running.header.request_id().map(shorten),
                running_for: now.saturating_duration_since(running.began),
                time_left: running.deadline.map(|deadline| deadline.saturating_duration_since(now)),
                waits_for_children: running.ended.as_ref().map_or(0, |ended| ended.busy),
            }),
            behind_answer: self.work.as_ref().map_or(0, |work| work.behind.len()),
        }
    }
}
