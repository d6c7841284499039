//! Destinations that come to be: accepted by the responder's application, or set up by the requester's.

use super::inbound::Wanted;
use super::slot::{Hold, Key, Mail, Slot};
use super::{Core, Side, Told};
use crate::errors::OpenError;
use crate::protocol::{Destination, Segment};
use crate::seat::Adapter;
use crate::target::Target;
use std::sync::Arc;

impl Core {
    /// Takes what the application said about a new root destination: the first message goes into its mailbox, or is
    /// refused. What is returned is the user's, to be dropped outside the lock.
    pub(crate) fn accept(
        &mut self,
        wanted: Wanted,
        answer: Result<Arc<dyn Adapter>, Told>,
    ) -> Option<Arc<dyn Adapter>> {
        let Wanted { destination, target, header, id, arrived } = wanted;
        match answer {
            Ok(adapter) if self.end.is_some() => {
                self.registry.free(&target);
                return Some(adapter);
            }
            Ok(adapter) => {
                let index = self.insert(target, destination, adapter, Hold::Open);
                self.mail_bytes += header.frame.len();
                if let Some(slot) = self.slots.get_mut(index) {
                    slot.mailbox.push_back(Mail { header, arrived, held: false });
                }
                self.make_ready(index);
            }
            Err(failure) => {
                self.registry.free(&target);
                self.refuse(&header.echo(), id, &failure.message);
                if let Some(cause) = &failure.cause {
                    self.note_failed(&header, cause);
                }
            }
        }
        None
    }

    /// Sets up a destination of the requester: it may be initialized from now on, and its events are held until then.
    pub(crate) fn open(
        &mut self,
        target: Target,
        destination: &'static Destination,
        adapter: Arc<dyn Adapter>,
    ) -> Result<Key, OpenError> {
        if let Some(end) = self.refusing() {
            return Err(OpenError::Disconnected { target, end });
        }
        if !destination.matches(target.as_str()) {
            return Err(OpenError::Form { target, destination: destination.name, form: form(destination) });
        }
        let most = self.settings.destinations;
        if self.slots.len() >= most {
            return Err(OpenError::TooMany { target, most });
        }
        let earlier = self.by_target.get(target.as_str()).copied();
        if earlier.and_then(|index| self.slots.get(index)).is_some_and(|slot| !slot.leaving) {
            return Err(OpenError::InUse { target });
        }
        if earlier.is_none() && !self.registry.claim(&target) {
            return Err(OpenError::InUse { target });
        }
        let index = self.insert(target, destination, adapter, Hold::NotReady);
        let key = Key { index, serial: self.slots.get(index).map_or(0, |slot| slot.serial) };
        // The target's earlier life may have events to handle yet; messages to one target are handled one at a time.
        if let Some(earlier) = earlier.and_then(|index| self.slots.get_mut(index)) {
            earlier.successor = Some(key);
            if let Some(slot) = self.slots.get_mut(index) {
                slot.blocked = true;
            }
        }
        Ok(key)
    }

    fn insert(
        &mut self,
        target: Target,
        destination: &'static Destination,
        adapter: Arc<dyn Adapter>,
        hold: Hold,
    ) -> usize {
        debug_assert!(self.side == Side::Requester || matches!(hold, Hold::Open), "only a requester holds");
        let serial = self.next_serial();
        let index = self.slots.insert(Slot::new(serial, target.clone(), destination, adapter, hold));
        self.by_target.insert(target, index);
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
