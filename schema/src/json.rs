//! The model as JSON, without places: for golden tests, and for whoever wants to look.

pub(crate) mod tree;

use std::time::Duration;

use tree::Json;

use crate::model::{
    After, Base, CallsFull, Cardinality, Condition, Creates, DefaultValue, Destination, DestinationRef, Elsewhere,
    EnumerationValue, Envelope, EventsFull, Failure, Framing, Gate, Header, HeaderValue, Kind, Lifecycle, Limit,
    Mailbox, Message, MessageId, Order, Phase, Property, Protocol, Queue, Response, Role, Shape, Side, Stability, Step,
    StepKind, TargetSegment, Type, TypeKind, Unlisted, UnlistedCall, UnlistedEvent, UnlistedMessages, Within,
};

/// The model as indented JSON, with a line end after it. The places of the description are left out; names stand for
/// ids. Members come in the order of the model, so equal models give equal text.
///
/// ```
/// let compiled = tieline_schema::compile_shipped("channel-group").unwrap();
/// let json = tieline_schema::model_json(&compiled.protocol);
/// assert!(json.starts_with("{\n  \"name\": \"channel-group\",\n"));
/// ```
#[must_use]
pub fn model_json(protocol: &Protocol) -> String {
    Writer { protocol }.protocol().to_string() + "\n"
}

/// Knows the names behind the ids.
struct Writer<'p> {
    protocol: &'p Protocol,
}

