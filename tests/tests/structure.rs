//! How a description is put together: short forms, several files, destinations that come from others.

#![cfg(test)]

use std::path::Path;

use tieline_schema::model::{
    Base, Destination, DestinationId, DestinationRef, EventsFull, HeaderValue, Message, Order, Property, Protocol,
    StepKind,
};
use tieline_schema::{Compiled, compile_file, compile_shipped, compile_text, model_json};

fn compile(path: &str) -> Compiled {
    let compiled = compile_file(Path::new(path));
    assert!(compiled.diagnostics.is_empty(), "{compiled}");
    compiled
}

fn message<'p>(protocol: &'p Protocol, name: &str) -> &'p Message {
    protocol.messages.iter().find(|message| message.name == name).expect("a message of the description")
}

#[test]
fn headers_that_are_left_out_are_those_of_the_envelope() {
    let protocol = compile("examples/doorbell/doorbell.yaml").protocol;
    let light = message(&protocol, "door.light");
    let own: Vec<_> = light.headers.iter().map(|header| (header.wire.as_str(), &header.value)).collect();
    let constant = |text: &str| HeaderValue::Constant(text.to_owned());
    let copied = |text: &str| HeaderValue::Copied(text.to_owned());
    assert_eq!(
        own,
        [
            ("type", &constant("request")),
            ("name", &constant("door.light")),
            ("to", &HeaderValue::String),
            ("id", &HeaderValue::Uuid),
        ]
    );
    let answer = &light.response.as_ref().expect("an answer").headers;
    let answer: Vec<_> = answer.iter().map(|row| (row.wire.as_str(), &row.value, row.when.as_deref())).collect();
    assert_eq!(
        answer,
        [
            ("type", &constant("response"), None),
            ("name", &copied("name"), None),
            ("result", &HeaderValue::OneOf(vec!["OK".to_owned(), "FAILED".to_owned()]), None),
            ("error", &HeaderValue::String, Some("FAILED")),
            ("to", &copied("to"), None),
            ("id", &copied("id"), None),
        ]
    );
    assert_eq!(message(&protocol, "door.rang").headers.len(), 3, "an event has no request id");
}

#[test]
fn a_response_that_is_left_out_says_nothing_but_its_result() {
    let protocol = compile("examples/doorbell/doorbell.yaml").protocol;
    let response = message(&protocol, "door.light").response.as_ref().expect("a request is answered");
    assert!(response.properties.is_empty());
    assert!(message(&protocol, "door.rang").response.is_none());
}

#[test]
fn each_file_is_read_once_and_the_sources_know_all_of_them() {
    let sources = compile("fixtures/house/house.yaml").sources;
    let names: Vec<_> = sources.files().map(|source| source.name().to_owned()).collect();
    let expected = ["house.yaml", "rooms.yaml", "wire.yaml", "garden/garden.yaml"];
    assert_eq!(names, expected.map(|name| format!("fixtures/house/{name}")));
    assert!(sources.files().all(|source| source.path().is_some_and(Path::is_file)));
}

#[test]
fn what_several_files_describe_is_one_description() {
    let protocol = compile("fixtures/house/house.yaml").protocol;
    assert_eq!(protocol.name, "house");
    let destinations: Vec<_> = protocol.destinations.iter().map(|here| here.name.as_str()).collect();
    assert_eq!(destinations, ["room", "garden"], "in the order of the imports");
    assert!(protocol.elsewhere.is_empty(), "what one file expects elsewhere another one describes");
    assert_eq!(protocol.types.len(), 1, "a type is shared");
}

#[test]
fn a_set_of_headers_stands_beside_those_of_the_envelope() {
    let protocol = compile("fixtures/house/house.yaml").protocol;
    let rows = |name| message(&protocol, name).headers.iter().map(|row| row.wire.as_str()).collect::<Vec<_>>();
    assert_eq!(rows("garden.water"), ["type", "name", "target", "id", "version"]);
    let target = message(&protocol, "garden.water").headers.iter().find(|row| row.wire == "target").expect("a target");
    assert_eq!(target.doc, "The bed.", "a row of the set takes the place of the envelope's");
}

