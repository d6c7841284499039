//! What arrives: from a frame to a mailbox.

use super::asked::RequestId;
use super::lifecycle::LEAVING;
use super::slot::{Hold, Mail};
use super::{Core, Side};
use crate::fault::{Fault, Problem};
use crate::header::{self, Header, Unreadable};
use crate::observe::{Dropped, What};
use crate::protocol::{Destination, Kind, Role};
use crate::release::End;
use crate::target::Target;
use bytes::Bytes;
use bytestring::ByteString;
use std::time::Instant;

/// A destination that the application is asked to accept, outside the lock; [`Core::accept`] takes its answer.
#[derive(Debug)]
pub(crate) struct Wanted {
    pub(crate) destination: &'static Destination,
    pub(crate) target: Target,
    pub(crate) header: Header,
    pub(super) id: RequestId,
    pub(super) arrived: Instant,
}

impl Core {
    /// Takes one frame. Returns what the application has to be asked before the next one may be taken.
    pub(crate) fn receive(&mut self, frame: Bytes, now: Instant) -> Option<Box<Wanted>> {
        if self.end.is_some() {
            return None;
        }
        self.counts.frames_received += 1;
        if frame.is_empty() {
            self.counts.unreadable += 1;
            self.fault(Fault::new(Problem::EmptyFrame, Default::default()));
            return None;
        }
        let frame = match ByteString::try_from(frame) {
            Ok(frame) => frame,
            Err(error) => {
                let valid_up_to = error.valid_up_to();
                self.counts.unreadable += 1;
                self.fault(Fault::new(Problem::NotUtf8 { valid_up_to }, Default::default()));
                return None;
            }
        };
        match header::read(&self.protocol.envelope, &frame) {
            Ok(header) => self.route(header, now),
            Err(unreadable) => {
                self.unreadable(*unreadable);
                None
            }
        }
    }

    fn route(&mut self, header: Header, now: Instant) -> Option<Box<Wanted>> {
        match (self.side, header.kind) {
            (Side::Responder, Kind::Query | Kind::Request) => return self.question(header, now),
            (Side::Requester, Kind::Event) => self.event(header, now),
            (Side::Requester, Kind::Response) => self.answer(header),
            (_, kind) => {
                self.counts.wrong_direction += 1;
                self.note_message(&header, What::Received(None));
                if kind.is_call() {
                    if let Some(id) = self.begin(&header) {
                        self.refuse(&header.echo(), id, "this side answers no queries and requests");
                        self.fault(header.fault(Problem::WrongDirection));
                    }
                } else {
                    self.fault(header.fault(Problem::WrongDirection));
                }
            }
        }
        None
    }

    /// Notes a question of the peer. `None`: its request id was used before, and it is dropped.
    fn begin(&mut self, header: &Header) -> Option<RequestId> {
        let id = self.asked.id(header.request_id().unwrap_or_default());
        if self.asked.begin(id) {
            return Some(id);
        }
        self.counts.repeated_request_ids += 1;
        self.fault(header.fault(Problem::RepeatedRequestId));
        None
    }

    fn question(&mut self, header: Header, now: Instant) -> Option<Box<Wanted>> {
        self.note_message(&header, What::Received(None));
        let id = self.begin(&header)?;
        if self.draining().is_some() {
            self.refuse_draining(&header, id);
            return None;
        }
        let Some(index) = self.by_target.get(header.target()).copied() else {
            return self.unknown_question(header, id, now);
        };
        let slot = self.slots.get_mut(index)?;
        if slot.leaving {
            self.counts.refused_phase += 1;
            self.refuse(&header.echo(), id, LEAVING);
        } else if slot.mailbox.len() >= self.settings.mailbox || self.mail_bytes >= self.settings.mail_bytes {
            self.counts.refused_full += 1;
            self.refuse(&header.echo(), id, "too many messages wait for this destination");
        } else {
            self.mail_bytes += header.frame.len();
            slot.mailbox.push_back(Mail { header, arrived: now, held: false });
            self.make_ready(index);
        }
        None
    }