impl<'p> Writer<'p> {
    fn protocol(&self) -> Json<'p> {
        let protocol = self.protocol;
        Json::object([
            ("name", text(&protocol.name)),
            ("doc", text(&protocol.doc)),
            ("requester", side(&protocol.requester)),
            ("responder", side(&protocol.responder)),
            ("framing", framing(&protocol.framing)),
            ("envelope", envelope(&protocol.envelope)),
            ("elsewhere", Json::list(protocol.elsewhere.iter().map(elsewhere))),
            ("types", Json::list(protocol.types.iter().map(|of| self.named_type(of)))),
            ("destinations", Json::list(protocol.destinations.iter().map(|destination| self.destination(destination)))),
        ])
    }

    fn named_type(&self, of: &'p Type) -> Json<'p> {
        let kind = match &of.kind {
            TypeKind::Enumeration(values) => ("values", Json::list(values.iter().map(value))),
            TypeKind::Object(properties) => ("properties", self.properties(properties)),
        };
        let unlisted = match of.unlisted {
            Unlisted::Kept => "kept",
            Unlisted::PassedOver => "passed-over",
            Unlisted::Refused => "refused",
        };
        Json::object([
            ("name", text(&of.name)),
            ("rust", text(&of.rust)),
            ("doc", text(&of.doc)),
            since(&of.stability),
            deprecated(&of.stability),
            ("unlisted", Json::Text(unlisted)),
            kind,
        ])
    }

    fn properties(&self, properties: &'p [Property]) -> Json<'p> {
        let one = |property: &'p Property| {
            Json::object([
                ("wire", text(&property.wire)),
                ("rust", text(&property.rust)),
                ("type", self.shape(&property.shape)),
                ("optional", Json::Boolean(property.optional)),
                ("default", property.default.as_ref().map_or(Json::Null, |value| self.default(value, &property.shape))),
                ("limit", property.limit.as_ref().map_or(Json::Null, limit)),
                ("required-when", self.conditions(&property.required_when, properties)),
                ("forbidden-when", self.conditions(&property.forbidden_when, properties)),
                ("within", self.within(property, properties)),
                since(&property.stability),
                deprecated(&property.stability),
                ("secret", Json::Boolean(property.secret)),
                ("doc", text(&property.doc)),
                ("unknown", text(&property.unknown)),
            ])
        };
        Json::list(properties.iter().map(one))
    }

    fn shape(&self, shape: &'p Shape) -> Json<'p> {
        match shape {
            Shape::String => Json::Text("string"),
            Shape::Boolean => Json::Text("boolean"),
            Shape::Integer => Json::Text("integer"),
            Shape::Number => Json::Text("number"),
            Shape::Uuid => Json::Text("uuid"),
            Shape::Free => Json::Text("free"),
            Shape::Any => Json::Text("any"),
            Shape::Named(id) => self.protocol.type_of(*id).map_or(Json::Null, |of| text(&of.name)),
            Shape::List(part) => Json::object([("list", self.shape(part))]),
            Shape::Map(part) => Json::object([("map", self.shape(part))]),
        }
    }

    fn default(&self, value: &'p DefaultValue, shape: &Shape) -> Json<'p> {
        match value {
            DefaultValue::String(value) | DefaultValue::Uuid(value) => text(value),
            DefaultValue::Boolean(value) => Json::Boolean(*value),
            DefaultValue::Integer(value) => Json::Written(value.to_string()),
            DefaultValue::Number(value) => Json::Written(format!("{value:?}")),
            DefaultValue::Listed(place) => self.value_of(shape, *place),
            DefaultValue::Empty if matches!(shape, Shape::Map(_)) => Json::object([]),
            DefaultValue::Empty => Json::list(std::iter::empty()),
            DefaultValue::List(parts) => Json::list(parts.iter().map(|part| self.default(part, shape))),
        }
    }

    /// The value of an enumeration at a place of its list.
    fn value_of(&self, shape: &Shape, place: u32) -> Json<'p> {
        let of = shape.named().and_then(|id| self.protocol.type_of(id));
        match of.map(|of| &of.kind) {
            Some(TypeKind::Enumeration(values)) => {
                values.get(place as usize).map_or(Json::Null, |value| text(&value.wire))
            }
            _ => Json::Null,
        }
    }

    fn within(&self, property: &'p Property, properties: &'p [Property]) -> Json<'p> {
        let of = property.shape.named().and_then(|id| self.protocol.type_of(id));
        let members = match of.map(|of| &of.kind) {
            Some(TypeKind::Object(members)) => members.as_slice(),
            _ => &[],
        };
        let one = |within: &'p Within| {
            Some(Json::object([
                ("property", text(&members.get(within.property as usize)?.wire)),
                ("required-when", self.conditions(&within.required_when, properties)),
                ("forbidden-when", self.conditions(&within.forbidden_when, properties)),
            ]))
        };
        Json::list(property.within.iter().filter_map(one))
    }

    fn conditions(&self, conditions: &'p [Condition], properties: &'p [Property]) -> Json<'p> {
        let one = |condition: &'p Condition| {
            let sibling = properties.get(condition.sibling as usize)?;
            let values = condition.values.iter().map(|&place| self.value_of(&sibling.shape, place));
            Some(Json::object([("property", text(&sibling.wire)), ("values", Json::list(values))]))
        };
        Json::list(conditions.iter().filter_map(one))
    }

    fn destination(&self, destination: &'p Destination) -> Json<'p> {
        let messages = destination.messages.iter().filter_map(|&id| self.protocol.message(id));
        Json::object([
            ("name", text(&destination.name)),
            ("module", text(&destination.module)),
            ("rust", text(&destination.rust)),
            ("doc", text(&destination.doc)),
            ("unknown", text(&destination.unknown)),
            ("template", Json::Boolean(destination.template)),
            ("base", destination.base.map_or(Json::Null, |base| self.base(base))),
            ("parent", destination.parent.map_or(Json::Null, |parent| self.reference(parent))),
            ("target", Json::list(destination.target.iter().map(segment))),
            ("cardinality", destination.cardinality.as_ref().map_or(Json::Null, cardinality)),
            ("lifecycle", self.lifecycle(&destination.lifecycle)),
            ("mailbox", destination.mailbox.as_ref().map_or(Json::Null, mailbox)),
            ("deadline-ms", deadline(destination.deadline)),
            ("order", Json::Text(order(destination.order))),
            ("unlisted", destination.unlisted.as_ref().map_or(Json::Null, unlisted)),
            ("messages", Json::list(messages.map(|message| self.message(message)))),
        ])
    }

    fn base(&self, base: Base) -> Json<'p> {
        let name = self.reference(DestinationRef::Here(base.destination()));
        match base {
            Base::Extends(_) => Json::object([("extends", name)]),
            Base::Restricts(_) => Json::object([("restricts", name)]),
        }
    }

    fn reference(&self, reference: DestinationRef) -> Json<'p> {
        match reference {
            DestinationRef::Here(id) => self.protocol.destination(id).map_or(Json::Null, |here| text(&here.name)),
            DestinationRef::Elsewhere(at) => {
                let elsewhere = self.protocol.elsewhere.get(at as usize);
                elsewhere.map_or(Json::Null, |outside| Json::object([("elsewhere", text(&outside.name))]))
            }
        }
    }

    fn lifecycle(&self, lifecycle: &'p Lifecycle) -> Json<'p> {
        let name = |id: Option<MessageId>| {
            id.and_then(|id| self.protocol.message(id)).map_or(Json::Null, |message| text(&message.name))
        };
        let gate = lifecycle.gate.as_ref().zip(lifecycle.init);
        Json::object([
            ("doc", text(&lifecycle.doc)),
            ("unknown", text(&lifecycle.unknown)),
            ("set-up", text(&lifecycle.set_up)),
            ("init", name(lifecycle.init)),
            ("dispose", name(lifecycle.dispose)),
            ("gate", gate.map_or(Json::Null, |(gate, init)| self.gate(gate, init))),
        ])
    }

    fn gate(&self, gate: &'p Gate, init: MessageId) -> Json<'p> {
        let response = self.protocol.message(init).and_then(|init| init.response.as_ref());
        let children = response.and_then(|response| response.properties.get(gate.children as usize));
        let of = children.and_then(|children| children.shape.named()).and_then(|id| self.protocol.type_of(id));
        let key = of.and_then(|of| match &of.kind {
            TypeKind::Object(members) => members.get(gate.key as usize),
            TypeKind::Enumeration(_) => None,
        });
        let wire = |property: Option<&'p Property>| property.map_or(Json::Null, |property| text(&property.wire));
        Json::object([("doc", text(&gate.doc)), ("children", wire(children)), ("key", wire(key))])
    }

    fn message(&self, message: &'p Message) -> Json<'p> {
        let response = message.response.as_ref();
        Json::object([
            ("kind", Json::Text(kind(message.kind))),
            ("name", text(&message.name)),
            ("rust", text(&message.rust)),
            ("method", text(&message.method)),
            ("doc", text(&message.doc)),
            since(&message.stability),
            deprecated(&message.stability),
            ("unknown", text(&message.unknown)),
            ("origin", message.origin.map_or(Json::Null, |origin| self.reference(DestinationRef::Here(origin)))),
            ("role", Json::Text(role(message.role))),
            ("phases", Json::list(message.phases.iter().map(|&phase| Json::Text(self::phase(phase))))),
            ("after", message.after.as_ref().map_or(Json::Null, |after| self.after(after))),
            ("creates", message.creates.as_ref().map_or(Json::Null, |creates| self.creates(creates, message))),
            ("deadline-ms", deadline(message.deadline)),
            ("headers", Json::list(message.headers.iter().map(header))),
            ("properties", self.properties(&message.properties)),
            ("open", Json::Boolean(message.open)),
            ("response", response.map_or(Json::Null, |response| self.response(response))),
            ("then", self.steps(&message.then)),
        ])
    }

    fn response(&self, response: &'p Response) -> Json<'p> {
        Json::object([
            ("rust", text(&response.rust)),
            ("doc", text(&response.doc)),
            ("headers", Json::list(response.headers.iter().map(header))),
            ("properties", self.properties(&response.properties)),
            ("open", Json::Boolean(response.open)),
            ("failure", response.failure.as_ref().map_or(Json::Null, |failure| self.failure(failure))),
        ])
    }

    fn failure(&self, failure: &'p Failure) -> Json<'p> {
        Json::object([("rust", text(&failure.rust)), ("properties", self.properties(&failure.properties))])
    }

    fn after(&self, after: &'p After) -> Json<'p> {
        let which = if after.any { "any" } else { "all" };
        Json::object([("doc", text(&after.doc)), (which, self.steps(&after.steps))])
    }

    fn steps(&self, steps: &'p [Step]) -> Json<'p> {
        Json::list(steps.iter().map(|step| self.step(step)))
    }

    fn step(&self, step: &'p Step) -> Json<'p> {
        let message = |of: Kind, name: &'p str, destination| [(kind(of), text(name)), ("of", destination)];
        let [what, of] = match &step.what {
            StepKind::Creation(created) => [("creates", self.reference(*created)), ("of", Json::Null)],
            StepKind::Elsewhere { destination, kind, name } => {
                message(*kind, name, self.reference(DestinationRef::Elsewhere(*destination)))
            }
            StepKind::Message(id) => match self.protocol.message(*id) {
                Some(named) => {
                    message(named.kind, &named.name, self.reference(DestinationRef::Here(named.destination)))
                }
                None => return Json::Null,
            },
        };
        Json::object([what, of, ("doc", text(&step.doc))])
    }

    fn creates(&self, creates: &'p Creates, message: &'p Message) -> Json<'p> {
        let wire = |at: Option<u32>| {
            let property = at.and_then(|at| message.properties.get(at as usize));
            property.map_or(Json::Null, |property| text(&property.wire))
        };
        Json::object([
            ("destination", self.reference(creates.destination)),
            ("id", wire(Some(creates.id))),
            ("key", wire(creates.key)),
        ])
    }
}

fn text(text: &str) -> Json<'_> {
    Json::Text(text)
}

fn side(side: &Side) -> Json<'_> {
    Json::object([("name", text(&side.name)), ("rust", text(&side.rust)), ("doc", text(&side.doc))])
}

fn framing(framing: &Framing) -> Json<'_> {
    Json::object([
        ("doc", text(&framing.doc)),
        ("length-bytes", Json::Number(framing.length_bytes.into())),
        ("big-endian", Json::Boolean(framing.big_endian)),
        ("counts-itself", Json::Boolean(framing.counts_itself)),
        ("largest-frame", Json::Number(framing.largest_frame)),
    ])
}

fn envelope(envelope: &Envelope) -> Json<'_> {
    Json::object([
        ("doc", text(&envelope.doc)),
        ("header-member", text(&envelope.header_member)),
        ("body-member", text(&envelope.body_member)),
        ("kind", text(&envelope.kind)),
        ("name", text(&envelope.name)),
        ("target", text(&envelope.target)),
        ("request-id", text(&envelope.request_id)),
        ("result", text(&envelope.result)),
        ("error-message", text(&envelope.error_message)),
        ("query", text(&envelope.query)),
        ("request", text(&envelope.request)),
        ("response", text(&envelope.response)),
        ("event", text(&envelope.event)),
        ("success", text(&envelope.success)),
        ("failure", text(&envelope.failure)),
    ])
}

fn elsewhere(elsewhere: &Elsewhere) -> Json<'_> {
    Json::object([("name", text(&elsewhere.name)), ("doc", text(&elsewhere.doc))])
}

fn value(value: &EnumerationValue) -> Json<'_> {
    Json::object([
        ("wire", text(&value.wire)),
        ("rust", text(&value.rust)),
        ("doc", text(&value.doc)),
        since(&value.stability),
        deprecated(&value.stability),
    ])
}

