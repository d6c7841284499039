//! The calls that this side made (requester): from the first attempt to the answer.

use super::slot::Key;
use super::{Answer, Core};
use crate::compose;
use crate::errors::CallError;
use crate::observe::What;
use crate::phase::Phase;
use crate::protocol::{Message, Role};
use foldhash::quality::RandomState;
use slab::Slab;
use std::collections::{HashMap, VecDeque};
use std::task::{Poll, Waker};
use std::time::Instant;
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
}

/// Calls that wait for their answers, and the ids of earlier ones.
#[derive(Debug)]
pub(crate) struct Calls {
    pub(super) waiting: Slab<Waiting>,
    pub(super) by_id: HashMap<u128, usize, RandomState>,
    pub(super) past: Past,
}

/// A call that waits for its answer, or whose answer waits for its caller.
#[derive(Debug)]
pub(crate) struct Waiting {
    pub(super) id: u128,
    pub(super) slot: Key,
    pub(super) target: crate::Target,
    pub(super) message: &'static Message,
    pub(super) since: Instant,
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
    pub(super) fn new(remembered: usize) -> Self {
        Self {
            waiting: Slab::new(),
            by_id: HashMap::default(),
            past: Past { calls: HashMap::default(), answered: VecDeque::new(), given_up: VecDeque::new(), remembered },
        }
    }
}

/// What became of an earlier call.
#[derive(Clone, Debug)]
pub(super) enum PastCall {
    Answered,
    /// Nobody waits for its answer any more, but what the answer says about the phase still counts.
    GivenUp {
        slot: Key,
        target: crate::Target,
        message: &'static Message,
    },
}

/// The ids of a bounded number of earlier calls: it takes them to tell a late answer from a second one and from one to
/// nothing. Those that were given up have a bound of their own, lest many answered calls push out one whose answer is
/// still to come.
#[derive(Debug)]
pub(super) struct Past {
    calls: HashMap<u128, PastCall, RandomState>,
    answered: VecDeque<u128>,
    given_up: VecDeque<u128>,
    remembered: usize,
}

impl Past {
    pub(super) fn get(&self, id: u128) -> Option<PastCall> {
        self.calls.get(&id).cloned()
    }

    pub(super) fn put(&mut self, id: u128, call: PastCall) {
        let order = match call {
            PastCall::Answered => &mut self.answered,
            PastCall::GivenUp { .. } => &mut self.given_up,
        };
        order.push_back(id);
        let oldest = if order.len() > self.remembered { order.pop_front() } else { None };
        self.calls.insert(id, call);
        if let Some(oldest) = oldest {
            self.calls.remove(&oldest);
        }
    }
}

impl Core {
    /// Sends a call, or makes it wait for room in the outbox. A call that the destination's phase forbids is never sent.
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
        let id = if self.settings.random_ids { Uuid::new_v4() } else { Uuid::now_v7() };
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
        let index = self.calls.waiting.insert(Waiting {
            id,
            slot: step.key,
            target: target.clone(),
            message,
            since: step.now,
            place: self.outbox.place(),
            waker: None,
            answer: None,
        });
        self.calls.by_id.insert(id, index);
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
        let target = step.target.clone();
        let name = step.name;
        let Some(slot) = self.slot(step.key) else {
            return Err(match self.end.clone() {
                Some(end) => CallError::Disconnected { name, target, sent: false, end },
                None => CallError::Phase { name, target, phase: Phase::Gone },
            });
        };
        let phase = self.visible_phase(slot);
        let Some(message) = slot.destination.messages.get(step.message) else {
            return Err(CallError::Phase { name, target, phase });
        };
        if let Some(end) = self.refusing() {
            return Err(CallError::Disconnected { name, target, sent: false, end });
        }
        // An initialization or a disposal whose call was given up may be tried again.
        let again = slot.asked == 0
            && matches!((message.role, phase), (Role::Init, Phase::Initializing) | (Role::Dispose, Phase::TearingDown));
        if !message.phases.contains(phase) && !again {
            return Err(CallError::Phase { name, target, phase });
        }
        Ok(message)
    }

    /// The answer of a call, if it has come.
    pub(crate) fn poll_answer(&mut self, call: CallKey, waker: &Waker) -> Poll<Result<Answer, CallError>> {
        let Some(waiting) = self.calls.waiting.get_mut(call.index).filter(|waiting| waiting.id == call.id) else {
            return Poll::Pending;
        };
        if let Some(answer) = waiting.answer.take() {
            self.spent.extend(waiting.waker.take());
            self.calls.waiting.remove(call.index);
            self.calls.trim();
            return Poll::Ready(answer);
        }
        super::replace(&mut waiting.waker, waker, &mut self.spent);
        Poll::Pending
    }

    /// Gives up a call, if it still waits: its caller went away, or its deadline is over.
    pub(crate) fn give_up(&mut self, call: CallKey) {
        if self.calls.waiting.get(call.index).is_none_or(|waiting| waiting.id != call.id) {
            return;
        }
        let mut waiting = self.calls.waiting.remove(call.index);
        self.spent.extend(waiting.waker.take());
        if waiting.answer.is_some() {
            return;
        }
        self.counts.calls_given_up += 1;
        self.calls.by_id.remove(&call.id);
        let Waiting { slot, target, message, .. } = &waiting;
        self.calls.past.put(call.id, PastCall::GivenUp { slot: *slot, target: target.clone(), message });
        self.lifecycle_call_over(waiting.slot, waiting.message);
        let id = Uuid::from_u128(call.id).hyphenated().to_string();
        self.note_sent(waiting.message.kind, waiting.message.name, &waiting.target, Some(&id), What::GivenUp);
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
