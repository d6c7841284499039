use super::tree::{Map, Yaml};
use super::types::stability;
use super::{Writer, rust, waiting};
use crate::model::{Kind, Message, MessageId, Phase, Property, Response, Role};
use crate::resolve::{Case, PHASES, basis, usual_phases};

impl<'p> Writer<'p> {
    /// Messages of one kind, each under its name.
    pub(super) fn messages(&self, messages: &[(MessageId, &'p Message)], kind: Kind) -> Yaml<'p> {
        let of_kind = messages.iter().filter(|(_, message)| message.kind == kind);
        Yaml::named(of_kind.map(|&(id, message)| (message.name.as_str(), self.message(id, message))))
    }

    fn message(&self, id: MessageId, message: &'p Message) -> Yaml<'p> {
        let mut map = Map::default();
        rust(&mut map, &message.rust, basis(&message.name), Case::Camel);
        map.prose("doc", &message.doc);
        map.prose("unknown", &message.unknown);
        stability(&mut map, &message.stability);
        map.put("phases", phases(message));
        map.put("after", message.after.as_ref().map(|after| self.after(id, message, after)));
        map.unless_empty("then", self.then(id, message));
        map.put("creates", message.creates.as_ref().map(|creates| self.creates(message, creates)));
        map.put("deadline", message.deadline.map(waiting::duration));
        map.put("headers", self.tables.message(message));
        map.flag("open", message.open);
        map.unless_empty("properties", self.properties(&message.properties));
        if let Some(response) = &message.response {
            map.unless_empty("response", self.response(message, response));
        }
        map.block()
    }

    fn response(&self, message: &'p Message, response: &'p Response) -> Yaml<'p> {
        let mut map = Map::default();
        map.prose("doc", &response.doc);
        map.put("headers", self.tables.response(message, response));
        map.flag("open", response.open);
        map.unless_empty("properties", Yaml::named(self.answered(response)));
        map.block()
    }

    /// The properties of a response, whatever the result, in the order in which they were written: an heir may have another
    /// result for one of them, which keeps its place.
    pub(super) fn answered(&self, response: &'p Response) -> impl Iterator<Item = (&'p str, Yaml<'p>)> {
        let failed = response.failure.as_ref().map(|failure| failure.properties.as_slice()).unwrap_or_default();
        let of = |properties: &'p [Property], result: Option<&'p str>| {
            let one = move |property: &'p Property| (property.span, &*property.wire, (property, properties, result));
            properties.iter().map(one)
        };
        let failure = Some(self.protocol.envelope.failure.as_str());
        let mut all: Vec<_> = of(&response.properties, None).chain(of(failed, failure)).collect();
        all.sort_by_key(|(span, ..)| (span.file, span.start));
        all.into_iter().map(|(_, wire, (property, siblings, result))| (wire, self.property(property, siblings, result)))
    }
}

/// Those of an initialization are its own, and the usual ones go without saying.
fn phases(message: &Message) -> Option<Yaml<'static>> {
    let said = message.role != Role::Init && message.phases != usual_phases(message.kind);
    said.then(|| Yaml::List(message.phases.iter().map(|phase| Yaml::word(word(*phase))).collect()))
}

fn word(phase: Phase) -> &'static str {
    PHASES.iter().find(|(_, known)| *known == phase).map_or("", |(word, _)| word)
}