fn since(stability: &Stability) -> (&'static str, Json<'_>) {
    ("since", stability.since.as_deref().map_or(Json::Null, text))
}

fn deprecated(stability: &Stability) -> (&'static str, Json<'_>) {
    ("deprecated", stability.deprecated.as_deref().map_or(Json::Null, text))
}

fn limit(limit: &Limit) -> Json<'_> {
    let (of, least, most) = match limit {
        Limit::Length(bounds) => {
            ("length", bounds.least.map(|it| it.to_string()), bounds.most.map(|it| it.to_string()))
        }
        Limit::Count(bounds) => ("count", bounds.least.map(|it| it.to_string()), bounds.most.map(|it| it.to_string())),
        Limit::Integer(bounds) => {
            ("range", bounds.least.map(|it| it.to_string()), bounds.most.map(|it| it.to_string()))
        }
        Limit::Number(bounds) => {
            ("range", bounds.least.map(|it| format!("{it:?}")), bounds.most.map(|it| format!("{it:?}")))
        }
    };
    let bound = |bound: Option<String>| bound.map_or(Json::Null, Json::Written);
    Json::object([("of", Json::Text(of)), ("min", bound(least)), ("max", bound(most))])
}

fn header(header: &Header) -> Json<'_> {
    let value = match &header.value {
        HeaderValue::Constant(constant) => ("constant", text(constant)),
        HeaderValue::Copied(key) => ("copied", text(key)),
        HeaderValue::OneOf(values) => ("values", Json::list(values.iter().map(|value| text(value)))),
        HeaderValue::String => ("type", Json::Text("string")),
        HeaderValue::Uuid => ("type", Json::Text("uuid")),
    };
    let when = header.when.as_deref().map_or(Json::Null, text);
    Json::object([("wire", text(&header.wire)), value, ("when", when), ("doc", text(&header.doc))])
}

