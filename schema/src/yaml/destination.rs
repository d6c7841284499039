use super::tree::{Map, Yaml};
use super::{Writer, rust, waiting};
use crate::model::{
    Base, Cardinality, Destination, Kind, Lifecycle, MessageId, Order, Property, TargetSegment, TypeKind, UnlistedCall,
    UnlistedEvent, UnlistedMessages,
};
use crate::resolve::Case;

impl<'p> Writer<'p> {
    pub(super) fn destination(&self, here: &'p Destination) -> Yaml<'p> {
        let base = self.base(here);
        let of_base = base.map(|(_, base)| base);
        let mut map = Map::default();
        map.prose("doc", if of_base.is_some_and(|base| base.doc == here.doc) { "" } else { &here.doc });
        map.prose("unknown", own_unknown(here, of_base));
        rust(&mut map, &here.rust, &here.name, Case::Camel);
        map.flag("template", here.template);
        match base {
            Some((Base::Extends(_), base)) => map.put("extends", Yaml::text(&base.name)),
            Some((Base::Restricts(_), base)) => {
                map.put("restricts", Yaml::text(&base.name));
                map.put("keeps", self.keeps(here));
            }
            None => {}
        }
        // What a base says the same need not be said again.
        let new = |own: Option<Yaml<'p>>, of: &dyn Fn(&'p Destination) -> Option<Yaml<'p>>| {
            own.filter(|own| of_base.and_then(of).as_ref() != Some(own))
        };
        map.put("parent", new(self.parent(here), &|base| self.parent(base)));
        map.put("target", new(target(here), &|base| target(base)));
        map.put("cardinality", new(cardinality(here), &|base| cardinality(base)));
        let life = new(self.lifecycle(here), &|base| self.lifecycle(base));
        map.put("lifecycle", life.filter(|_| !matches!(base, Some((Base::Restricts(_), _)))));
        map.put("mailbox", new(waiting::mailbox(here), &|base| waiting::mailbox(base)));
        map.put("deadline", new(here.deadline.map(waiting::duration), &|base| base.deadline.map(waiting::duration)));
        let order = new(waiting::order(here), &|base| waiting::order(base));
        map.put("order", order.filter(|_| of_base.is_some() || here.order != Order::default()));
        if let Some((Base::Restricts(_), _)) = base {
            // It lives as its base does, and must say what becomes of the messages that it does not keep.
            map.put("unlisted", unlisted(here));
            return map.block();
        }
        map.put("unlisted", new(unlisted(here), &|base| unlisted(base)));
        if let Some(base) = of_base {
            map.unless_empty("overrides", self.overrides(here, base));
        }
        let all = here.messages.iter().filter_map(|&id| Some((id, self.protocol.message(id)?)));
        let own: Vec<_> = all.filter(|(_, message)| message.origin.is_none()).collect();
        map.unless_empty("queries", self.messages(&own, Kind::Query));
        map.unless_empty("requests", self.messages(&own, Kind::Request));
        map.unless_empty("events", self.messages(&own, Kind::Event));
        map.block()
    }

    fn parent(&self, here: &'p Destination) -> Option<Yaml<'p>> {
        here.parent.map(|parent| Yaml::text(self.name(parent)))
    }

    fn lifecycle(&self, here: &'p Destination) -> Option<Yaml<'p>> {
        let Lifecycle { doc, unknown, set_up, init, dispose, gate } = &here.lifecycle;
        let name = |id: Option<MessageId>| id.and_then(|id| self.protocol.message(id)).map(|it| Yaml::text(&it.name));
        let mut map = Map::default();
        map.prose("doc", doc);
        map.prose("unknown", unknown);
        map.prose("set-up", set_up);
        map.put("init", name(*init));
        map.put("dispose", name(*dispose));
        if let Some((children, key)) = self.gate(here) {
            let mut parts = Map::default();
            parts.prose("doc", gate.as_ref().map_or("", |gate| &gate.doc));
            parts.put("children", Yaml::text(&children.wire));
            parts.put("key", Yaml::text(&key.wire));
            map.put("gate", parts.line());
        }
        Some(map.line()).filter(|life| !life.is_empty())
    }

    /// The property that lists the children, and the one that names each.
    fn gate(&self, here: &'p Destination) -> Option<(&'p Property, &'p Property)> {
        let gate = here.lifecycle.gate.as_ref()?;
        let response = self.protocol.message(here.lifecycle.init?)?.response.as_ref()?;
        let children = response.properties.get(gate.children as usize)?;
        let TypeKind::Object(members) = &self.protocol.type_of(children.shape.named()?)?.kind else { return None };
        Some((children, members.get(gate.key as usize)?))
    }
}

/// What is not known of it beyond what is not known of its base.
fn own_unknown<'p>(here: &'p Destination, base: Option<&Destination>) -> &'p str {
    let taken = base.map_or("", |base| base.unknown.as_str());
    if taken.is_empty() {
        return &here.unknown;
    }
    let own = here.unknown.strip_suffix(taken).unwrap_or(&here.unknown);
    own.strip_suffix("\n\n").unwrap_or(own)
}

fn target(here: &Destination) -> Option<Yaml<'static>> {
    let segment = |segment: &TargetSegment| match segment {
        TargetSegment::Constant(constant) => constant.clone(),
        TargetSegment::Id(id) => format!("{{{id}}}"),
    };
    let segments: Vec<_> = here.target.iter().map(segment).collect();
    (!segments.is_empty()).then(|| Yaml::Text(segments.join(".").into()))
}

fn cardinality(here: &Destination) -> Option<Yaml<'_>> {
    let Cardinality { doc, least, most, .. } = here.cardinality.as_ref()?;
    let mut map = Map::default();
    map.put("at-least", (*least > 0).then(|| Yaml::number(least)));
    map.put("at-most", Yaml::number(most));
    map.prose("doc", doc);
    Some(map.line())
}

fn unlisted(here: &Destination) -> Option<Yaml<'_>> {
    let UnlistedMessages { doc, requests, events } = here.unlisted.as_ref()?;
    let mut map = Map::default();
    let requests = match requests {
        UnlistedCall::Failure => "failure",
    };
    let events = match events {
        UnlistedEvent::Ignored => "ignored",
    };
    map.put("requests", Yaml::word(requests));
    map.put("events", Yaml::word(events));
    map.prose("doc", doc);
    Some(map.line())
}