#[test]
fn a_text_without_a_folder_imports_what_is_shipped_and_nothing_else() {
    let text = "tieline: 1\nprotocol: mine\nimports: [\"tieline:channel-group\"]\n";
    let compiled = compile_text("mine.yaml", text);
    assert!(compiled.diagnostics.is_empty(), "{compiled}");
    assert_eq!(compiled.protocol.destinations[0].name, "channel-group");
    let compiled = compile_text("mine.yaml", &text.replace("tieline:channel-group", "other.yaml"));
    let codes: Vec<_> = compiled.diagnostics.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["import-not-found"], "{compiled}");
}

fn destination<'p>(protocol: &'p Protocol, name: &str) -> &'p Destination {
    protocol.destinations.iter().find(|here| here.name == name).expect("a destination of the description")
}

fn messages<'p>(protocol: &'p Protocol, of: &'p Destination) -> Vec<&'p Message> {
    of.messages.iter().filter_map(|&id| protocol.message(id)).collect()
}

fn names<'p>(protocol: &'p Protocol, of: &'p Destination) -> Vec<&'p str> {
    messages(protocol, of).into_iter().map(|message| message.name.as_str()).collect()
}

const LAMPS: &str = "fixtures/lamps.yaml";

#[test]
fn an_extension_has_everything_that_its_base_has_and_more() {
    let protocol = compile(LAMPS).protocol;
    let dimmer = destination(&protocol, "dimmer");
    assert_eq!(names(&protocol, dimmer), ["lamp.init", "lamp.unplug", "lamp.dim", "lamp.broke"]);
    assert_eq!(dimmer.target, destination(&protocol, "lamp").target);
    assert_eq!(dimmer.parent, destination(&protocol, "lamp").parent);
    assert!(dimmer.lifecycle.init.is_some() && dimmer.lifecycle.dispose.is_some());
    assert!(dimmer.messages.contains(&dimmer.lifecycle.init.expect("an init query")), "its own, not its base's");
    let origins = messages(&protocol, dimmer).into_iter().map(|message| message.origin.is_some());
    assert_eq!(origins.collect::<Vec<_>>(), [true, true, false, true]);
    assert!(
        messages(&protocol, dimmer).iter().all(|message| protocol.destination(message.destination) == Some(dimmer))
    );
}

#[test]
fn an_override_adds_to_the_answer_and_replaces_what_is_called_the_same() {
    let protocol = compile(LAMPS).protocol;
    let answer = |of: &str| {
        let init = messages(&protocol, destination(&protocol, of)).into_iter().next().expect("an init query");
        let properties = &init.response.as_ref().expect("an answer").properties;
        properties.iter().map(|property| (property.wire.as_str(), property.optional)).collect::<Vec<_>>()
    };
    assert_eq!(answer("lamp"), [("colour", false), ("watts", false)]);
    assert_eq!(answer("dimmer"), [("colour", false), ("watts", true), ("steps", false)]);
}

#[test]
fn a_restriction_has_a_part_and_says_what_the_rest_gets() {
    let protocol = compile(LAMPS).protocol;
    let candle = destination(&protocol, "candle");
    assert_eq!(names(&protocol, candle), ["lamp.init", "lamp.broke"]);
    assert_eq!(candle.lifecycle.dispose, None, "what is not kept ends nothing");
    assert!(candle.unlisted.is_some());
    let base = candle.base.map(Base::destination).and_then(|id| protocol.destination(id));
    assert_eq!(base, Some(destination(&protocol, "dimmer")), "what is restricted may be an extension itself");
    assert_eq!(candle.doc, "A lamp that burns.");
    assert_eq!(destination(&protocol, "dimmer").doc, "Something that shines.", "words are taken over too");
}

#[test]
fn nothing_is_emitted_for_a_template() {
    let protocol = compile(LAMPS).protocol;
    let code = tieline_schema::rust::emit(&protocol, &quote::quote!(::tieline)).to_string();
    assert!(code.contains("pub mod dimmer") && code.contains("pub mod candle"));
    assert!(!code.contains("pub mod lamp "), "{code}");
}