fn segment(segment: &TargetSegment) -> Json<'_> {
    match segment {
        TargetSegment::Constant(constant) => Json::object([("constant", text(constant))]),
        TargetSegment::Id(id) => Json::object([("id", text(id))]),
    }
}

fn cardinality(cardinality: &Cardinality) -> Json<'_> {
    Json::object([
        ("doc", text(&cardinality.doc)),
        ("at-least", Json::Number(cardinality.least)),
        ("at-most", Json::Number(cardinality.most)),
    ])
}

fn mailbox(mailbox: &Mailbox) -> Json<'_> {
    let calls = |full| match full {
        CallsFull::Refuse => "refuse",
        CallsFull::DropOldest => "drop-oldest",
        CallsFull::Block => "block",
        CallsFull::Close => "close",
    };
    let events = |full| match full {
        EventsFull::DropOldest => "drop-oldest",
        EventsFull::DropNewest => "drop-newest",
        EventsFull::Block => "block",
        EventsFull::Close => "close",
    };
    Json::object([
        ("doc", text(&mailbox.doc)),
        ("calls", mailbox.calls.as_ref().map_or(Json::Null, |queue| self::queue(queue, calls))),
        ("events", mailbox.events.as_ref().map_or(Json::Null, |queue| self::queue(queue, events))),
    ])
}

