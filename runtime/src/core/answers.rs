//! The answers to the calls that this side made (requester).

use super::by_id::{GivenUp, PastCall};
use super::{Core, outcome};
use crate::details::Details;
use crate::errors::{AnswerError, CallError};
use crate::fault::{Problem, quote};
use crate::header::Header;
use crate::observe::What;
use crate::target::Target;
use uuid::Uuid;

/// The successful answer of a call, as it came.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) header: Header,
}

impl Core {
    /// Takes a response: applies what it says about the phase, in the order of arrival, then wakes the caller. It never
    /// enters a mailbox, so that a handler may wait for a call to its own target.
    pub(super) fn answer(&mut self, header: Header) {
        let envelope = &self.protocol.envelope;
        let result = header.result().unwrap_or_default();
        let success = result == envelope.success();
        let failed = result == envelope.failure();
        let seen = if success { outcome(None) } else { outcome(Some(header.error().unwrap_or_default())) };
        self.note_message(&header, What::Received(seen));

        let id = header.request_id().and_then(|id| Uuid::try_parse(id).ok()).map(|id| id.as_u128());
        let Some((id, index)) = id.and_then(|id| Some((id, self.calls.by_id.find(id)?))) else {
            return self.unexpected_answer(header, id, success);
        };
        let Some(waiting) = self.calls.waiting.get(index) else { return };
        let (slot, message) = (waiting.slot, waiting.message);
        let name = message.name;
        if header.name() != name || header.target() != waiting.target.as_str() {
            self.counts.mismatched_answers += 1;
            return self.fault(header.fault(Problem::MismatchedAnswer));
        }
        let mut answer = if success || failed {
            Ok(())
        } else {
            let (result, target) = (quote(result), waiting.target.clone());
            self.counts.unknown_results += 1;
            self.fault(header.fault(Problem::UnknownResult { result: result.clone() }));
            Err(CallError::Answer { name, target, error: AnswerError::Result(result) })
        };
        if failed && let Some(target) = self.target_of(index) {
            let text = header.error().unwrap_or_default().into();
            let details = Details::of(message, header.body());
            answer = Err(CallError::Failed { name, target, message: text, details });
        }
        self.calls.by_id.answered(id);
        self.lifecycle_call_over(slot, message);
        if let Err(error) = self.apply_answer(slot, message, &header, success) {
            self.note_unreadable(&header, &error);
            if let Some(target) = self.target_of(index) {
                answer = Err(CallError::Answer { name, target, error: error.into() });
            }
        }
        if let Some(waiting) = self.calls.waiting.get_mut(index) {
            waiting.answer = Some(answer.map(|()| Answer { header }));
            self.to_wake.extend(waiting.waker.take());
        }
    }

    /// The target of a call that waits.
    fn target_of(&self, index: usize) -> Option<Target> {
        self.calls.waiting.get(index).map(|waiting| waiting.target.clone())
    }

    /// An answer that nobody waits for.
    fn unexpected_answer(&mut self, header: Header, id: Option<u128>, success: bool) {
        let problem = match id.and_then(|id| Some((id, self.calls.by_id.past(id)?))) {
            Some((_, PastCall::GivenUp(GivenUp { target, message, .. })))
                if header.name() != message.name || header.target() != target.as_str() =>
            {
                self.counts.mismatched_answers += 1;
                Problem::MismatchedAnswer
            }
            Some((id, PastCall::GivenUp(GivenUp { slot, message, .. }))) => {
                self.counts.late_answers += 1;
                self.calls.by_id.answered(id);
                // The peer's phase changed whether or not anybody waits; an error here is the late answer's own.
                let _unreadable = self.apply_answer(slot, message, &header, success);
                Problem::LateAnswer
            }
            Some((_, PastCall::Answered)) => {
                self.counts.second_answers += 1;
                Problem::SecondAnswer
            }
            None => {
                self.counts.answers_to_nothing += 1;
                Problem::AnswerToNothing
            }
        };
        self.fault(header.fault(problem));
    }

    /// Notes that the properties of an answer could not be read, when its caller tried.
    pub(crate) fn unreadable_answer(&mut self, header: &Header, error: &crate::codec::DecodeError) {
        self.note_unreadable(header, error);
    }
}
