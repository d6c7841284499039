//! The shipped description of the channel group against the tables of its owner's page, row by row.
//!
//! `fixtures/channel-group-tables.txt` has the rows as they stand on that page. Here the compiled model is written out
//! as such tables, and both must be the same: a row that is missing, misspelt or too many on either side fails.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;

use tieline_schema::model::{
    Header, HeaderValue, Kind, Message, Phase, Property, Protocol, Response, Shape, TypeId, TypeKind,
};
use tieline_schema::{compile_shipped, compile_text, model_json};

const SHIPPED: &str = include_str!("../../schema/protocols/channel-group.yaml");
const TABLES: &str = "fixtures/channel-group-tables.txt";

/// A row and where it belongs: the message, the table, the key and the value.
type Row = [String; 4];

fn protocol() -> Protocol {
    let compiled = compile_shipped("channel-group").expect("the channel group is shipped");
    assert!(compiled.diagnostics.is_empty(), "{compiled}");
    compiled.protocol
}

/// The rows of the page. A table without rows counts as one, so that it cannot get lost.
fn written() -> BTreeSet<Row> {
    let text = fs::read_to_string(TABLES).unwrap();
    let (mut message, mut table) = ("", "");
    let mut rows = BTreeSet::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let row = if let Some(title) = line.strip_prefix("- ") {
            table = title;
            row(message, table, "", "")
        } else if let Some((key, value)) = line.split_once(" | ") {
            row(message, table, key, value)
        } else {
            message = line;
            continue;
        };
        assert!(rows.insert(row), "{line} stands twice in {table} of {message}");
    }
    rows
}

fn row(message: &str, table: &str, key: &str, value: &str) -> Row {
    [message, table, key, value].map(str::to_owned)
}

/// The rows of the model, in the page's words.
fn modelled(protocol: &Protocol) -> BTreeSet<Row> {
    protocol.messages.iter().flat_map(|message| tables(protocol, message)).collect()
}

fn tables(protocol: &Protocol, message: &Message) -> Vec<Row> {
    let kind = match message.kind {
        Kind::Query => "Query",
        Kind::Request => "Request",
        Kind::Event => "Event",
    };
    let mut tables = vec![
        (format!("{kind} Headers"), headers(&message.headers, message)),
        (format!("{kind} Properties"), properties(protocol, "", &message.properties)),
    ];
    if let Some(response) = &message.response {
        tables.push(("Response Headers".to_owned(), headers(&response.headers, message)));
        if !response.properties.is_empty() {
            tables.push(("Response JSON".to_owned(), properties(protocol, "", &response.properties)));
        }
    }
    let rows = |(table, rows): (String, Vec<(String, String)>)| {
        let title = row(&message.name, &table, "", "");
        let rows = rows.into_iter().map(move |(key, value)| row(&message.name, &table, &key, &value));
        std::iter::once(title).chain(rows)
    };
    tables.into_iter().flat_map(rows).collect()
}

/// The page writes out what is copied: the name that a response repeats, a string for a target.
fn headers(headers: &[Header], message: &Message) -> Vec<(String, String)> {
    let value = |header: &Header| match &header.value {
        HeaderValue::Constant(constant) => constant.clone(),
        HeaderValue::OneOf(values) => values.join(" | "),
        HeaderValue::String => "String".to_owned(),
        HeaderValue::Uuid => "{GUID}".to_owned(),
        HeaderValue::Copied(key) => {
            let copied = message.headers.iter().find(|header| header.wire == *key).expect("a header of the question");
            assert_eq!(header.wire, *key, "every header is copied from the one of the same name");
            match &copied.value {
                HeaderValue::Constant(constant) => constant.clone(),
                HeaderValue::String => "String".to_owned(),
                HeaderValue::Uuid => "{GUID}".to_owned(),
                other => panic!("a question's header is {other:?}"),
            }
        }
    };
    headers.iter().map(|header| (header.wire.clone(), value(header))).collect()
}

fn properties(protocol: &Protocol, prefix: &str, properties: &[Property]) -> Vec<(String, String)> {
    let one = |property: &Property| {
        let key = format!("{prefix}{}", property.wire);
        match &property.shape {
            Shape::String => vec![(key, "String".to_owned())],
            Shape::Named(id) => named(protocol, *id, key),
            Shape::List(part) => match **part {
                Shape::Named(id) => named(protocol, id, format!("{key}[]")),
                ref other => panic!("`{key}` lists {other:?}"),
            },
            other => panic!("`{key}` is {other:?}"),
        }
    };
    properties.iter().flat_map(one).collect()
}

fn named(protocol: &Protocol, id: TypeId, key: String) -> Vec<(String, String)> {
    match &protocol.type_of(id).expect("a type of the protocol").kind {
        TypeKind::Object(members) => properties(protocol, &format!("{key}."), members),
        TypeKind::Enumeration(values) => {
            let values: Vec<_> = values.iter().map(|value| value.wire.as_str()).collect();
            vec![(key, values.join(" | "))]
        }
    }
}

fn message<'p>(protocol: &'p Protocol, name: &str) -> &'p Message {
    protocol.messages.iter().find(|message| message.name == name).expect("a message of the page")
}

fn responses(protocol: &Protocol) -> impl Iterator<Item = (&Message, &Response)> {
    protocol.messages.iter().filter_map(|message| Some((message, message.response.as_ref()?)))
}

