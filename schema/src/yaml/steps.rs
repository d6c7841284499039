//! What happens before and after what.

use super::Writer;
use super::tree::{Map, Yaml};
use crate::model::{After, Creates, DestinationRef, Kind, Message, MessageId, Step, StepKind};

impl<'p> Writer<'p> {
    pub(super) fn after(&self, message: &'p Message, after: &'p After) -> Yaml<'p> {
        let steps = self.steps(message, &after.steps);
        if !after.any {
            return steps;
        }
        let mut map = Map::default();
        map.prose("doc", &after.doc);
        map.put("any", steps);
        map.line()
    }

    pub(super) fn steps(&self, message: &'p Message, steps: &'p [Step]) -> Yaml<'p> {
        Yaml::List(steps.iter().map(|step| self.step(message, step)).collect())
    }

    pub(super) fn creates(&self, message: &'p Message, creates: &'p Creates) -> Yaml<'p> {
        let wire = |at: u32| message.properties.get(at as usize).map(|property| Yaml::text(&property.wire));
        let mut map = Map::default();
        map.put("destination", Yaml::text(self.name(creates.destination)));
        map.put("id", wire(creates.id));
        map.put("key", creates.key.and_then(wire));
        map.line()
    }

    fn step(&self, message: &'p Message, step: &'p Step) -> Yaml<'p> {
        let mut map = Map::default();
        match &step.what {
            StepKind::Creation(created) => map.put("creates", Yaml::text(self.name(*created))),
            StepKind::Elsewhere { destination, kind, name } => {
                map.put(key(*kind), Yaml::text(name));
                map.put("of", Yaml::text(self.name(DestinationRef::Elsewhere(*destination))));
            }
            StepKind::Message(id) => {
                if let Some(named) = self.protocol.message(*id) {
                    map.put(key(named.kind), Yaml::text(&named.name));
                    let other = named.destination != message.destination || self.is_named_in_base(message, *id);
                    map.put("of", other.then(|| Yaml::text(self.name(DestinationRef::Here(named.destination)))));
                }
            }
        }
        map.prose("doc", &step.doc);
        map.line()
    }

    fn is_named_in_base(&self, message: &'p Message, named: MessageId) -> bool {
        self.named_in_base.contains(&(message.destination, message.kind, message.name.as_str(), named))
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
