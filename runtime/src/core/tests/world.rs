//! Both ends of a connection and the wires between them, moved step by step by a test.

use super::table::{GROUP, PROTOCOL};
use crate::child::NewChild;
use crate::core::{CallKey, CallStep, Core, Ending, Key, Raise, Registry, Side};
use crate::errors::{CallError, EventError, OpenError};
use crate::failure::Failure;
use crate::job::Job;
use crate::link::Link;
use crate::protocol::Destination;
use crate::release::{End, Release};
use crate::seat::{Adapter, Dispatch, Seat};
use crate::settings::Settings;
use crate::target::Target;
use crate::transport::Batch;
use crate::turn::{Releasing, Turn};
use bytes::Bytes;
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Poll, Waker};
use std::time::{Duration, Instant};

/// A handler that is never run: tests end jobs themselves.
struct Nobody;

impl Dispatch for Nobody {
    fn dispatch<'t>(&'t mut self, job: &'t mut Job) -> Turn<'t> {
        job.unknown()
    }

    fn released(&mut self, _reason: Release) -> Releasing<'_> {
        Box::pin(std::future::ready(()))
    }
}

pub(crate) fn nobody() -> Box<dyn Adapter> {
    Seat::boxed(Nobody)
}

/// A handler at work.
#[derive(Debug)]
pub(super) struct AtWork {
    pub(super) key: Key,
    pub(super) serial: u64,
    pub(super) epoch: u32,
    pub(super) target: Target,
    pub(super) name: &'static str,
    pub(super) body: String,
}

/// One end of a connection.
pub(super) struct EndPoint {
    pub(super) link: Arc<Link>,
    /// Handlers at work, in the order in which they began.
    pub(super) at_work: Vec<AtWork>,
    /// Releases under way.
    pub(super) releasing: Vec<(Key, Release)>,
}

impl EndPoint {
    fn new(side: Side, settings: Settings, registry: Registry) -> Self {
        let link = Arc::new(Link::new(Core::new(&PROTOCOL, settings, side, registry.clone(), false)));
        registry.join(&link);
        Self { link, at_work: Vec::new(), releasing: Vec::new() }
    }

    /// Begins with every message that can be begun with.
    fn begin(&mut self, now: Instant) {
        loop {
            let next = self.link.lock().next_job(now);
            let Some(start) = next else { break };
            self.at_work.push(AtWork {
                key: start.key,
                serial: start.serial,
                epoch: start.epoch,
                target: start.header.target().parse().unwrap(),
                name: start.destination.messages[start.message].name,
                body: start.header.body().to_owned(),
            });
        }
        let due = self.link.lock().take_releases();
        self.releasing.extend(due.into_iter().map(|(key, reason, ..)| (key, reason)));
    }
}

/// Both ends and the wires.
pub(super) struct World {
    pub(super) asker: EndPoint,
    pub(super) answerer: EndPoint,
    /// Frames on their way.
    pub(super) to_answerer: VecDeque<Bytes>,
    pub(super) to_asker: VecDeque<Bytes>,
    /// Everything that the answerer ever put on the wire, in order.
    pub(super) answered: Vec<Value>,
    pub(super) now: Instant,
}

impl World {
    pub(super) fn new(settings: Settings) -> Self {
        Self::with_registry(settings, Registry::default())
    }

    /// A connection to an answerer that has others: they share their live targets.
    pub(super) fn with_registry(settings: Settings, registry: Registry) -> Self {
        Self {
            asker: EndPoint::new(Side::Requester, settings.clone(), Registry::default()),
            answerer: EndPoint::new(Side::Responder, settings, registry),
            to_answerer: VecDeque::new(),
            to_asker: VecDeque::new(),
            answered: Vec::new(),
            now: Instant::now(),
        }
    }

    pub(super) fn open(&self, target: &str) -> Result<Key, OpenError> {
        self.open_root(target, &GROUP)
    }

    /// Sets up a destination that belongs to no other.
    pub(super) fn open_root(&self, target: &str, destination: &'static Destination) -> Result<Key, OpenError> {
        let opened = self.asker.link.lock().open(None, target.parse().unwrap(), destination, nobody());
        opened.map_err(|(error, _)| error)
    }

    /// Sets up a destination that belongs to another one.
    pub(super) fn open_child(
        &self,
        parent: Key,
        target: &str,
        destination: &'static Destination,
    ) -> Result<Key, OpenError> {
        let opened = self.asker.link.lock().open(Some(parent), target.parse().unwrap(), destination, nobody());
        opened.map_err(|(error, _)| error)
    }

    /// Sends a call, as its future would when it is polled first.
    pub(super) fn call(&mut self, key: Key, target: &str, message: usize, body: &str) -> Result<CallKey, CallError> {
        let target: Target = target.parse().unwrap();
        let destination = self.asker.link.lock().slot(key).map_or(&GROUP, |slot| slot.destination);
        let name = destination.messages[message].name;
        let step = CallStep {
            key,
            name,
            target: &target,
            message,
            body: body.as_bytes(),
            now: self.now,
            deadline: Duration::ZERO,
            until: None,
        };
        let sent = self.asker.link.lock().poll_send(&step, &mut None, Waker::noop());
        self.collect();
        match sent {
            Poll::Ready(sent) => sent,
            Poll::Pending => panic!("the outbox is full in a test that never fills it"),
        }
    }

    /// The answer of a call, if it has come.
    pub(super) fn answer(&self, call: CallKey) -> Option<Result<String, CallError>> {
        match self.asker.link.lock().poll_answer(call, Waker::noop()) {
            Poll::Ready(answer) => Some(answer.map(|answer| answer.header.body().to_owned())),
            Poll::Pending => None,
        }
    }

