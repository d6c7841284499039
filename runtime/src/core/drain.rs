//! A graceful shutdown: nothing new begins, and what is under way is finished up to a deadline.

use super::asked::RequestId;
use super::jobs::CLOSING;
use super::slot::Hold;
use super::{Core, Side};
use crate::header::Header;
use crate::release::End;
use crate::shut_down::{ShutDown, Unfinished, Work};
use std::sync::Arc;
use std::task::{Poll, Waker};
use std::time::Instant;
use uuid::Uuid;

/// How far a graceful shutdown has come.
#[derive(Debug, Default)]
pub(super) struct Drain {
    /// By when; `None` while nobody asked for it.
    by: Option<Instant>,
    report: Option<ShutDown>,
}

impl Core {
    /// Begins a graceful shutdown, or brings its deadline forward.
    pub(crate) fn begin_drain(&mut self, by: Instant) {
        if self.drain.by.is_some_and(|known| known <= by) {
            return;
        }
        self.drain.by = Some(by);
        // Calls that wait for room are not sent any more.
        self.wake_waiters();
        self.wake_driver();
    }

    /// By when a graceful shutdown is to be over, if there is one.
    pub(crate) fn draining(&self) -> Option<Instant> {
        self.drain.by
    }

    /// How the connection ended or is about to: no new call may leave and no destination be set up.
    pub(super) fn refusing(&self) -> Option<Arc<End>> {
        self.ending().or_else(|| self.drain.by.map(|_| Arc::new(End::Closed)))
    }

    /// Whether nothing of the peer's is wanted any more, as every call is answered: what a requester reads then would
    /// only be more to do.
    pub(super) fn has_heard_enough(&self) -> bool {
        self.drain.by.is_some() && self.side == Side::Requester && self.calls.by_id.waiting() == 0
    }

    /// Whether nothing is under way but handlers at work, of which the driver knows.
    pub(crate) fn is_drained(&self) -> bool {
        self.calls.by_id.waiting() == 0 && self.outbox.is_empty() && !self.is_stuck() && !self.mail_can_be_handled()
    }

    /// Whether mail waits that may yet be handled: a destination whose initialization nobody waits for is never ready.
    fn mail_can_be_handled(&self) -> bool {
        self.mail_bytes > 0 && self.slots.iter().any(|(_, slot)| slot.waiting() > 0 && slot.hold != Hold::NotReady)
    }

    /// Refuses a question that arrives during a graceful shutdown.
    pub(super) fn refuse_draining(&mut self, header: &Header, id: RequestId) {
        self.counts.refused_closing += 1;
        self.refuse(&header.echo(), id, CLOSING);
    }

    /// When a connection is closed or ends, and before anything of it is thrown away: notes what is not finished. The
    /// first time counts; a shutdown that is asked for later says it, too.
    pub(super) fn note_unfinished(&mut self, end: &Arc<End>) {
        if self.drain.report.is_some() {
            return;
        }
        let mut report = ShutDown::new(end.clone());
        let of = |work, header: &Header| Unfinished {
            work,
            name: header.name().into(),
            target: header.target().into(),
            request_id: header.request_id().map(Into::into),
        };
        for (_, slot) in &self.slots {
            if let Some(running) = slot.running() {
                report.note(of(Work::Handler, &running.header));
            }
            for mail in slot.work.iter().flat_map(|work| &work.mailbox) {
                report.note(of(Work::Waiting, &mail.header));
            }
        }
        if let Some(stuck) = self.stuck() {
            report.note(of(Work::Waiting, stuck));
        }
        for (_, waiting) in &self.calls.waiting {
            if waiting.answer.is_none() {
                report.note(Unfinished {
                    work: Work::Call,
                    name: waiting.message.name.into(),
                    target: waiting.target.as_str().into(),
                    request_id: Some(Uuid::from_u128(waiting.id).hyphenated().to_string().into()),
                });
            }
        }
        self.drain.report = Some(report);
    }

    /// When a connection ends: counts what was not written, and notes it if the connection is being shut down.
    pub(super) fn note_unwritten(&mut self, end: &Arc<End>) {
        self.note_unfinished(end);
        self.counts.frames_unwritten += self.outbox.waiting() as u64;
        let unwritten = self.outbox.bytes();
        if let Some(report) = &mut self.drain.report {
            report.end = end.clone();
            report.unwritten_bytes = unwritten;
        }
    }

    /// How the shutdown went, once the connection is over.
    pub(crate) fn poll_shut_down(&mut self, ticket: &mut Option<u64>, waker: &Waker) -> Poll<ShutDown> {
        self.poll_over(ticket, waker).map(|end| self.drain.report.clone().unwrap_or_else(|| ShutDown::new(end)))
    }
}