#[test]
fn every_row_of_the_page_is_in_the_description_and_no_other() {
    let (page, model) = (written(), modelled(&protocol()));
    let missing: Vec<_> = page.difference(&model).collect();
    let strange: Vec<_> = model.difference(&page).collect();
    assert!(
        missing.is_empty() && strange.is_empty(),
        "only on the page: {missing:#?}\nonly in the description: {strange:#?}"
    );
    assert_eq!(page.len(), 54, "rows and titles on the page");
}

#[test]
fn a_changed_row_is_seen() {
    let page = written();
    for (row, changed) in [
        ("Mobileagent-dialnumber:", "mobileagent-dialnumber:"),
        ("endpoint:", "end-point:"),
        ("UNSUPPORTED:", "UNKNOWN:"),
        ("requestId: { type: uuid", "requestId: { type: string"),
        (
            "          name: { type: string, doc: \"The name of the channel",
            "          title: { type: string, doc: \"The name",
        ),
    ] {
        let text = SHIPPED.replacen(row, changed, 1);
        assert_ne!(text, SHIPPED, "`{row}` is not in the description");
        assert_ne!(modelled(&compile_text("changed.yaml", &text).protocol), page, "{changed}");
    }
}

#[test]
fn what_a_response_repeats_is_copied_from_the_question() {
    let protocol = protocol();
    let envelope = &protocol.envelope;
    for (message, response) in responses(&protocol) {
        let copied = response.headers.iter().filter_map(|header| match &header.value {
            HeaderValue::Copied(key) => Some(key.as_str()),
            _ => None,
        });
        let copied = copied.collect::<Vec<_>>();
        assert_eq!(copied, [&envelope.name, &envelope.target, &envelope.request_id], "{}", message.name);
    }
}

#[test]
fn only_the_error_message_depends_on_the_result() {
    let protocol = protocol();
    for (message, response) in responses(&protocol) {
        for header in &response.headers {
            let when = (header.wire == "errorMessage").then_some("FAILURE");
            assert_eq!(header.when.as_deref(), when, "{} of {}", header.wire, message.name);
        }
        assert!(message.headers.iter().all(|header| header.when.is_none()), "{}", message.name);
    }
}

#[test]
fn only_the_mobile_agent_may_be_left_out() {
    let protocol = protocol();
    let asked = protocol.messages.iter().flat_map(|message| &message.properties);
    let answered = responses(&protocol).flat_map(|(_, response)| &response.properties);
    let objects = protocol.types.iter().filter_map(|of| match &of.kind {
        TypeKind::Object(members) => Some(members),
        TypeKind::Enumeration(_) => None,
    });
    let all = asked.chain(answered).chain(objects.flatten());
    let optional: Vec<_> = all.filter(|property| property.optional).map(|property| property.wire.as_str()).collect();
    assert_eq!(optional, ["mobileagent-mode", "Mobileagent-dialnumber"]);
}

#[test]
fn the_lifecycle_is_that_of_the_page() {
    let protocol = protocol();
    let group = &protocol.destinations[0];
    let name = |id| protocol.message(id).map(|message| message.name.as_str());
    assert_eq!(group.lifecycle.init.and_then(name), Some("channelgroup.query.init"));
    assert_eq!(group.lifecycle.dispose.and_then(name), Some("channelgroup.request.dispose"));
    let phases = |name| message(&protocol, name).phases.as_slice();
    assert_eq!(phases("channelgroup.query.init"), [Phase::SetUp, Phase::Active]);
    assert_eq!(phases("channelgroup.request.createchannel"), [Phase::Active]);
    assert_eq!(phases("channelgroup.request.dispose"), [Phase::Active]);
    assert_eq!(phases("channelgroup.channel.added"), [Phase::Active, Phase::TearingDown]);
    let gate = group.lifecycle.gate.as_ref().expect("a gate");
    let init = message(&protocol, "channelgroup.query.init").response.as_ref().expect("a response");
    assert_eq!(init.properties[gate.children as usize].wire, "channels");
    let create = message(&protocol, "channelgroup.request.createchannel");
    let creates = create.creates.as_ref().expect("a channel");
    assert_eq!(create.properties[creates.id as usize].wire, "id");
    assert_eq!(create.properties[creates.key.expect("a key") as usize].wire, "name");
}

#[test]
fn every_note_has_words_in_the_description() {
    let protocol = protocol();
    for message in &protocol.messages {
        let response = message.response.iter();
        let docs = message.properties.iter().map(|property| &property.doc);
        let docs = docs.chain(message.headers.iter().map(|header| &header.doc)).chain([&message.doc]);
        let answers = response.clone().flat_map(|response| &response.headers).map(|header| &header.doc);
        let docs = docs.chain(answers).chain(response.map(|response| &response.doc));
        assert!(docs.clone().all(|doc| !doc.is_empty()), "{} has something without words", message.name);
    }
}

#[test]
fn the_model_is_the_golden_one() {
    let path = "golden/model/channel-group.json";
    let json = model_json(&protocol());
    serde_json::from_str::<serde_json::Value>(&json).expect("the dump is JSON");
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        fs::write(path, &json).unwrap();
    }
    let golden = fs::read_to_string(path).unwrap_or_default();
    assert!(
        json == golden,
        "the model is not {path}. If it is right, run the test with BLESS=1 and read the difference."
    );
}