fn queue<F: Copy>(queue: &Queue<F>, word: fn(F) -> &'static str) -> Json<'_> {
    Json::object([
        ("doc", text(&queue.doc)),
        ("capacity", queue.capacity.map_or(Json::Null, |capacity| Json::Number(capacity.into()))),
        ("full", queue.full.map_or(Json::Null, |full| Json::Text(word(full)))),
        ("wait-ms", deadline(queue.wait)),
    ])
}

/// A duration in milliseconds.
fn deadline<'p>(deadline: Option<Duration>) -> Json<'p> {
    deadline.map_or(Json::Null, |deadline| Json::Written(deadline.as_millis().to_string()))
}

fn order(order: Order) -> &'static str {
    match order {
        Order::Target => "target",
        Order::Destination => "destination",
    }
}

fn unlisted(unlisted: &UnlistedMessages) -> Json<'_> {
    let requests = match unlisted.requests {
        UnlistedCall::Failure => "failure",
    };
    let events = match unlisted.events {
        UnlistedEvent::Ignored => "ignored",
    };
    Json::object([("doc", text(&unlisted.doc)), ("requests", Json::Text(requests)), ("events", Json::Text(events))])
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Query => "query",
        Kind::Request => "request",
        Kind::Event => "event",
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Ordinary => "ordinary",
        Role::Init => "init",
        Role::Dispose => "dispose",
    }
}

fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::SetUp => "setup",
        Phase::Initializing => "initializing",
        Phase::Active => "active",
        Phase::TearingDown => "tearing-down",
    }
}
