//! From a mailbox to a handler, and what follows from how the handler ended.

use super::asked::RequestId;
use super::inbound::id_is_bad;
use super::slot::{Ended, Key, Mail, Running};
use super::{Core, Side};
use crate::child::NewChild;
use crate::codec::DecodeError;
use crate::compose;
use crate::details::Attached;
use crate::failure::Failure;
use crate::fault::Problem;
use crate::header::Header;
use crate::job::Job;
use crate::observe::{Dropped, What};
use crate::phase::Phase;
use crate::protocol::{Destination, Message, Role};
use crate::release::End;
use crate::seat::Adapter;
use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A message that its handler is to begin with now, outside the lock.
#[derive(Debug)]
pub(crate) struct Start {
    pub(crate) key: Key,
    /// Tells this job from every other one.
    pub(crate) serial: u64,
    /// Which initialization of the destination it belongs to.
    pub(crate) epoch: u32,
    pub(crate) adapter: Box<dyn Adapter>,
    pub(crate) destination: &'static Destination,
    /// Indexes the destination's messages.
    pub(crate) message: usize,
    pub(crate) header: Arc<Header>,
    /// When it arrived.
    #[cfg(feature = "metrics")]
    pub(crate) arrived: Instant,
    /// When the handler is dropped; `None` for events, which nobody waits for.
    pub(crate) deadline: Option<Instant>,
}

/// A [`Failure`] in words. The user's error types are turned into text, and dropped, outside the lock.
#[derive(Debug)]
pub(crate) struct Told {
    /// What goes over the wire.
    pub(crate) message: Cow<'static, str>,
    /// What stays here.
    pub(crate) cause: Option<String>,
    /// Whether a layer said it, and not the handler.
    pub(crate) by_layer: bool,
    /// What the description has it tell beyond that.
    pub(crate) details: Option<Attached>,
}

impl From<Failure> for Told {
    fn from(failure: Failure) -> Self {
        let cause = failure.cause().map(ToString::to_string);
        let (message, details) = failure.into_parts();
        Self { message, cause, by_layer: false, details }
    }
}

impl Told {
    /// What is said of a question that is not answered when this side closes the connection.
    pub(crate) fn closing() -> Self {
        Self { message: Cow::Borrowed(CLOSING), cause: None, by_layer: false, details: None }
    }

    fn new(message: impl Into<Cow<'static, str>>, cause: impl Into<String>) -> Self {
        Self { message: message.into(), cause: Some(cause.into()), by_layer: false, details: None }
    }
}

/// How a handler ended.
#[derive(Debug)]
pub(crate) enum Ending {
    /// It did what it was asked; the body of the answer, empty for events, and the child that it created.
    Done(Vec<u8>, Option<Box<NewChild>>),
    /// It failed, its answer cannot be encoded, or a layer stopped the message.
    Failed(Box<Told>),
    /// The properties of the message cannot be read, so it was never asked.
    Unreadable(DecodeError),
    /// It panicked.
    Panicked,
    /// It did not end in time and was dropped.
    DeadlineMissed,
}

impl Core {
    /// Whether a handler may go on: to begin with a call is to promise its answer a place in the outbound queue, so none
    /// begins or continues while that is full.
    pub(crate) fn may_answer(&self) -> bool {
        self.side == Side::Requester || self.outbox.has_room()
    }

    /// Whether a message may be begun with at all.
    pub(super) fn may_begin(&self) -> bool {
        self.end.is_none() && self.closing.is_none() && self.may_answer()
    }

    /// The next message that a handler can begin with, destination by destination in turn.
    pub(crate) fn next_job(&mut self, now: Instant) -> Option<Start> {
        if !self.may_begin() {
            return None;
        }
        while let Some(index) = self.ready.pop_front() {
            let Some(slot) = self.slots.get_mut(index) else { continue };
            slot.queued = false;
            let may_run = slot.may_run();
            let mail = slot.work.as_mut().filter(|_| may_run).and_then(|work| work.mailbox.pop_front());
            let Some(mail) = mail else {
                self.leave_lane(index);
                continue;
            };
            let key = Key { index, serial: slot.serial };
            let stands = (slot.phase, slot.destination);
            self.taken_out(&mail);
            match self.begin_job(key, stands, mail, now) {
                Some(start) => return Some(start),
                None => self.after_job(key),
            }
        }
        None
    }