#[test]
fn the_bridge_says_what_nobody_knows() {
    let compiled = compile_shipped("processor-bridge").expect("the bridge is shipped");
    assert!(compiled.diagnostics.is_empty(), "{compiled}");
    let protocol = compiled.protocol;
    let unknown = protocol.destinations.iter().filter(|here| !here.unknown.is_empty() && !here.template);
    let unknown: Vec<_> = unknown.map(|here| here.name.as_str()).collect();
    let all = ["telephony-channel", "unsupported-channel", "telephony-interaction", "multimedia-interaction"];
    assert!(
        all.iter().all(|name| unknown.contains(name)),
        "what is unknown of a template is unknown of all: {unknown:?}"
    );
    assert!(!destination(&protocol, "control").lifecycle.unknown.is_empty());
    let channel_group = compile_shipped("channel-group").expect("the channel group is shipped").protocol;
    let group = destination(&protocol, "channel-group");
    assert_eq!(names(&protocol, group), names(&channel_group, &channel_group.destinations[0]), "one description of it");
    let parents = std::iter::successors(Some(destination(&protocol, "conversation")), |here| match here.parent? {
        DestinationRef::Here(id) => protocol.destination(id),
        DestinationRef::Elsewhere(_) => None,
    });
    let parents: Vec<_> = parents.map(|here| here.name.as_str()).collect();
    assert_eq!(parents, ["conversation", "telephony-interaction", "telephony-channel", "channel-group", "session"]);
}

#[test]
fn an_unsupported_channel_has_what_a_channel_has_and_a_telephone_can_dial() {
    let protocol = compile_shipped("processor-bridge").expect("the bridge is shipped").protocol;
    let kept = names(&protocol, destination(&protocol, "unsupported-channel"));
    assert_eq!(kept, names(&protocol, destination(&protocol, "channel")));
    let mut dialling = names(&protocol, destination(&protocol, "telephony-channel"));
    dialling.retain(|name| *name != "channel.request.dial");
    assert_eq!(dialling, kept);
}

#[test]
fn what_comes_before_and_after_is_in_the_model() {
    let protocol = compile_shipped("processor-bridge").expect("the bridge is shipped").protocol;
    let dial = message(&protocol, "channel.request.dial");
    let follows: Vec<_> = dial.then.iter().map(|step| &step.what).collect();
    let interaction = protocol.destinations.iter().position(|here| here.name == "telephony-interaction");
    let interaction = DestinationId(u32::try_from(interaction.expect("an interaction")).unwrap());
    assert_eq!(follows, [&StepKind::Creation(DestinationRef::Here(interaction))]);
    let after = message(&protocol, "conversation.query.init").after.as_ref().expect("what must have happened");
    assert!(after.any);
    let named = after.steps.iter().map(|step| match &step.what {
        StepKind::Message(id) => protocol.message(*id).expect("a message"),
        other => panic!("{other:?}"),
    });
    let named: Vec<_> = named.map(|message| (message.name.as_str(), message.destination)).collect();
    assert_eq!(named, [("interaction.query.init", interaction), ("interaction.request.consult", interaction)]);
    let conversation = destination(&protocol, "conversation").cardinality.as_ref().expect("so many");
    assert_eq!((conversation.least, conversation.most), (0, 2));
}

#[test]
fn the_model_of_the_bridge_is_the_golden_one() {
    let path = "golden/model/processor-bridge.json";
    let json = model_json(&compile_shipped("processor-bridge").expect("the bridge is shipped").protocol);
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        std::fs::write(path, &json).unwrap();
    }
    let golden = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        json == golden,
        "the model is not {path}. If it is right, run the test with BLESS=1 and read the difference."
    );
}

/// A description with these destinations.
fn with_destinations(destinations: &str) -> Protocol {
    let doorbell = std::fs::read_to_string("examples/doorbell/doorbell.yaml").unwrap();
    let head = doorbell.split("\ntypes:").next().unwrap();
    let compiled = compile_text("made.yaml", &format!("{head}\ndestinations:\n{destinations}"));
    assert!(compiled.diagnostics.is_empty(), "{compiled}");
    compiled.protocol
}

