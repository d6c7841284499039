//! What arrives: from a frame to a mailbox.

use super::asked::RequestId;
use super::slot::{Hold, Mail};
use super::{Core, Side};
use crate::codec::{DecodeError, check_body};
use crate::fault::{Fault, Problem};
use crate::header::{self, Header, Unreadable};
use crate::observe::What;
use crate::phase::Phase;
use crate::protocol::{Destination, Kind, Role};
use crate::target::Target;
use bytes::Bytes;
use std::sync::Arc;
use std::time::Instant;

/// A destination that the application is asked to accept, outside the lock; [`Core::accept`] takes its answer.
#[derive(Debug)]
pub(crate) struct Wanted {
    /// What it can be: several destinations may have targets of one form.
    pub(crate) destinations: Vec<&'static Destination>,
    pub(crate) target: Target,
    /// Whether the endpoint's other connections know of it.
    pub(super) claimed: bool,
    pub(crate) header: Arc<Header>,
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
        let mut header = Header::empty();
        match header.read(&self.protocol.envelope, frame) {
            Ok(()) => self.take(header, now),
            Err(unreadable) => {
                self.unreadable(*unreadable);
                None
            }
        }
    }

    /// Takes one message whose headers were read.
    #[inline]
    pub(crate) fn take(&mut self, mut header: Header, now: Instant) -> Option<Box<Wanted>> {
        // A response goes to its caller and to nobody else.
        if header.kind == Kind::Response && self.side == Side::Requester {
            self.answer(header);
            return None;
        }
        if header.kind.is_call() {
            header.id = Some(self.id_of(&header));
        }
        let header = self.share(header);
        self.route(header, now)
    }

    /// Takes a frame that stood behind a message that waited for room, when this side closes. What it asks is refused with
    /// everything else that waits.
    pub(crate) fn receive_at_closing(&mut self, frame: Bytes, now: Instant) -> Option<Box<Wanted>> {
        self.refuse_stuck();
        self.receive(frame, now)
    }

    fn route(&mut self, header: Arc<Header>, now: Instant) -> Option<Box<Wanted>> {
        match (self.side, header.kind) {
            (Side::Responder, Kind::Query | Kind::Request) => return self.question(header, now),
            (Side::Requester, Kind::Event) => self.event(header, now),
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
        let id = self.id_of(header);
        if self.asked.begin(id) {
            return Some(id);
        }
        self.counts.repeated_request_ids += 1;
        self.fault(header.fault(Problem::RepeatedRequestId));
        None
    }

    fn question(&mut self, header: Arc<Header>, now: Instant) -> Option<Box<Wanted>> {
        self.note_message(&header, What::Received(None));
        let id = self.begin(&header)?;
        if self.draining().is_some() {
            self.refuse_draining(&header, id);
            return None;
        }
        let Some(index) = self.find_again(header.target()) else {
            return self.unknown_question(header, id, now);
        };
        let slot = self.slots.get(index)?;
        if slot.leaving.is_some() || self.is_shut(slot) {
            self.turn_away(&header);
        } else {
            self.post(index, header, now);
        }
        None
    }

    /// A question to a target that is not there: if it initializes a destination that no request creates, the
    /// application is asked.
    fn unknown_question(&mut self, header: Arc<Header>, id: RequestId, now: Instant) -> Option<Box<Wanted>> {
        let protocol = self.protocol;
        let wanted = protocol.destinations.iter().copied().filter(|destination| {
            let begins = destination
                .find(header.kind, header.name())
                .is_some_and(|(_, found)| found.role == Role::Init || !destination.has_init());
            begins && !destination.created && destination.matches(header.target())
        });
        let wanted: Vec<_> = wanted.collect();
        let Some(first) = wanted.first() else {
            self.counts.unknown_targets += 1;
            self.refuse(&header.echo(), id, "there is no such destination");
            self.fault(header.fault(Problem::UnknownTarget));
            return None;
        };
        if id_is_bad(id) {
            self.counts.bad_request_ids += 1;
            self.refuse(&header.echo(), id, "the request id is not a UUID");
            self.fault(header.fault(Problem::RequestIdNotUuid));
        } else if self.slots.len() >= self.most_destinations() {
            self.counts.refused_full += 1;
            self.refuse(&header.echo(), id, "there are too many destinations");
        } else if first.parent_parts > 0 && !self.parent_takes_children(first, header.target()) {
            self.counts.refused_phase += 1;
            self.refuse(&header.echo(), id, "the destination that it belongs to is not active");
        } else if let Err(error) = check_body(header.body()) {
            // Nothing begins to live because of a frame that is not JSON, and its application does not hear of it.
            self.refuse(&header.echo(), id, UNREADABLE);
            self.note_unreadable(&header, &error);
        } else {
            return self.want(wanted, header, id, now);
        }
        None
    }

    /// Whether the parent of a target is there and active.
    fn parent_takes_children(&self, destination: &Destination, target: &str) -> bool {
        let parent = self.find_parent(destination, target).and_then(|index| self.slots.get(index));
        parent.is_some_and(|parent| self.visible_phase(parent) == Phase::Active)
    }

    /// Claims the target for a destination that the application is to be asked about.
    fn want(
        &mut self,
        destinations: Vec<&'static Destination>,
        header: Arc<Header>,
        id: RequestId,
        arrived: Instant,
    ) -> Option<Box<Wanted>> {
        match header.target().parse::<Target>() {
            Ok(target) if self.claim(&target) => {
                let claimed = self.shares;
                Some(Box::new(Wanted { destinations, target, claimed, header, id, arrived }))
            }
            Ok(_) => {
                self.refuse(&header.echo(), id, ELSEWHERE);
                None
            }
            Err(error) => {
                self.refuse(&header.echo(), id, "the target is not one that can be");
                self.note_failed(&header, &error.to_string());
                None
            }
        }
    }

    fn event(&mut self, header: Arc<Header>, now: Instant) {
        self.note_message(&header, What::Received(None));
        let Some(index) = self.find_again(header.target()) else {
            self.counts.unknown_targets += 1;
            return self.fault(header.fault(Problem::UnknownTarget));
        };
        let Some(slot) = self.slots.get(index) else { return };
        let leaving = slot.leaving.is_some();
        let mail = Mail::new(header, now, slot.destination, slot.hold != Hold::Open);
        if mail.described(slot.destination).is_none() {
            self.counts.unknown_names += 1;
            return self.fault(mail.header.fault(Problem::UnknownName { kind: Kind::Event }));
        }
        if leaving {
            return self.turn_away(&mail.header);
        }
        self.post_mail(index, mail);
    }

    /// A frame whose envelope is broken: answered if it can be (law 1), counted in any case.
    fn unreadable(&mut self, unreadable: Unreadable) {
        let Unreadable { fault, salvaged } = unreadable;
        match fault.problem() {
            Problem::UnknownKind { .. } => self.counts.unknown_kinds += 1,
            _ => self.counts.unreadable += 1,
        }
        if let Some(echo) = salvaged.as_ref().map(header::Salvaged::echo) {
            let id = self.asked.id(echo.request_id());
            if !self.asked.begin(id) {
                self.counts.repeated_request_ids += 1;
                return self.fault(Fault::new(Problem::RepeatedRequestId, fault.address().clone()));
            }
            self.refuse(&echo, id, UNREADABLE);
        }
        self.fault(fault);
    }

    /// Counts a message whose body could not be read.
    pub(super) fn note_unreadable(&mut self, header: &Header, error: &DecodeError) {
        let problem = match header.broken(&self.protocol.envelope) {
            Some(problem) => {
                self.counts.unreadable += 1;
                problem
            }
            None => {
                self.counts.unreadable_properties += 1;
                Problem::Properties(error.clone())
            }
        };
        self.fault(header.fault(problem));
    }
}

/// What the peer reads of a frame that is broken.
pub(super) const UNREADABLE: &str = "the message could not be read";

/// What the peer reads when it initializes what another connection has.
pub(super) const ELSEWHERE: &str = "the destination is live on another connection";

/// Whether a request id is no UUID.
pub(super) fn id_is_bad(id: RequestId) -> bool {
    matches!(id, RequestId::Other(..))
}