    /// A question to a target that is not there: if it initializes a root destination, the application is asked.
    fn unknown_question(&mut self, header: Header, id: RequestId, now: Instant) -> Option<Box<Wanted>> {
        let wanted = self.protocol.destinations.iter().find(|destination| {
            let init = destination.find(header.kind, header.name()).is_some_and(|(_, found)| found.role == Role::Init);
            init && destination.root && destination.matches(header.target())
        });
        match wanted {
            Some(_) if id_is_bad(id) => {
                self.counts.bad_request_ids += 1;
                self.refuse(&header.echo(), id, "the request id is not a UUID");
                self.fault(header.fault(Problem::RequestIdNotUuid));
                None
            }
            Some(_) if self.slots.len() >= self.settings.destinations => {
                self.counts.refused_full += 1;
                self.refuse(&header.echo(), id, "there are too many destinations");
                None
            }
            Some(destination) => self.want(destination, header, id, now),
            None => {
                self.counts.unknown_targets += 1;
                self.refuse(&header.echo(), id, "there is no such destination");
                self.fault(header.fault(Problem::UnknownTarget));
                None
            }
        }
    }

    /// Claims the target for a destination that the application is to be asked about.
    fn want(
        &mut self,
        destination: &'static Destination,
        header: Header,
        id: RequestId,
        arrived: Instant,
    ) -> Option<Box<Wanted>> {
        match header.target().parse::<Target>() {
            Ok(target) if self.registry.claim(&target) => {
                Some(Box::new(Wanted { destination, target, header, id, arrived }))
            }
            Ok(_) => {
                self.refuse(&header.echo(), id, "the destination is live on another connection");
                None
            }
            Err(error) => {
                self.refuse(&header.echo(), id, "the target is not one that can be");
                self.note_failed(&header, &error.to_string());
                None
            }
        }
    }

    fn event(&mut self, header: Header, now: Instant) {
        self.note_message(&header, What::Received(None));
        let Some(index) = self.by_target.get(header.target()).copied() else {
            self.counts.unknown_targets += 1;
            return self.fault(header.fault(Problem::UnknownTarget));
        };
        let Some(slot) = self.slots.get_mut(index) else { return };
        if slot.destination.find(Kind::Event, header.name()).is_none() {
            self.counts.unknown_names += 1;
            return self.fault(header.fault(Problem::UnknownName { kind: Kind::Event }));
        }
        if slot.leaving {
            self.counts.received_events_dropped += 1;
            return self.note_message(&header, What::Dropped(Dropped::Disposed));
        }
        if slot.mailbox.len() >= self.settings.mailbox || self.mail_bytes >= self.settings.mail_bytes {
            let target = slot.target.clone();
            self.counts.received_events_dropped += 1;
            self.note_message(&header, What::Dropped(Dropped::ConnectionLost));
            return self.close(End::MailboxFull { target });
        }
        let held = !matches!(slot.hold, Hold::Open);
        let seen = held.then(|| header.clone());
        self.mail_bytes += header.frame.len();
        slot.mailbox.push_back(Mail { header, arrived: now, held });
        match seen {
            Some(header) => {
                self.counts.events_held += 1;
                self.note_message(&header, What::Held);
            }
            None => self.make_ready(index),
        }
    }

    /// A frame whose envelope is broken: answered if it can be (law 1), counted in any case.
    fn unreadable(&mut self, unreadable: Unreadable) {
        let Unreadable { fault, echo } = unreadable;
        match fault.problem() {
            Problem::UnknownKind { .. } => self.counts.unknown_kinds += 1,
            _ => self.counts.unreadable += 1,
        }
        if let Some(echo) = echo {
            let id = self.asked.id(echo.request_id());
            if !self.asked.begin(id) {
                self.counts.repeated_request_ids += 1;
                return self.fault(Fault::new(Problem::RepeatedRequestId, fault.address().clone()));
            }
            self.refuse(&echo, id, "the message could not be read");
        }
        self.fault(fault);
    }
}

/// Whether a request id is no UUID.
pub(super) fn id_is_bad(id: RequestId) -> bool {
    matches!(id, RequestId::Other(..))
}
