//! What a destination says of the one that it takes over from.

use std::collections::HashMap;

use super::tree::{Map, Yaml};
use super::{Writer, waiting};
use crate::model::{Base, Destination, Kind, Message, Response};

impl<'p> Writer<'p> {
    /// The destination that it takes over from, if any.
    pub(super) fn base(&self, heir: &Destination) -> Option<(Base, &'p Destination)> {
        let base = heir.base?;
        Some((base, self.protocol.destination(base.destination())?))
    }

    /// Every message of a destination.
    pub(super) fn all(&self, of: &'p Destination) -> impl Iterator<Item = &'p Message> + use<'p> {
        let protocol = self.protocol;
        of.messages.iter().filter_map(move |&id| protocol.message(id))
    }

    /// The names of the messages that a restriction keeps. Each name stands for the messages of all kinds.
    pub(super) fn keeps(&self, heir: &'p Destination) -> Yaml<'p> {
        let mut names: Vec<&str> = Vec::new();
        let mut known = std::collections::HashSet::new();
        names.extend(self.all(heir).map(|message| message.name.as_str()).filter(|name| known.insert(*name)));
        Yaml::List(names.into_iter().map(Yaml::text).collect())
    }

    /// How the messages that it took over differ from those of the base.
    pub(super) fn overrides(&self, heir: &'p Destination, base: &'p Destination) -> Yaml<'p> {
        let of_base: HashMap<(Kind, &str), &Message> =
            self.all(base).map(|message| ((message.kind, message.name.as_str()), message)).collect();
        let mut map = Map::default();
        for (key, kind) in [("queries", Kind::Query), ("requests", Kind::Request)] {
            let taken = self.all(heir).filter(|message| message.kind == kind && message.origin.is_some());
            let changed = taken.filter_map(|message| {
                let change = self.change(message, of_base.get(&(kind, message.name.as_str()))?);
                (!change.is_empty()).then_some((message.name.as_str(), change))
            });
            map.unless_empty(key, Yaml::named(changed));
        }
        map.block()
    }

    fn change(&self, message: &'p Message, base: &'p Message) -> Yaml<'p> {
        let mut map = Map::default();
        map.prose("doc", if message.doc == base.doc { "" } else { &message.doc });
        map.put("deadline", message.deadline.filter(|_| message.deadline != base.deadline).map(waiting::duration));
        if let Some((response, base)) = message.response.as_ref().zip(base.response.as_ref()) {
            map.unless_empty("response", self.changed_response(response, base));
        }
        map.block()
    }

    fn changed_response(&self, response: &'p Response, base: &'p Response) -> Yaml<'p> {
        let mut map = Map::default();
        map.prose("doc", if response.doc == base.doc { "" } else { &response.doc });
        // A property that was changed stays at its place, and those that are new stand behind.
        let taken: HashMap<&str, Yaml<'p>> = self.answered(base).collect();
        let changed = self.answered(response).filter(|(wire, own)| taken.get(wire) != Some(own));
        map.unless_empty("properties", Yaml::named(changed));
        map.block()
    }
}
