//! Raising events (responder).

use super::Core;
use super::slot::{Behind, Key};
use crate::compose;
use crate::errors::{EventError, NotSent};
use crate::phase::Phase;
use crate::protocol::{Message, Role};
use crate::target::Target;
use std::task::{Poll, Waker};

/// An event that wants to leave.
#[derive(Debug)]
pub(crate) struct Raise<'e> {
    pub(crate) key: Key,
    pub(crate) name: &'static str,
    pub(crate) target: &'e Target,
    /// Which initialization handed out the handle.
    pub(crate) epoch: u32,
    /// The job behind whose answer it is to leave.
    pub(crate) after: Option<u64>,
    pub(crate) message: usize,
    pub(crate) body: &'e [u8],
}

impl Core {
    /// Lets an event leave, puts it behind the answer that is being worked out, or makes it wait for room. `Pending`: the
    /// waker is woken when its turn comes, and `ticket` is its place among those who wait.
    pub(crate) fn poll_raise(
        &mut self,
        raise: &Raise<'_>,
        ticket: &mut Option<u64>,
        waker: &Waker,
    ) -> Poll<Result<(), EventError>> {
        let target = raise.target;
        let end = self.ending();
        let phase = self.phase(raise.key);
        let most = self.settings.events_behind_answer;
        let largest = self.protocol.framing.largest_frame;
        let length = self.length_of_event(raise);
        let name = raise.name;
        if let Some(end) = end {
            return Poll::Ready(Err(EventError::Disconnected { name, target: target.clone(), end }));
        }
        let slot = self.slot_mut(raise.key);
        let found = slot.and_then(|slot| Some((slot.destination.messages.get(raise.message)?, slot)));
        let Some((message, slot)) = found else {
            return Poll::Ready(Err(EventError::Phase { name, target: target.clone(), phase }));
        };
        if slot.epoch != raise.epoch || slot.leaving.is_some() {
            return Poll::Ready(Err(EventError::Phase { name, target: target.clone(), phase }));
        }
        if length > largest {
            let reason = NotSent::TooLong { length, largest };
            return Poll::Ready(Err(EventError::NotSent { name, target: target.clone(), reason }));
        }
        let initializing = slot.phase == Phase::Initializing
            && slot.running().is_some_and(|running| running.message.role == Role::Init);
        let after = raise.after.is_some() && slot.running().map(|running| running.job) == raise.after;
        if initializing || after {
            // There is work, for a handler is at it.
            let behind = slot.work.as_mut().map(|work| &mut work.behind).filter(|behind| behind.len() < most);
            let Some(behind) = behind else {
                return Poll::Ready(Err(EventError::Full { name, target: target.clone(), most }));
            };
            behind.push(Behind { message, body: raise.body.to_vec() });
            return Poll::Ready(Ok(()));
        }
        if !message.phases.contains(slot.phase) {
            return Poll::Ready(Err(EventError::Phase { name, target: target.clone(), phase }));
        }
        if self.waiters.poll(self.outbox.has_room(), ticket, waker, &mut self.spent).is_pending() {
            return Poll::Pending;
        }
        self.send_event(message, target, raise.body);
        Poll::Ready(Ok(()))
    }

    /// How long an event's frame will be. Worked out by writing it: an event that waits behind an answer must not turn
    /// out too long when nobody is there any more to be told.
    fn length_of_event(&self, raise: &Raise<'_>) -> u64 {
        let Some(message) = self.message_at(raise.key, raise.message) else { return 0 };
        // Far below the bound there is nothing to work out.
        let rough = raise.body.len() + raise.target.as_str().len() * 6 + message.name.len() * 6 + 1024;
        if (rough as u64) < self.protocol.framing.largest_frame {
            return 0;
        }
        let mut frame = Vec::new();
        let envelope = &self.protocol.envelope;
        compose::message(&mut frame, envelope, message, raise.target.as_str(), None, raise.body);
        frame.len() as u64
    }

    fn message_at(&self, key: Key, message: usize) -> Option<&'static Message> {
        self.slot(key)?.destination.messages.get(message)
    }
}