    /// Judges the front message of a destination, and makes a job of it if nothing forbids it.
    fn begin_job(
        &mut self,
        key: Key,
        stands: (Phase, &'static Destination),
        mail: Mail,
        now: Instant,
    ) -> Option<Start> {
        let (index, message, deadline) = match self.side {
            Side::Responder => self.judge_call(stands, &mail, now)?,
            Side::Requester => self.judge_event(stands, &mail)?,
        };
        #[cfg(feature = "metrics")]
        let arrived = mail.arrived;
        let Mail { header, held, .. } = mail;
        let serial = self.next_serial();
        self.note_message(&header, What::Handling { held });
        if message.role != Role::Ordinary {
            self.begin_change(key, message.role);
        }
        let slot = self.slots.get_mut(key.index)?;
        let adapter = slot.adapter.take()?;
        let running = Running { job: serial, header: header.clone(), message, began: now, deadline, ended: None };
        slot.work.get_or_insert_with(|| self.spare_work.pop().unwrap_or_default()).running = Some(running);
        Some(Start {
            key,
            serial,
            epoch: slot.epoch,
            adapter,
            destination: slot.destination,
            message: index,
            header,
            #[cfg(feature = "metrics")]
            arrived,
            deadline,
        })
    }

    /// Changes the phase as a message begins that initializes its destination or disposes of it.
    fn begin_change(&mut self, key: Key, role: Role) {
        match self.slot_mut(key) {
            Some(slot) if role == Role::Init && slot.phase == Phase::SetUp => {
                slot.epoch += 1;
                self.set_phase(key, Phase::Initializing);
            }
            Some(_) if role == Role::Dispose => self.begin_disposal(key),
            _ => {}
        }
    }

    /// How long the answer to a call may take: as the description says, or else the settings.
    pub(super) fn deadline_of(&self, message: &Message) -> Duration {
        message.deadline.unwrap_or(self.settings.deadline)
    }

    fn judge_call(
        &mut self,
        (phase, destination): (Phase, &'static Destination),
        mail: &Mail,
        now: Instant,
    ) -> Option<(usize, &'static Message, Option<Instant>)> {
        let header = &*mail.header;
        let found = mail.described(destination);
        let id = self.id_of(header);
        let Some((index, message)) = found else {
            self.counts.unknown_names += 1;
            self.refuse(&header.echo(), id, "the destination has no message of this name");
            self.fault(header.fault(Problem::UnknownName { kind: header.kind }));
            return None;
        };
        if id_is_bad(id) {
            self.counts.bad_request_ids += 1;
            self.send_failure(&header.echo(), id, "the request id is not a UUID", &message.constants);
            self.fault(header.fault(Problem::RequestIdNotUuid));
            return None;
        }
        if !message.phases.contains(phase) {
            self.counts.refused_phase += 1;
            let text = format!("`{}` is not possible in the phase `{phase}`", message.name);
            self.send_failure(&header.echo(), id, &text, &message.constants);
            return None;
        }
        // A deadline beyond what the clock can say is none.
        let deadline = mail.arrived.checked_add(self.deadline_of(message));
        if deadline.is_some_and(|deadline| deadline <= now) {
            self.counts.deadlines_missed += 1;
            self.send_failure(&header.echo(), id, TOO_LATE, &message.constants);
            return None;
        }
        Some((index, message, deadline))
    }

    /// Nobody waits for the end of an event's handler, so it has no deadline.
    fn judge_event(
        &mut self,
        (phase, destination): (Phase, &'static Destination),
        mail: &Mail,
    ) -> Option<(usize, &'static Message, Option<Instant>)> {
        let (index, message) = mail.described(destination)?;
        // What was raised before the responder read our disposal was raised while it was active.
        let in_flight = phase == Phase::TearingDown && message.phases.contains(Phase::Active);
        if !message.phases.contains(phase) && !in_flight {
            self.counts.received_events_dropped += 1;
            self.note_message(&mail.header, What::Dropped(Dropped::Phase(phase)));
            return None;
        }
        Some((index, message, None))
    }

    /// Takes the ending of a job: answers its question, changes the phase, lets out what waited behind the answer. The
    /// success of a disposal waits until what belongs to the destination has answered what it was asked earlier.
    /// What is returned is the user's, to be dropped outside the lock.
    pub(crate) fn finish(
        &mut self,
        key: Key,
        serial: u64,
        ending: Ending,
        adapter: Option<Box<dyn Adapter>>,
    ) -> Option<Box<Left>> {
        let adapter = self.give_back(key, adapter);
        let child = self.finish_job(key, serial, ending);
        (child.is_some() || adapter.is_some()).then(|| Box::new(Left { _child: child, _adapter: adapter }))
    }

    /// The same of a job whose handler did what it was asked; the job lets its message and its answer go.
    pub(crate) fn finish_well(&mut self, job: &mut Job, adapter: Box<dyn Adapter>) -> Option<Box<Left>> {
        let (key, serial) = job.tells();
        let plain = |running: &mut Running| running.job == serial && running.message.role == Role::Ordinary;
        let slot = self.slots.get_mut(key.index).filter(|slot| slot.serial == key.serial);
        let running = slot.and_then(|slot| {
            let work = slot.work.as_mut()?;
            let running = work.running.take_if(|running| plain(running) && job.plain_answer().is_some())?;
            Some((running, work.behind.is_empty(), slot))
        });
        let Some((running, nothing_behind, slot)) = running else {
            let left = self.finish(key, serial, job.end(), Some(adapter));
            job.let_go();
            return left;
        };
        // It is there only while no message is handled.
        slot.adapter = Some(adapter);
        if running.message.kind.is_call() {
            self.answer_well(&running, job.plain_answer().unwrap_or_default());
            if !nothing_behind {
                self.after_answer(key, Role::Ordinary, true);
            }
        }
        job.let_go();
        self.keep_header(running.header);
        self.after_job(key);
        None
    }

    /// Answers a question that only has to be answered.
    fn answer_well(&mut self, running: &Running, body: &[u8]) {
        let Running { header, message, .. } = running;
        let id = self.id_of(header);
        if let Err(error) = self.send_success(&header.echo(), id, message, body) {
            self.send_told(header, id, &Told::new(Failure::GENERAL, error.to_string()), Some(message));
        }
    }

    /// Takes a handler back whose message is handled. If its destination is gone, it is returned.
    pub(crate) fn give_back(&mut self, key: Key, adapter: Option<Box<dyn Adapter>>) -> Option<Box<dyn Adapter>> {
        match self.slot_mut(key) {
            Some(slot) if adapter.is_some() => std::mem::replace(&mut slot.adapter, adapter),
            _ => adapter,
        }
    }

    fn finish_job(&mut self, key: Key, serial: u64, ending: Ending) -> Option<Box<NewChild>> {
        let slot = self.slot_mut(key)?;
        let running = slot.work.as_mut().and_then(|work| work.running.take_if(|running| running.job == serial));
        let mut running = running?;
        let busy = match (&ending, running.message.role) {
            (Ending::Done(..), Role::Dispose) if slot.family.has_children() => self.busy_family(key.index),
            _ => 0,
        };
        if busy > 0 {
            running.ended = Some(Box::new(Ended { ending, busy }));
            let deadline = running.deadline;
            self.work(key.index)?.running = Some(running);
            self.watch(key.index, deadline);
            return None;
        }
        let left = self.end_job(key, &running, ending);
        self.keep_header(running.header);
        left
    }

    /// Ends a job whose answer waits for nothing any more.
    pub(super) fn end_job(&mut self, key: Key, running: &Running, ending: Ending) -> Option<Box<NewChild>> {
        let panicked = matches!(ending, Ending::Panicked);
        let mut left = None;
        match &ending {
            Ending::Panicked => self.counts.panics += 1,
            Ending::DeadlineMissed => self.counts.deadlines_missed += 1,
            Ending::Unreadable(error) => self.note_unreadable(&running.header, error),
            Ending::Failed(told) if told.by_layer => self.note_stopped(running, told),
            _ => {}
        }
        if running.message.kind.is_call() {
            let success = self.answer_question(key, running, ending, &mut left);
            self.after_answer(key, running.message.role, success);
        } else {
            if panicked {
                self.note_failed(&running.header, "the handler panicked");
            }
        }
        if panicked && self.settings.close_on_panic {
            self.begin_close(End::HandlerPanicked { name: running.message.name });
        }
        self.after_job(key);
        left
    }

    /// Sends the one answer to a question. Returns whether it was a success; `left` is what the user created for nothing.
    fn answer_question(
        &mut self,
        key: Key,
        running: &Running,
        ending: Ending,
        left: &mut Option<Box<NewChild>>,
    ) -> bool {
        let Running { header, message, .. } = running;
        let echo = header.echo();
        let id = self.id_of(header);
        let failure = match ending {
            Ending::Done(body, None) => match self.send_success(&echo, id, message, &body) {
                Ok(()) => return true,
                Err(error) => Told::new(Failure::GENERAL, error.to_string()),
            },
            Ending::Done(body, Some(child)) => {
                let answered = match self.place_for(key, &child) {
                    Ok(place) => match self.send_success(&echo, id, message, &body) {
                        // Under the same lock, so the answer cannot be read before the child is there.
                        Ok(()) => {
                            self.insert_child(key, place, *child);
                            return true;
                        }
                        Err(error) => {
                            self.free(&place);
                            Told::new(Failure::GENERAL, error.to_string())
                        }
                    },
                    Err(refused) => refused,
                };
                *left = Some(child);
                answered
            }
            Ending::Failed(failure) => *failure,
            Ending::Unreadable(_) if header.broken(&self.protocol.envelope).is_some() => {
                Told::new(super::inbound::UNREADABLE, "its frame is broken")
            }
            Ending::Unreadable(error) => {
                let text = format!("the properties of `{}` could not be read", message.name);
                Told::new(text, error.to_string())
            }
            Ending::Panicked => Told::new(Failure::GENERAL, "the handler panicked"),
            Ending::DeadlineMissed => Told::new(TOO_LATE, "the handler missed its deadline"),
        };
        self.send_told(header, id, &failure, Some(message));
        false
    }

    fn send_success(
        &mut self,
        echo: &crate::header::Echo,
        id: RequestId,
        message: &Message,
        body: &[u8],
    ) -> Result<(), crate::errors::NotSent> {
        let envelope = &self.protocol.envelope;
        self.outbox.push(|out| compose::response(out, envelope, echo, None, message.constants.success, body))?;
        self.asked.finish(id);
        self.counts.frames_sent += 1;
        self.counts.successes += 1;
        self.note_answer(echo, None);
        self.wake_driver();
        Ok(())
    }

    /// Goes on with a destination whose handler is free again.
    #[inline]
    fn after_job(&mut self, key: Key) {
        let Some(slot) = self.slots.get_mut(key.index) else { return };
        // As a rule it stands alone, and goes on with its next message or rests: one look-up does.
        if slot.family.parent().is_none() && !slot.destination.one_at_a_time && slot.leaving.is_none() {
            if slot.can_run() {
                slot.queued = true;
                self.ready.push_back(key.index);
                self.wake_driver();
            } else if let Some(work) = slot.work.take_if(|work| work.is_empty()) {
                self.keep_work(work);
            }
            return;
        }
        if self.slot(key).is_some_and(|slot| !slot.is_busy()) {
            self.settle_ancestors(key.index);
        }
        self.leave_lane(key.index);
        self.make_ready(key.index);
        self.tidy(key.index);
        self.release_if_drained(key);
    }

    /// Notes that a layer stopped a message. Of a call the cause is noted with its answer.
    fn note_stopped(&mut self, running: &Running, told: &Told) {
        self.counts.stopped_by_layers += 1;
        if !running.message.kind.is_call() {
            self.counts.received_events_dropped += 1;
            self.note_message(&running.header, What::Dropped(Dropped::Layer));
            self.note_failed(&running.header, told.cause.as_deref().unwrap_or(&told.message));
        }
    }

    /// Notes the internal cause of a failure. Always: it goes nowhere else.
    pub(super) fn note_failed(&mut self, header: &Header, cause: &str) {
        self.note_message(header, What::Failed(cause.into()));
    }
}

/// What is the user's and is left over when a job ends: to be dropped outside the lock.
#[derive(Debug)]
pub(crate) struct Left {
    _child: Option<Box<NewChild>>,
    _adapter: Option<Box<dyn Adapter>>,
}

/// What the peer reads when this side closes the connection before its question is answered.
pub(super) const CLOSING: &str = "the connection is being closed";

/// What the peer reads when a handler did not end in time.
pub(super) const TOO_LATE: &str = "the request was not carried out in time";