#[test]
fn an_heir_takes_over_what_waits_and_replaces_it_key_by_key() {
    let protocol = with_destinations(
        "
  lamp:
    target: '{street}.{lamp}'
    mailbox:
      calls: { capacity: 8, full: block, wait: 2 s }
      events: { capacity: 4 }
    deadline: 5 s
    order: destination
    lifecycle: { init: lamp.init }
    queries:
      lamp.init: {}
    requests:
      lamp.warm: { deadline: 1 min }
      lamp.cool: {}
    events:
      lamp.on: {}
  same:
    extends: lamp
  other:
    extends: lamp
    mailbox: { events: { full: drop-newest } }
    deadline: 250 ms
    order: target
    overrides:
      requests:
        lamp.cool: { deadline: 1 h }
  part:
    restricts: lamp
    keeps: [lamp.init, lamp.warm]
    unlisted: { requests: failure, events: ignored }
    deadline: 7 s
",
    );
    let [lamp, same, other, part] = protocol.destinations.as_slice() else { panic!("four destinations") };
    let deadlines = |of: &Destination| -> Vec<_> {
        let messages = of.messages.iter().filter_map(|&id| protocol.message(id));
        messages.map(|message| protocol.deadline(message).map(|deadline| deadline.as_millis())).collect()
    };
    assert_eq!(deadlines(lamp), [Some(5000), Some(60_000), Some(5000), None], "an event has none");
    assert_eq!((&same.mailbox, same.deadline, same.order), (&lamp.mailbox, lamp.deadline, Order::Destination));
    assert_eq!(deadlines(same), deadlines(lamp));
    let mailbox = other.mailbox.as_ref().unwrap();
    assert!(mailbox.calls.is_none(), "the key is replaced as a whole");
    let events = mailbox.events.as_ref().unwrap();
    assert_eq!((events.capacity, events.full, events.wait), (None, Some(EventsFull::DropNewest), None));
    assert_eq!(other.order, Order::Target);
    assert_eq!(deadlines(other), [Some(250), Some(60_000), Some(3_600_000), None]);
    assert_eq!(part.mailbox, lamp.mailbox);
    assert_eq!(deadlines(part), [Some(7000), Some(60_000)]);
    let calls = lamp.mailbox.as_ref().unwrap().calls.as_ref().unwrap();
    assert_eq!(calls.wait.map(|wait| wait.as_secs()), Some(2));
}

#[test]
fn an_override_can_say_what_a_failure_tells() {
    let protocol = with_destinations(
        "
  lamp:
    target: '{street}.{lamp}'
    lifecycle: { init: lamp.init }
    queries:
      lamp.init:
        response:
          properties:
            level: { type: integer }
            code: { type: integer, when: FAILED }
            name: { type: string, when: OK }
  torch:
    extends: lamp
    overrides:
      queries:
        lamp.init:
          response:
            properties:
              level: { type: integer, when: FAILED, unknown: Why. }
              code: { type: integer }
",
    );
    let wires = |name: &str| {
        let at = protocol.destinations.iter().find(|here| here.name == name).unwrap().messages[0];
        let response = protocol.message(at).unwrap().response.as_ref().unwrap();
        let failure = response.failure.as_ref().expect("a failure tells something");
        assert_eq!(failure.rust, "InitFailure");
        assert!(failure.properties.iter().all(|property| property.optional), "whatever is written");
        let names = |properties: &[Property]| properties.iter().map(|one| one.wire.clone()).collect::<Vec<_>>();
        (names(&response.properties), names(&failure.properties))
    };
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(wires("lamp"), (of(&["level", "name"]), of(&["code"])));
    assert_eq!(wires("torch"), (of(&["code", "name"]), of(&["level"])));
    let unknown = &protocol.messages[1].response.as_ref().unwrap().failure.as_ref().unwrap().properties[0].unknown;
    assert_eq!(unknown, "Why.", "a field of its own");
    let json = model_json(&protocol);
    assert!(json.contains("\"unknown\": \"Why.\""));
}
