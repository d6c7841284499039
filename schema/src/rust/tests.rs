//! Protocols made by hand, sound and unsound, and what becomes of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::emit;
use crate::model::{
    Destination, DestinationRef, EnumerationValue, Envelope, Framing, Gate, Header, HeaderValue, Kind, Lifecycle,
    Message, MessageId, Phase, Property, Protocol, Response, Role, Shape, Side, Stability, TargetSegment, Type, TypeId,
    TypeKind, Unlisted,
};
use crate::span::Span;

fn side(name: &str) -> Side {
    Side { name: name.to_owned(), rust: name.to_owned(), doc: String::new(), span: Span::default() }
}

fn property(wire: &str, rust: &str, shape: Shape, optional: bool) -> Property {
    Property {
        wire: wire.to_owned(),
        rust: rust.to_owned(),
        shape,
        optional,
        default: None,
        limit: None,
        required_when: Vec::new(),
        forbidden_when: Vec::new(),
        within: Vec::new(),
        stability: Stability::default(),
        secret: false,
        doc: "What it *is*, see [nothing].".to_owned(),
        unknown: String::new(),
        span: Span::default(),
    }
}

fn message(kind: Kind, name: &str, rust: &str, method: &str, role: Role, properties: Vec<Property>) -> Message {
    let response = (kind != Kind::Event).then(|| Response {
        rust: format!("{rust}Response"),
        doc: String::new(),
        headers: Vec::new(),
        properties: vec![property("items", "items", Shape::List(Box::new(Shape::Named(TypeId(1)))), false)],
        open: false,
        failure: None,
        span: Span::default(),
    });
    Message {
        destination: crate::model::DestinationId(0),
        kind,
        name: name.to_owned(),
        rust: rust.to_owned(),
        method: method.to_owned(),
        doc: "Says something.".to_owned(),
        unknown: String::new(),
        origin: None,
        role,
        phases: vec![Phase::Active],
        after: None,
        creates: None,
        deadline: None,
        then: vec![],
        headers: vec![Header {
            wire: "version".to_owned(),
            value: HeaderValue::Constant("1".to_owned()),
            when: None,
            doc: String::new(),
            span: Span::default(),
        }],
        properties,
        open: false,
        stability: Stability::default(),
        response,
        span: Span::default(),
    }
}

fn every_shape() -> Vec<Property> {
    let shapes = [
        ("text", Shape::String),
        ("boolean", Shape::Boolean),
        ("integer", Shape::Integer),
        ("number", Shape::Number),
        ("uuid", Shape::Uuid),
        ("free", Shape::Free),
        ("any", Shape::Any),
        ("colour", Shape::Named(TypeId(0))),
        ("node", Shape::Named(TypeId(1))),
    ];
    let mut properties = Vec::new();
    for (name, shape) in shapes {
        for optional in [false, true] {
            let suffix = if optional { "_optional" } else { "" };
            let list = Shape::List(Box::new(shape.clone()));
            let map = Shape::Map(Box::new(shape.clone()));
            properties.push(property(&format!("{name}_map{suffix}"), &format!("{name}_map{suffix}"), map, optional));
            properties.push(property(&format!("{name}{suffix}"), &format!("{name}{suffix}"), shape.clone(), optional));
            properties.push(property(&format!("{name}s{suffix}"), &format!("{name}s{suffix}"), list, optional));
        }
    }
    properties
}

/// Names that Tieline uses itself.
fn awkward() -> Vec<Property> {
    ["input", "object", "key", "grows", "build", "text", "value", "out", "start"]
        .into_iter()
        .map(|name| property(name, name, Shape::String, false))
        .chain([property("maybe_a", "maybe_a", Shape::Boolean, true), property("a", "a", Shape::Boolean, true)])
        .collect()
}

