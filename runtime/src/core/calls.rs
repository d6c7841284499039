//! The calls that this side made (requester): from the first attempt to the answer.

use super::by_id::{ById, GivenUp};
use super::new_ids::NewIds;
use super::overdue::Overdue;
use super::slot::Key;
use super::{Answer, Core};
use crate::compose;
use crate::errors::CallError;
use crate::observe::What;
use crate::phase::Phase;
use crate::protocol::{Message, Role};
use slab::Slab;
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Addresses a call that waits for its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CallKey {
    index: usize,
    id: u128,
}

/// A call and how far it got.
#[derive(Debug)]
pub(crate) struct CallStep<'c> {
    pub(crate) key: Key,
    pub(crate) name: &'static str,
    pub(crate) target: &'c crate::Target,
    pub(crate) message: usize,
    pub(crate) body: &'c [u8],
    /// When the call was made.
    pub(crate) now: Instant,
    /// How much time it has.
    pub(crate) deadline: Duration,
    /// When that is over; `None`: beyond what the clock can say.
    pub(crate) until: Option<Instant>,
}

/// Calls that wait for their answers, and the ids of earlier ones.
#[derive(Debug)]
pub(crate) struct Calls {
    pub(super) waiting: Slab<Waiting>,
    pub(super) by_id: ById,
    pub(super) overdue: Overdue,
    ids: NewIds,
    /// Counts calls, so that an earlier one is never taken for a later one in its place.
    serial: u64,
}

/// A call that waits for its answer, or whose answer waits for its caller.
#[derive(Debug)]
pub(crate) struct Waiting {
    pub(super) id: u128,
    pub(super) serial: u64,
    pub(super) slot: Key,
    pub(super) target: crate::Target,
    pub(super) message: &'static Message,
    pub(super) since: Instant,
    pub(super) deadline: Duration,
    /// Where its frame ends in the outbound queue.
    pub(super) place: u64,
    pub(super) waker: Option<Waker>,
    pub(super) answer: Option<Result<Answer, CallError>>,
}

impl CallKey {
    pub(super) fn new(index: usize, id: u128) -> Self {
        Self { index, id }
    }

    pub(super) fn index(self) -> usize {
        self.index
    }

    pub(super) fn is_of(self, id: u128) -> bool {
        self.id == id
    }

    /// The request id.
    pub(crate) fn id(self) -> Uuid {
        Uuid::from_u128(self.id)
    }
}

impl Calls {
    pub(super) fn new(remembered: usize, random_ids: bool) -> Self {
        Self {
            waiting: Slab::new(),
            by_id: ById::new(remembered),
            overdue: Overdue::default(),
            ids: NewIds::new(random_ids),
            serial: 0,
        }
    }
}

