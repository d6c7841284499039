//! What the derives say of themselves, put together and read back, is the description that it was written after.

use std::collections::BTreeMap;

use tieline::generated::describe::{Message, Part, describe};
use tieline::own::Described;
use tieline_schema::model::{Condition, DefaultValue, Property, Protocol, Shape, TypeKind};

use crate::mine;

/// The description around the messages.
const AROUND: &str = "\
tieline: 1
protocol: types
sides:
  desk: { role: requester }
  room: { role: responder }
framing:
  length: { bytes: 4, byte-order: big-endian, counts-itself: false }
  largest-frame: 65536
envelope:
  members: { header: head, body: body }
  headers: { kind: type, name: name, target: target, request-id: id, result: result, error-message: error }
  kinds: { query: ask, request: do, response: answer, event: tell }
  results: { success: OK, failure: FAILED }
";

fn exported() -> String {
    let message = |of, rust, response| {
        Part::Message(Message { indent: 6, of, overrides: false, rust, own: &[], response, failure: None, said: &[] })
    };
    let parts = [
        Part::Text(AROUND),
        Part::Types,
        Part::Text(
            "destinations:\n  call:\n    target: \"{room}.{call}\"\n    lifecycle: { init: call.init }\n    queries:\n",
        ),
        message(mine::Init::FRAGMENT, "Init", Some(mine::InitResponse::FRAGMENT)),
        Part::Text("    events:\n"),
        message(mine::Beeped::FRAGMENT, "Beeped", None),
        message(mine::Changed::FRAGMENT, "Changed", None),
    ];
    describe(&parts, "FAILED")
}

/// What a property says, with names in place of places.
fn said(protocol: &Protocol, property: &Property, siblings: &[Property]) -> String {
    let values = |shape: &Shape| match shape.named().and_then(|id| protocol.type_of(id)).map(|of| &of.kind) {
        Some(TypeKind::Enumeration(values)) => values.iter().map(|value| value.wire.clone()).collect(),
        _ => Vec::new(),
    };
    let shape = match &property.shape {
        Shape::List(_) => "list",
        Shape::Map(_) => "map",
        _ => "one",
    };
    let of = match property.shape.named().and_then(|id| protocol.type_of(id)) {
        Some(named) => named.name.clone(),
        None => format!("{:?}", property.shape),
    };
    let word = |value: &DefaultValue| match value {
        DefaultValue::Listed(place) => values(&property.shape)[*place as usize].clone(),
        other => format!("{other:?}"),
    };
    let default = match &property.default {
        Some(DefaultValue::List(parts)) => parts.iter().map(word).collect(),
        default => default.iter().map(word).collect::<Vec<_>>(),
    };
    let conditions = |all: &[Condition]| {
        let one = |condition: &Condition| {
            let sibling = &siblings[condition.sibling as usize];
            let words: Vec<_> =
                condition.values.iter().map(|&at| values(&sibling.shape)[at as usize].clone()).collect();
            format!("{} in {words:?}", sibling.wire)
        };
        all.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let members = match property.shape.named().and_then(|id| protocol.type_of(id)).map(|of| &of.kind) {
        Some(TypeKind::Object(members)) => members.as_slice(),
        _ => &[],
    };
    let within: Vec<_> = property
        .within
        .iter()
        .map(|within| {
            let member = &members[within.property as usize].wire;
            format!("{member}: {} / {}", conditions(&within.required_when), conditions(&within.forbidden_when))
        })
        .collect();
    format!(
        "{}: {shape} {of} optional {} default {default:?} limit {:?} required {:?} forbidden {:?} within {within:?} {:?} secret {}",
        property.wire,
        property.optional,
        property.limit,
        conditions(&property.required_when),
        conditions(&property.forbidden_when),
        property.stability,
        property.secret,
    )
}

/// Everything that a description says of its types and messages, by name.
fn all(protocol: &Protocol) -> BTreeMap<String, Vec<String>> {
    let of = |properties: &[Property]| properties.iter().map(|one| said(protocol, one, properties)).collect::<Vec<_>>();
    let types = protocol.types.iter().map(|one| {
        let inside = match &one.kind {
            TypeKind::Object(properties) => of(properties),
            TypeKind::Enumeration(values) => {
                values.iter().map(|value| format!("{} {:?}", value.wire, value.stability)).collect()
            }
        };
        (format!("{} {:?} {:?}", one.name, one.unlisted, one.stability), inside)
    });
    let messages = protocol.messages.iter().flat_map(|one| {
        let response =
            one.response.as_ref().map(|response| (format!("answer to {}", one.name), of(&response.properties)));
        std::iter::once((format!("{} {:?} {}", one.name, one.kind, one.open), of(&one.properties))).chain(response)
    });
    types.chain(messages).collect()
}

#[test]
fn what_the_derives_say_is_read_back_as_the_description_says_it() {
    let text = exported();
    let compiled = tieline_schema::compile_text("exported.yaml", &text);
    assert!(!compiled.has_errors(), "{compiled}\n{text}");
    let mine = all(&compiled.protocol);
    let written = tieline_schema::compile_file("golden/rust/types.yaml".as_ref());
    let theirs = all(&written.protocol);
    let mut seen = 0;
    for (name, said) in &mine {
        // The names of the structs are the user's own, and `#[deprecated]` on a message is not asked for here.
        let Some((_, expected)) = theirs.iter().find(|(other, _)| first(other) == first(name)) else {
            panic!("{name} is not in the description:\n{text}");
        };
        assert_eq!(said, expected, "{name}\n{text}");
        seen += 1;
    }
    assert!(seen >= 12, "{seen}");
    // A second way to the same text.
    assert_eq!(text, exported());
}

fn first(name: &str) -> &str {
    name.strip_prefix("answer to ").map_or_else(|| name.split(' ').next().unwrap_or(name), |_| name)
}