/// A protocol with every shape and many awkward names, all of it sound.
pub(super) fn sample() -> Protocol {
    let text = |text: &str| text.to_owned();
    let value = |wire: &str, rust: &str| EnumerationValue {
        wire: text(wire),
        rust: text(rust),
        doc: String::new(),
        stability: Stability::default(),
        span: Span::default(),
    };
    let named = |name: &str, kind| Type {
        name: text(name),
        rust: text(name),
        doc: String::new(),
        unlisted: if matches!(kind, TypeKind::Object(_)) { Unlisted::PassedOver } else { Unlisted::Kept },
        kind,
        stability: Stability::default(),
        span: Span::default(),
    };
    let messages = vec![
        message(Kind::Query, "q.init", "Init", "init", Role::Init, Vec::new()),
        message(
            Kind::Query,
            "q.other",
            "Name",
            "released",
            Role::Ordinary,
            vec![property("name", "name", Shape::String, false)],
        ),
        message(Kind::Request, "r.all", "All", "all", Role::Ordinary, every_shape()),
        message(Kind::Request, "r.awkward", "Awkward", "target", Role::Ordinary, awkward()),
        message(
            Kind::Request,
            "r.dispose",
            "Dispose",
            "dispose",
            Role::Dispose,
            vec![property("why", "why", Shape::String, true)],
        ),
        message(Kind::Event, "e.some", "Some", "some", Role::Ordinary, Vec::new()),
        message(
            Kind::Event,
            "e.after",
            "After",
            "after",
            Role::Ordinary,
            vec![property("at", "at", Shape::Integer, false)],
        ),
    ];
    let destination = |name: &str, module: &str, rust: &str, messages: Vec<MessageId>, lifecycle| Destination {
        name: text(name),
        module: text(module),
        rust: text(rust),
        doc: text("A place."),
        unknown: String::new(),
        template: false,
        base: None,
        cardinality: None,
        mailbox: None,
        deadline: None,
        order: crate::model::Order::default(),
        unlisted: None,
        parent: None,
        target: vec![TargetSegment::Id(text("one")), TargetSegment::Constant(text("TWO"))],
        lifecycle,
        messages,
        span: Span::default(),
    };
    let lifecycle = Lifecycle {
        init: Some(MessageId(0)),
        dispose: Some(MessageId(4)),
        gate: Some(Gate { doc: String::new(), children: 0, key: 0, span: Span::default() }),
        ..Lifecycle::default()
    };
    let mut child = destination("start", "start", "Endpoint", Vec::new(), Lifecycle::default());
    child.parent = Some(DestinationRef::Here(crate::model::DestinationId(0)));
    Protocol {
        name: text("sample"),
        doc: text("A sample with [no link] and <no html>.\n\n    let no = test;"),
        requester: side("asker"),
        responder: side("answerer"),
        framing: Framing {
            doc: String::new(),
            length_bytes: 4,
            big_endian: true,
            counts_itself: false,
            largest_frame: 1 << 20,
            span: Span::default(),
        },
        envelope: Envelope {
            doc: String::new(),
            header_member: text("header"),
            body_member: text("body"),
            kind: text("type"),
            name: text("name"),
            target: text("target"),
            request_id: text("requestId"),
            result: text("result"),
            error_message: text("errorMessage"),
            query: text("query"),
            request: text("request"),
            response: text("response"),
            event: text("event"),
            success: text("SUCCESS"),
            failure: text("FAILURE"),
            span: Span::default(),
        },
        elsewhere: Vec::new(),
        types: vec![
            named("Colour", TypeKind::Enumeration(vec![value("red", "RED"), value("listed", "LISTED")])),
            named(
                "Node",
                TypeKind::Object(vec![
                    property("key", "key", Shape::String, false),
                    property("next", "next", Shape::Named(TypeId(1)), true),
                    property("children", "children", Shape::List(Box::new(Shape::Named(TypeId(1)))), true),
                ]),
            ),
        ],
        destinations: vec![destination("place", "types", "Place", (0..7).map(MessageId).collect(), lifecycle), child],
        messages,
    }
}

fn emitted(protocol: &Protocol) -> String {
    emit(protocol, &quote!(::tieline)).to_string()
}

fn items(tokens: &TokenStream) -> usize {
    tokens.clone().into_iter().filter(|token| token.to_string() == "mod").count()
}

#[test]
fn a_module_for_each_destination_and_side_and_for_what_they_share() {
    assert_eq!(items(&emit(&sample(), &quote!(::tieline))), 6);
}

#[test]
fn every_path_begins_at_the_crate_that_was_given() {
    let text = emit(&sample(), &quote!($crate)).to_string();
    assert!(!text.contains("tieline"), "{text}");
    assert!(text.contains("$ crate :: codec"), "{text}");
}

#[test]
fn an_object_may_hold_itself_where_it_need_not() {
    let text = emitted(&sample());
    assert!(text.contains("pub children"));
    assert!(text.contains("pub next : :: core :: option :: Option < :: std :: boxed :: Box <"));
    let mut endless = sample();
    if let TypeKind::Object(properties) = &mut endless.types[1].kind {
        properties[1].optional = false;
    }
    assert!(!emitted(&endless).contains("pub next"));
}

#[test]
fn constant_headers_of_a_description_are_written() {
    assert!(emitted(&sample()).contains(r#"question : ",\"version\":\"1\"""#));
}

#[test]
fn names_of_tieline_stay_free() {
    let text = emitted(&sample());
    for name in
        ["fn released_", "fn target_", "fn after_", "LISTED_", "grows_", "build_", "trait Endpoint_", "mod types_"]
    {
        assert!(text.contains(name), "{name}");
    }
}

#[test]
fn whatever_a_protocol_holds_something_is_emitted() {
    let mut broken = sample();
    broken.requester.rust = "type".to_owned();
    broken.types.push(broken.types[1].clone());
    broken.types[0].rust = "not a name".to_owned();
    broken.messages[1].rust = "Init".to_owned();
    broken.messages[2].method = "1st".to_owned();
    broken.messages[3].response = None;
    broken.messages[5].properties = vec![
        property("é", "é", Shape::String, false),
        property("_1", "_1", Shape::String, false),
        property("lost", "lost", Shape::Named(TypeId(99)), false),
        property("lists", "lists", Shape::List(Box::new(Shape::List(Box::new(Shape::String)))), false),
        property("twice", "twice", Shape::String, false),
        property("twice", "again", Shape::String, false),
    ];
    broken.destinations[0].messages.push(MessageId(77));
    broken.destinations[0].lifecycle.init = Some(MessageId(78));
    broken.destinations.push(broken.destinations[1].clone());
    broken.destinations[1].parent = Some(DestinationRef::Elsewhere(9));
    let text = emitted(&broken);
    assert!(text.contains("mod answerer"));
    assert!(!text.contains("mod asker"));
    assert!(!text.contains("fn lost") && !text.contains("fn again"));
    assert!(text.contains("fn twice"));
}

#[test]
fn an_empty_protocol_is_emitted_too() {
    let mut empty = sample();
    empty.types.clear();
    empty.destinations.clear();
    empty.messages.clear();
    empty.requester.rust.clear();
    empty.responder.rust.clear();
    assert!(emitted(&empty).contains("static PROTOCOL"));
}
