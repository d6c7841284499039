//! Destinations that come to be: accepted by the responder's application, or set up by the requester's.

use super::inbound::{ELSEWHERE, Wanted};
use super::index::Hash;
use super::slot::{Hold, Key, Mail, Slot};
use super::{Core, Told, family};
use crate::child::NewChild;
use crate::details::Attached;
use crate::errors::OpenError;
use crate::failure::Failure;
use crate::phase::Phase;
use crate::protocol::{Destination, Segment};
use crate::seat::Adapter;
use crate::target::Target;

impl Core {
    /// Takes what the application said about a new destination: the first message goes into its mailbox, or is refused.
    /// What is returned is the user's, to be dropped outside the lock.
    pub(crate) fn accept(
        &mut self,
        wanted: Wanted,
        answer: Result<(&'static Destination, Box<dyn Adapter>), Told>,
    ) -> Option<Box<dyn Adapter>> {
        let Wanted { target, claimed, header, id, arrived, .. } = wanted;
        // While the application was asked, the endpoint may have got a second connection.
        if self.shares && !claimed && !self.claim(&target) {
            self.refuse(&header.echo(), id, ELSEWHERE);
            return answer.ok().map(|(_, adapter)| adapter);
        }
        match answer {
            Ok((_, adapter)) if self.end.is_some() => {
                self.free(&target);
                return Some(adapter);
            }
            Ok((destination, adapter)) => {
                let parent = self.find_parent(destination, target.as_str());
                let hash = self.hash(target.as_str().as_bytes());
                let earlier = self.find_hashed(target.as_str(), hash);
                let index = self.insert((target, hash), destination, adapter, Hold::Open, (parent, earlier));
                self.take_in(index, Mail::new(header, arrived, destination, false));
            }
            Err(failure) => {
                self.free(&target);
                let call = failure.details.as_ref().and_then(Attached::call);
                let call = call.filter(|call| call.kind == header.kind && call.name == header.name());
                self.send_told(&header, id, &failure, call);
            }
        }
        None
    }

    /// Sets up a destination of the requester: it may be initialized from now on, and its events are held until then.
    pub(crate) fn open(
        &mut self,
        parent: Option<Key>,
        target: Target,
        destination: &'static Destination,
        adapter: Box<dyn Adapter>,
    ) -> Result<Key, (OpenError, Box<dyn Adapter>)> {
        let hash = self.hash(target.as_str().as_bytes());
        match self.judge_open(parent, &target, hash, destination) {
            Ok(earlier) => Ok(self.open_at(parent, (target, hash), destination, adapter, earlier)),
            Err(error) => Err((error, adapter)),
        }
    }

    /// Whether a destination can be set up. Returns the slot of the target's earlier life, if it is not released yet.
    fn judge_open(
        &mut self,
        parent: Option<Key>,
        target: &Target,
        hash: Hash,
        destination: &'static Destination,
    ) -> Result<Option<usize>, OpenError> {
        if let Some(end) = self.refusing() {
            return Err(OpenError::Disconnected { target: target.clone(), end });
        }
        if !destination.matches(target.as_str()) {
            let (target, destination, form) = (target.clone(), destination.name, form(destination));
            return Err(OpenError::Form { target, destination, form });
        }
        if let Some(parent) = parent {
            let phase = self.phase(parent);
            if phase != Phase::Active {
                return Err(OpenError::Parent { target: target.clone(), phase });
            }
        }
        let most = self.most_destinations();
        if self.slots.len() >= most {
            return Err(OpenError::TooMany { target: target.clone(), most });
        }
        let earlier = self.find_hashed(target.as_str(), hash);
        if earlier.and_then(|index| self.slots.get(index)).is_some_and(|slot| slot.leaving.is_none()) {
            return Err(OpenError::InUse { target: target.clone() });
        }
        if earlier.is_none() && !self.claim(target) {
            return Err(OpenError::InUse { target: target.clone() });
        }
        Ok(earlier)
    }

    fn open_at(
        &mut self,
        parent: Option<Key>,
        target: (Target, Hash),
        destination: &'static Destination,
        adapter: Box<dyn Adapter>,
        earlier: Option<usize>,
    ) -> Key {
        let hold = if destination.has_init() { Hold::NotReady } else { Hold::Open };
        let family = (parent.map(|parent| parent.index), earlier);
        let index = self.insert(target, destination, adapter, hold, family);
        let key = Key { index, serial: self.slots.get(index).map_or(0, |slot| slot.serial) };
        // The target's earlier life may have events to handle yet; messages to one target are handled one at a time.
        if let Some(earlier) = earlier {
            if let Some(work) = self.work(earlier) {
                work.successor = Some(key);
            }
            if let Some(slot) = self.slots.get_mut(index) {
                slot.blocked = true;
            }
        }
        key
    }

    /// The target of a child that a handler created, if there can be one.
    pub(super) fn place_for(&mut self, parent: Key, child: &NewChild) -> Result<Target, Told> {
        let refuse = |text: &'static str| Told::from(Failure::new(text));
        let parent = self.slot(parent).ok_or_else(|| refuse("the destination is gone"))?;
        let mut text = parent.target.as_str().to_owned();
        for segment in child.destination.target.get(child.destination.parent_parts..).unwrap_or_default() {
            text.push('.');
            text.push_str(match segment {
                Segment::Constant(constant) => constant,
                Segment::Id(_) => &child.id,
            });
        }
        let target = text.parse::<Target>().ok().filter(|target| child.destination.matches(target.as_str()));
        let target = target.ok_or_else(|| refuse("the id cannot be part of a target"))?;
        if self.slots.len() >= self.most_destinations() {
            return Err(refuse("there are too many destinations"));
        }
        if self.find(target.as_str()).is_some() || !self.claim(&target) {
            return Err(refuse("a destination of this id is there already"));
        }
        Ok(target)
    }

    /// Registers a child that a handler created.
    pub(super) fn insert_child(&mut self, parent: Key, target: Target, child: NewChild) {
        let hash = self.hash(target.as_str().as_bytes());
        self.insert((target, hash), child.destination, child.adapter, Hold::Open, (Some(parent.index), None));
    }

    /// How many destinations the connection may have.
    pub(super) fn most_destinations(&self) -> usize {
        self.settings.destinations.min(family::MOST)
    }

    /// Makes a slot, which belongs to the one of its parent, and takes the place of the one of its target's earlier life.
    fn insert(
        &mut self,
        target: (Target, Hash),
        destination: &'static Destination,
        adapter: Box<dyn Adapter>,
        hold: Hold,
        (parent, earlier): (Option<usize>, Option<usize>),
    ) -> usize {
        self.lives = self.lives.wrapping_add(1);
        let serial = self.lives;
        let phase = if destination.has_init() { Phase::SetUp } else { Phase::Active };
        let index = self.slots.insert(Slot::new(serial, target, destination, adapter, (phase, hold)));
        self.index_slot(index, earlier);
        if let Some(parent) = parent {
            self.adopt(index, parent);
        }
        index
    }
}

/// What the description says that targets of a destination look like.
fn form(destination: &Destination) -> String {
    let parts: Vec<String> = destination
        .target
        .iter()
        .map(|segment| match segment {
            Segment::Constant(text) => (*text).to_owned(),
            Segment::Id(name) => format!("{{{name}}}"),
        })
        .collect();
    parts.join(".")
}