    /// Raises an event, with what a handle would hold.
    pub(super) fn raise(
        &mut self,
        key: Key,
        target: &Target,
        epoch: u32,
        after: Option<u64>,
        body: &str,
    ) -> Result<(), EventError> {
        let raise = Raise {
            key,
            name: "group.added",
            target,
            epoch,
            after,
            message: super::table::ADDED,
            body: body.as_bytes(),
        };
        let raised = self.answerer.link.lock().poll_raise(&raise, &mut None, Waker::noop());
        self.collect();
        match raised {
            Poll::Ready(raised) => raised,
            Poll::Pending => panic!("the outbox is full in a test that never fills it"),
        }
    }

    /// Moves what was sent to the wires.
    pub(super) fn collect(&mut self) {
        for (end, wire, seen) in
            [(&self.asker, &mut self.to_answerer, None), (&self.answerer, &mut self.to_asker, Some(&mut self.answered))]
        {
            let mut core = end.link.lock();
            let batch = core.outbox.take(Batch::default());
            core.written(batch.len());
            wire.extend(batch.frames().map(Bytes::copy_from_slice));
            if let Some(seen) = seen {
                seen.extend(batch.frames().map(|frame| serde_json::from_slice::<Value>(frame).unwrap()));
            }
        }
    }

    /// Delivers one frame to the answerer, which accepts every group.
    pub(super) fn deliver_to_answerer(&mut self) -> bool {
        let Some(frame) = self.to_answerer.pop_front() else { return false };
        self.give_answerer(frame);
        true
    }

    /// Gives the answerer a frame that nobody sent.
    pub(super) fn give_answerer(&mut self, frame: Bytes) {
        let mut core = self.answerer.link.lock();
        if let Some(wanted) = core.receive(frame, self.now) {
            let wanted_kind = wanted.destinations[0];
            let _left = core.accept(*wanted, Ok((wanted_kind, nobody())));
        }
        drop(core);
        self.answerer.begin(self.now);
        self.collect();
    }

    pub(super) fn deliver_to_asker(&mut self) -> bool {
        let Some(frame) = self.to_asker.pop_front() else { return false };
        self.give_asker(frame);
        true
    }

    pub(super) fn give_asker(&mut self, frame: Bytes) {
        let nothing = self.asker.link.lock().receive(frame, self.now);
        assert!(nothing.is_none(), "a requester accepts nothing");
        self.asker.begin(self.now);
        self.collect();
    }

    /// Delivers everything both ways until nothing moves, without ending a handler.
    pub(super) fn deliver_all(&mut self) {
        while self.deliver_to_answerer() | self.deliver_to_asker() {}
    }

    /// Ends a handler of the answerer and goes on.
    pub(super) fn finish_answerer(&mut self, place: usize, ending: Ending) -> AtWork {
        let work = self.answerer.at_work.remove(place);
        let _left = self.answerer.link.lock().finish(work.key, work.serial, ending, Some(nobody()));
        self.answerer.begin(self.now);
        self.collect();
        work
    }

    /// Ends a handler of the asker, one of an event.
    pub(super) fn finish_asker(&mut self, place: usize) -> AtWork {
        let work = self.asker.at_work.remove(place);
        let _left =
            self.asker.link.lock().finish(work.key, work.serial, Ending::Done(Vec::new(), None), Some(nobody()));
        self.asker.begin(self.now);
        self.collect();
        work
    }

    pub(super) fn report(&mut self, key: Key, child: &str) -> bool {
        let waited = self.asker.link.lock().child_reported(key, child);
        self.asker.begin(self.now);
        waited
    }

    pub(super) fn finish_release(&mut self, side: Side, place: usize) -> (Key, Release) {
        let end = match side {
            Side::Requester => &mut self.asker,
            Side::Responder => &mut self.answerer,
        };
        let release = end.releasing.remove(place);
        end.link.lock().released(release.0, None);
        end.begin(self.now);
        release
    }

    /// Cuts the wires: what is on them is lost.
    pub(super) fn cut(&mut self) {
        self.to_answerer.clear();
        self.to_asker.clear();
        for end in [&mut self.asker, &mut self.answerer] {
            let mut core = end.link.lock();
            core.close(End::PeerClosed);
            end.at_work.clear();
            let levels = core.release_all();
            end.releasing.extend(levels.into_iter().flatten().map(|(key, reason, ..)| (key, reason)));
        }
    }

    pub(super) fn pass(&mut self, time: Duration) {
        self.now += time;
    }

    /// The headers of what the answerer sent, as `kind name outcome`.
    pub(super) fn sent(&self) -> Vec<String> {
        let text = |value: &Value, key: &str| value["head"][key].as_str().unwrap_or_default().to_owned();
        self.answered
            .iter()
            .map(|frame| format!("{} {} {}", text(frame, "k"), text(frame, "n"), text(frame, "res")).trim().to_owned())
            .collect()
    }
}

/// Success, with this body.
pub(super) fn done(body: &str) -> Ending {
    Ending::Done(body.as_bytes().to_vec(), None)
}

/// Success, with a child of this id.
pub(super) fn created(destination: &'static Destination, id: &str) -> Ending {
    Ending::Done(Vec::new(), Some(Box::new(NewChild::new(destination, Nobody).called(id))))
}

/// Failure, with this text for the agent.
pub(super) fn failed(text: &'static str) -> Ending {
    Ending::Failed(Box::new(Failure::new(text).into()))
}
