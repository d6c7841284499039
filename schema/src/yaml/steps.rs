//! What happens before and after what.

use super::tree::{Map, Yaml};
use super::{NamedStep, Writer};
use crate::model::{After, Creates, DestinationRef, Kind, Message, MessageId, Step, StepKind};

impl<'p> Writer<'p> {
    pub(super) fn after(&self, id: MessageId, message: &'p Message, after: &'p After) -> Yaml<'p> {
        let steps = self.steps(message, &after.steps, |at| (id, false, at));
        if !after.any {
            return steps;
        }
        let mut map = Map::default();
        map.prose("doc", &after.doc);
        map.put("any", steps);
        map.line()
    }

    pub(super) fn then(&self, id: MessageId, message: &'p Message) -> Yaml<'p> {
        self.steps(message, &message.then, |at| (id, true, at))
    }

    fn steps(&self, message: &'p Message, steps: &'p [Step], place: impl Fn(usize) -> NamedStep) -> Yaml<'p> {
        let steps = steps.iter().enumerate();
        Yaml::List(steps.map(|(at, step)| self.step(message, step, self.named_in_base.contains(&place(at)))).collect())
    }

    pub(super) fn creates(&self, message: &'p Message, creates: &'p Creates) -> Yaml<'p> {
        let wire = |at: u32| message.properties.get(at as usize).map(|property| Yaml::text(&property.wire));
        let mut map = Map::default();
        map.put("destination", Yaml::text(self.name(creates.destination)));
        map.put("id", wire(creates.id));
        map.put("key", creates.key.and_then(wire));
        map.line()
    }

    /// One of them; `named`: with the name of the destination also where it is the message's own.
    fn step(&self, message: &'p Message, step: &'p Step, named: bool) -> Yaml<'p> {
        let mut map = Map::default();
        match &step.what {
            StepKind::Creation(created) => map.put("creates", Yaml::text(self.name(*created))),
            StepKind::Elsewhere { destination, kind, name } => {
                map.put(key(*kind), Yaml::text(name));
                map.put("of", Yaml::text(self.name(DestinationRef::Elsewhere(*destination))));
            }
            StepKind::Message(id) => {
                if let Some(other) = self.protocol.message(*id) {
                    map.put(key(other.kind), Yaml::text(&other.name));
                    let of = named || other.destination != message.destination;
                    map.put("of", of.then(|| Yaml::text(self.name(DestinationRef::Here(other.destination)))));
                }
            }
        }
        map.prose("doc", &step.doc);
        map.line()
    }
}

/// The message that a step names, if it is described here.
pub(super) fn named(step: &Step) -> Option<MessageId> {
    match step.what {
        StepKind::Message(id) => Some(id),
        StepKind::Elsewhere { .. } | StepKind::Creation(_) => None,
    }
}

fn key(kind: Kind) -> &'static str {
    match kind {
        Kind::Query => "query",
        Kind::Request => "request",
        Kind::Event => "event",
    }
}
