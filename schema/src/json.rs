//! The model as JSON, without places: for golden tests, and for whoever wants to look.

mod tree;

use tree::Json;

use crate::model::{
    Creates, Destination, DestinationRef, Elsewhere, EnumerationValue, Envelope, Framing, Gate, Header, HeaderValue,
    Kind, Lifecycle, Message, MessageId, Phase, Property, Protocol, Response, Role, Shape, Side, TargetSegment, Type,
    TypeKind,
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
        Json::object([("name", text(&of.name)), ("rust", text(&of.rust)), ("doc", text(&of.doc)), kind])
    }

    fn properties(&self, properties: &'p [Property]) -> Json<'p> {
        let one = |property: &'p Property| {
            Json::object([
                ("wire", text(&property.wire)),
                ("rust", text(&property.rust)),
                ("type", self.shape(&property.shape)),
                ("optional", Json::Boolean(property.optional)),
                ("doc", text(&property.doc)),
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
            Shape::Named(id) => self.protocol.type_of(*id).map_or(Json::Null, |of| text(&of.name)),
            Shape::List(part) => Json::object([("list", self.shape(part))]),
        }
    }

    fn destination(&self, destination: &'p Destination) -> Json<'p> {
        let messages = destination.messages.iter().filter_map(|&id| self.protocol.message(id));
        Json::object([
            ("name", text(&destination.name)),
            ("module", text(&destination.module)),
            ("rust", text(&destination.rust)),
            ("doc", text(&destination.doc)),
            ("parent", destination.parent.map_or(Json::Null, |parent| self.reference(parent))),
            ("target", Json::list(destination.target.iter().map(segment))),
            ("lifecycle", self.lifecycle(&destination.lifecycle)),
            ("messages", Json::list(messages.map(|message| self.message(message)))),
        ])
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
            ("role", Json::Text(role(message.role))),
            ("phases", Json::list(message.phases.iter().map(|&phase| Json::Text(self::phase(phase))))),
            ("creates", message.creates.as_ref().map_or(Json::Null, |creates| self.creates(creates, message))),
            ("headers", Json::list(message.headers.iter().map(header))),
            ("properties", self.properties(&message.properties)),
            ("response", response.map_or(Json::Null, |response| self.response(response))),
        ])
    }

    fn response(&self, response: &'p Response) -> Json<'p> {
        Json::object([
            ("rust", text(&response.rust)),
            ("doc", text(&response.doc)),
            ("headers", Json::list(response.headers.iter().map(header))),
            ("properties", self.properties(&response.properties)),
        ])
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
    Json::object([("wire", text(&value.wire)), ("rust", text(&value.rust)), ("doc", text(&value.doc))])
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
        Phase::SetUp => "set-up",
        Phase::Initializing => "initializing",
        Phase::Active => "active",
        Phase::TearingDown => "tearing-down",
    }
}