impl Core {
    /// Sends a call, or makes it wait for room in the outbox. A call that the destination's phase forbids is never sent.
    /// The waker is woken when there is room, and once the call was sent, when its answer has come.
    pub(crate) fn poll_send(
        &mut self,
        step: &CallStep<'_>,
        ticket: &mut Option<u64>,
        waker: &Waker,
    ) -> Poll<Result<CallKey, CallError>> {
        let target = step.target;
        let message = match self.judge_send(step) {
            Ok(message) => message,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let name = message.name;
        let most = self.settings.pending_calls;
        if self.calls.waiting.len() >= most {
            return Poll::Ready(Err(CallError::TooManyCalls { name, target: target.clone(), most }));
        }
        if self.waiters.poll(self.outbox.has_room(), ticket, waker, &mut self.spent).is_pending() {
            return Poll::Pending;
        }
        let id = self.calls.ids.next(step.now);
        let mut buffer = Uuid::encode_buffer();
        let text: &str = id.hyphenated().encode_lower(&mut buffer);
        let envelope = &self.protocol.envelope;
        let sent = self.outbox.push(|out| {
            compose::message(out, envelope, message, target.as_str(), Some(text), step.body);
        });
        if let Err(reason) = sent {
            return Poll::Ready(Err(CallError::NotSent { name, target: target.clone(), reason }));
        }
        self.counts.frames_sent += 1;
        self.note_sent(message.kind, name, target, Some(text), What::Sent(None));
        let id = id.as_u128();
        self.calls.serial += 1;
        let serial = self.calls.serial;
        let index = self.calls.waiting.insert(Waiting {
            id,
            serial,
            slot: step.key,
            target: target.clone(),
            message,
            since: step.now,
            deadline: step.deadline,
            place: self.outbox.place(),
            waker: Some(waker.clone()),
            answer: None,
        });
        self.calls.by_id.begin(id, index);
        if let Some(at) = step.until {
            self.calls.watch(index, serial, at);
        }
        if message.role != Role::Ordinary
            && let Some(slot) = self.slot_mut(step.key)
        {
            slot.asked += 1;
            let phase = slot.phase;
            match message.role {
                Role::Init if phase == Phase::SetUp => self.set_phase(step.key, Phase::Initializing),
                Role::Dispose => self.begin_disposal(step.key),
                _ => {}
            }
        }
        self.wake_driver();
        Poll::Ready(Ok(CallKey { index, id }))
    }

    /// Whether a call may be sent now (law 8).
    fn judge_send(&self, step: &CallStep<'_>) -> Result<&'static Message, CallError> {
        let CallStep { name, target, .. } = *step;
        let disconnected = |end| CallError::Disconnected { name, target: target.clone(), sent: false, end };
        let forbidden = |phase| CallError::Phase { name, target: target.clone(), phase };
        let Some(slot) = self.slot(step.key) else {
            return Err(self.end.clone().map_or_else(|| forbidden(Phase::Gone), disconnected));
        };
        let phase = self.visible_phase(slot);
        let Some(message) = slot.destination.messages.get(step.message) else {
            return Err(forbidden(phase));
        };
        if let Some(end) = self.refusing() {
            return Err(disconnected(end));
        }
        // An initialization or a disposal whose call was given up may be tried again.
        let again = slot.asked == 0
            && matches!((message.role, phase), (Role::Init, Phase::Initializing) | (Role::Dispose, Phase::TearingDown));
        if !message.phases.contains(phase) && !again {
            return Err(forbidden(phase));
        }
        Ok(message)
    }

    /// The answer of a call, if it has come.
    pub(crate) fn poll_answer(&mut self, call: CallKey, waker: &Waker) -> Poll<Result<Answer, CallError>> {
        let Some(waiting) = self.calls.waiting.get_mut(call.index).filter(|waiting| waiting.id == call.id) else {
            return Poll::Pending;
        };
        if waiting.answer.is_none() {
            super::replace(&mut waiting.waker, waker, &mut self.spent);
            return Poll::Pending;
        }
        // Taken out as a whole, so that the answer is moved once.
        let Waiting { answer, waker, .. } = self.calls.waiting.remove(call.index);
        self.spent.extend(waker);
        self.calls.trim_now_and_then();
        answer.map_or(Poll::Pending, Poll::Ready)
    }

    /// How many callers were woken by their answers and have not been polled yet: as a rule they are about to ask again.
    pub(crate) fn woken_callers(&self) -> usize {
        self.calls.waiting.len() - self.calls.by_id.waiting().min(self.calls.waiting.len())
    }

    /// Gives up a call, if it still waits: its caller went away, or its deadline is over.
    pub(crate) fn give_up(&mut self, call: CallKey) {
        if self.calls.waiting.get(call.index).is_none_or(|waiting| waiting.id != call.id) {
            return;
        }
        if self.calls.waiting.get(call.index).is_some_and(|waiting| waiting.answer.is_none()) {
            self.note_given_up(call);
        }
        let mut waiting = self.calls.waiting.remove(call.index);
        self.spent.extend(waiting.waker.take());
    }

    /// Notes that nobody waits for the answer of a call any more.
    pub(super) fn note_given_up(&mut self, call: CallKey) {
        let Some(waiting) = self.calls.waiting.get(call.index) else { return };
        let (slot, message, target) = (waiting.slot, waiting.message, waiting.target.clone());
        self.counts.calls_given_up += 1;
        self.calls.by_id.give_up(call.id, GivenUp { slot, target: target.clone(), message });
        self.lifecycle_call_over(slot, message);
        let id = Uuid::from_u128(call.id).hyphenated().to_string();
        self.note_sent(message.kind, message.name, &target, Some(&id), What::GivenUp);
        self.wake_driver();
    }

    pub(super) fn lifecycle_call_over(&mut self, slot: Key, message: &Message) {
        if message.role != Role::Ordinary
            && let Some(slot) = self.slot_mut(slot)
        {
            slot.asked = slot.asked.saturating_sub(1);
        }
    }

    /// Ends every call that waits, with an error that says so (law 7).
    pub(super) fn end_calls(&mut self, end: &std::sync::Arc<crate::End>) {
        self.calls.by_id.clear();
        for (_, waiting) in &mut self.calls.waiting {
            if waiting.answer.is_none() {
                let (name, target, end) = (waiting.message.name, waiting.target.clone(), end.clone());
                let sent = self.outbox.may_have_left(waiting.place);
                waiting.answer = Some(Err(CallError::Disconnected { name, target, sent, end }));
            }
            self.to_wake.extend(waiting.waker.take());
        }
    }
}
