//! Every type of the language at work: `golden/rust/types.yaml`, read from JSON and written as JSON, the good and the bad.

#![cfg(test)]

use tieline::codec::{Breach, Decode, Encode, EncodeError, Free, Json, Problem, Uuid, decode_body};

/// The golden file is what `protocol!` becomes; here it is used.
#[allow(missing_docs, reason = "the description says it")]
mod protocol {
    tieline::protocol!("golden/rust/types.yaml");
}

use protocol::call::{AbilitiesResponse, Beeped, Changed, Init, InitResponse};
use protocol::types::{Bag, Colour, Extras, Line, Node, Party, State};

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

/// An event with these properties and those that it needs.
fn changed(properties: &str) -> String {
    let comma = if properties.is_empty() { "" } else { "," };
    format!(r#"{{"id":"{ID}"{comma}{properties}}}"#)
}

fn read<'a, T: Decode<'a>>(text: &'a str) -> T {
    decode_body(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// The words of the error that such an event is.
fn refused(properties: &str) -> String {
    let text = changed(properties);
    let error = decode_body::<Changed<'_>>(&text).expect_err("it is not as described");
    assert!(!error.is_syntax(), "{error}");
    error.to_string()
}

fn written<T: Encode>(value: &T) -> String {
    let mut out = Vec::new();
    value.encode(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn unwritable<T: Encode>(value: &T) -> EncodeError {
    value.encode(&mut Vec::new()).expect_err("it is not as described")
}

fn broken(value: &impl Encode) -> (&'static str, Problem) {
    match unwritable(value) {
        EncodeError::Refused(refused) => (refused.place, refused.problem),
        other => panic!("{other}"),
    }
}

fn event() -> Changed<'static> {
    Changed::builder().id(uuid()).build()
}

fn uuid() -> Uuid<'static> {
    Uuid::new(ID).unwrap()
}

fn party(pin: &'static str) -> Party<'static> {
    Party::builder().id(uuid()).pin(pin).build()
}

#[test]
fn a_uuid_is_kept_as_it_came_and_compared_by_what_it_means() {
    let text = r#"{"id":"{67E55044-10B1-426F-9247-BB680E5FE0C8}"}"#;
    let event: Changed<'_> = read(text);
    assert_eq!(event.id, uuid());
    assert!(written(&event).starts_with(r#"{"id":"{67E55044-10B1-426F-9247-BB680E5FE0C8}","#));
    assert_eq!(event.into_owned().id.as_u128(), 0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8);
    assert_ne!(Uuid::random(), Uuid::random());
}

#[test]
fn what_is_no_uuid_is_refused() {
    let error = decode_body::<Changed<'_>>(r#"{"id":"secret text"}"#).unwrap_err();
    assert_eq!(error.problem(), &Problem::NotUuid);
    assert_eq!(error.path(), Some("id"));
    assert!(!error.to_string().contains("secret text"), "{error}");
    assert!(refused(r#""by":7"#).contains("expected a string, found a number"));
}

#[test]
fn a_closed_enumeration_has_no_other_values() {
    let text = changed(r#""state":"ENDED""#);
    assert_eq!(read::<Changed<'_>>(&text).state, State::ENDED);
    assert_eq!(
        refused(r#""state":"ASLEEP""#),
        "a value is none of those that are allowed: `RINGING`, `TALKING`, `ENDED`, at `state` (byte 53)"
    );
    assert_eq!("RINGING".parse(), Ok(State::RINGING));
    assert_eq!(State::try_from("ringing").unwrap_err().listed(), ["RINGING", "TALKING", "ENDED"]);
}

#[test]
fn an_open_enumeration_keeps_them() {
    let text = changed(r#""colour":"PUCE""#);
    let event: Changed<'_> = read(&text);
    assert!(!event.colour.is_listed());
    assert!(written(&event).contains(r#""colour":"PUCE""#));
}

#[test]
fn what_is_left_out_or_null_has_its_default() {
    for text in [changed(""), changed(r#""state":null,"tags":null,"volume":null,"by":null,"title":null"#)] {
        let event: Changed<'_> = read(&text);
        assert_eq!(event.state, State::TALKING);
        assert_eq!(event.colour, Colour::GREEN);
        assert_eq!((event.title.as_ref(), event.volume, event.muted), ("none", 0.5, false));
        assert_eq!(event.by, uuid());
        assert!(event.tags.is_empty() && event.low.is_none());
        assert_eq!(event, self::event(), "a builder has the same defaults");
    }
    assert_eq!(Init::new().depth, 1);
    assert_eq!(read::<Init<'_>>(""), Init::default());
}

#[test]
fn a_default_is_written() {
    assert_eq!(written(&Init::new()), r#"{"depth":1}"#);
    let text = written(&event());
    assert!(text.contains(r#""state":"TALKING","colour":"GREEN","title":"none","volume":0.5,"muted":false"#), "{text}");
    assert!(text.contains(r#""tags":[]"#) && !text.contains("low"), "{text}");
    let other = Changed::builder().id(uuid()).state(State::ENDED).muted(true).tags(["a"]).build();
    let text = written(&other);
    assert_eq!(read::<Changed<'_>>(&text), other);
}

#[test]
fn a_map_keeps_its_entries_and_refuses_a_key_that_stands_twice() {
    let text = changed(
        r#""counts": { "b" : 2 , "a\n":1},"colours":{"x":"RED"},"parties":[{"id":"67e5504410b1426f9247bb680e5fe0c8","pin":"1234"}]"#,
    );
    let event: Changed<'_> = read(&text);
    let counts = event.counts.as_ref().unwrap();
    assert_eq!((counts.get("b"), counts.get("a\n"), counts.len()), (Some(&2), Some(&1), 2));
    assert_eq!(event.colours.as_ref().unwrap().get("x"), Some(&Colour::RED));
    let again = written(&event);
    assert!(again.contains(r#""counts":{"a\n":1,"b":2}"#), "{again}");
    assert_eq!(read::<Changed<'_>>(&again), event.clone().into_owned());
    assert_eq!(Changed::builder().id(uuid()).counts([("b", 2), ("a\n", 1)]).build().counts, event.counts);
    assert_eq!(refused(r#""colours":{"x":"RED","x":"RED"}"#), "a key stands twice in one map, at `colours` (byte 66)");
    assert!(refused(r#""counts":[]"#).contains("expected a map, found a list"));
    assert!(refused(r#""counts":{"a":"b"}"#).ends_with("at `counts.a` (byte 59)"));
    for text in [r#""counts":{"a":1"#, r#""counts":{"a":1,}"#, r#""counts":{,}"#, r#""counts":{"a" 1}"#] {
        assert!(decode_body::<Changed<'_>>(&changed(text)).unwrap_err().is_syntax(), "{text}");
    }
    assert_eq!(written(&read::<Changed<'_>>(&changed(r#""counts":{}"#))).matches("\"counts\":{}").count(), 1);
}

#[test]
fn free_values_are_strings_and_maps_all_the_way_down() {
    let data = r#"{"caller":{"name":"Ada","of":{"house":"Byron"}},"queue":"sales"}"#;
    let text = format!(r#"{{"state":"ENDED","data":{data}}}"#);
    let response: InitResponse<'_> = read(&text);
    let caller = response.data.get("caller").unwrap();
    assert_eq!(caller.get("of").and_then(|of| of.get("house")).and_then(Free::as_str), Some("Byron"));
    assert_eq!(written(&response), text);
    assert_eq!(written(&response.into_owned()), text);
    let built = InitResponse::builder().state(State::ENDED).data([("queue", "sales")]).build();
    assert_eq!(written(&built), r#"{"state":"ENDED","data":{"queue":"sales"}}"#);
    let nested: Free<'_> = [("a", Free::from("b")), ("c", [("d", "e")].into_iter().collect())].into_iter().collect();
    assert_eq!(written(&nested), r#"{"a":"b","c":{"d":"e"}}"#);
    for other in ["1", "true", "null", "[]", r#"{"a":{"b":[]}}"#] {
        let text = format!(r#"{{"state":"ENDED","data":{{"x":{other}}}}}"#);
        let error = decode_body::<InitResponse<'_>>(&text).unwrap_err();
        assert!(error.to_string().contains("expected a string or a map"), "{error}");
    }
    let error = decode_body::<InitResponse<'_>>(r#"{"state":"ENDED"}"#).unwrap_err();
    assert_eq!(error.problem(), &Problem::Missing { key: "data" }, "always there, even when it is empty");
}

#[test]
fn a_peer_cannot_nest_them_without_an_end() {
    for (open, close) in [(r#"{"a":"#, "}"), ("[", "]")] {
        let deep = format!("{}\"\"{}", open.repeat(100_000), close.repeat(100_000));
        for property in ["free", "raw"] {
            let text = changed(&format!(r#""{property}":{deep}"#));
            assert!(decode_body::<Changed<'_>>(&text).is_err());
        }
    }
    let tree = format!("{}{{}}{}", r#"{"children":["#.repeat(100_000), "]}".repeat(100_000));
    let text = changed(&format!(r#""tree":{tree}"#));
    assert_eq!(decode_body::<Changed<'_>>(&text).unwrap_err().problem(), &Problem::TooDeep { limit: 128 });
}

#[test]
fn any_json_is_kept_as_it_came() {
    for json in ["1.50", r#"[1, {"a": null}]"#, r#""\u0041""#, "true"] {
        let text = changed(&format!(r#""raw":  {json} "#));
        let event: Changed<'_> = read(&text);
        assert_eq!(event.raw.as_ref().unwrap().as_str(), json);
        assert!(written(&event.into_owned()).contains(json));
    }
    assert!(decode_body::<Changed<'_>>(&changed(r#""raw":[1,]"#)).unwrap_err().is_syntax());
    assert_eq!(read::<Changed<'_>>(&changed(r#""raw":null"#)).raw, None);
    let raw = Json::of(&vec![1, 2]).unwrap();
    assert_eq!(raw.read::<Vec<i64>>().unwrap(), [1, 2]);
    assert!(written(&Changed::builder().id(uuid()).raw(raw).build()).contains(r#""raw":[1,2]"#));
}

#[test]
fn an_open_object_keeps_what_it_does_not_know() {
    let text = r#"{"new":[1, 2],"title":"t","newer":{"a":"b"}}"#;
    let extras: Extras<'_> = read(text);
    assert_eq!(extras.title, "t");
    assert_eq!(extras.others.get("new").map(Json::as_str), Some("[1, 2]"));
    let again = written(&extras.clone().into_owned());
    assert_eq!(again, r#"{"title":"t","new":[1, 2],"newer":{"a":"b"}}"#);
    assert_eq!(read::<Extras<'_>>(&again), extras);
    let error = decode_body::<Extras<'_>>(r#"{"title":"t","x":1,"x":1}"#).unwrap_err();
    assert_eq!(error.problem(), &Problem::RepeatedEntry);
    let error = decode_body::<Extras<'_>>(r#"{"x":1,"title":"t","title":"t"}"#).unwrap_err();
    assert_eq!(error.problem(), &Problem::Repeated { key: "title" });
    let bag: Bag<'_> = read(r#"{"a":1,"\u0062":2}"#);
    assert_eq!(written(&bag), r#"{"a":1,"b":2}"#);
    assert_eq!(written(&Bag::new()), "{}");
    let answer: AbilitiesResponse<'_> = read(r#"{"dial":true,"hold":{"most":2}}"#);
    assert_eq!(answer.others.get("hold").map(Json::as_str), Some(r#"{"most":2}"#));
    assert_eq!(written(&answer), r#"{"dial":true,"hold":{"most":2}}"#);
    let event: Beeped<'_> = read(r#"{"how":"loud"}"#);
    assert_eq!(written(&event.into_owned()), r#"{"how":"loud"}"#);
}

#[test]
fn an_open_object_never_writes_a_key_twice() {
    let extras = Extras::builder().title("t").others([("hint", Json::default())]).build();
    assert_eq!(broken(&extras), ("Extras", Problem::Repeated { key: "hint" }));
}

#[test]
fn an_object_may_hold_itself_where_it_need_not() {
    let above: Node<'_> = read(r#"{"parent":{"parent":{}}}"#);
    assert_eq!(above, Node::builder().parent(Node::builder().parent(Node::new()).build()).build());
    assert_eq!(read::<Node<'_>>(&written(&above)), above.clone().into_owned());
    let text = r#"{"children":[{"named":{"a":{"named":{}}}}],"named":{}}"#;
    let node: Node<'_> = read(text);
    assert_eq!(written(&node.clone().into_owned()), text);
    assert_eq!(node.children.unwrap()[0].named.len(), 1);
}

#[test]
fn limits_are_held_where_a_message_is_read() {
    assert_eq!(refused(r#""title":"éééééé""#), "a string has 6 characters, and the most is 5, at `title` (byte 53)");
    assert_eq!(read::<Changed<'_>>(&changed(r#""title":"ééééé""#)).title, "ééééé");
    assert_eq!(refused(r#""volume":1.6"#), "a number is not within its limits: 0 to 1.5, at `volume` (byte 54)");
    assert_eq!(refused(r#""low":0"#), "a number is not within its limits: at most -1, at `low` (byte 51)");
    assert_eq!(read::<Changed<'_>>(&changed(r#""low":-1,"volume":1.5"#)).low, Some(-1));
    assert_eq!(
        refused(r#""tags":["a","b","c"]"#),
        "a list or map has 3 entries, and the most is 2, at `tags` (byte 52)"
    );
    assert_eq!(refused(r#""parties":[]"#), "a list or map has 0 entries, and the least is 1, at `parties` (byte 55)");
    assert!(refused(r#""counts":{"a":1,"b":2,"c":3}"#).starts_with("a list or map has 3 entries"));
}

#[test]
fn limits_are_held_where_a_message_is_written() {
    let length = Breach::Length { found: Some(6), least: 0, most: 5 };
    let wrong = Changed::builder().id(uuid()).title("éééééé").build();
    assert_eq!(broken(&wrong), ("Changed.title", Problem::Limit(length)));
    assert_eq!(unwritable(&wrong).to_string(), "`Changed.title`: a string has 6 characters, and the most is 5");
    let wrong = Changed::builder().id(uuid()).volume(f64::NAN).build();
    assert_eq!(broken(&wrong), ("Changed.volume", Problem::Limit(Breach::Range { range: "0 to 1.5" })));
    let wrong = Changed::builder().id(uuid()).low(0).build();
    assert_eq!(broken(&wrong).0, "Changed.low");
    let wrong = Changed::builder().id(uuid()).parties([]).build();
    assert_eq!(
        broken(&wrong),
        ("Changed.parties", Problem::Limit(Breach::Count { found: Some(0), least: 1, most: usize::MAX }))
    );
}

#[test]
fn a_sibling_says_what_must_be_there_and_what_must_not() {
    let party = format!(r#"{{"id":"{ID}","pin":"1234"}}"#);
    let text = |state: &str, properties: &str| format!(r#"{{{properties}"state":"{state}","data":{{}}}}"#);
    let primary = format!(r#""primary":{party},"#);
    let both = format!(r#"{primary}"consult":{party},"#);
    for (state, properties) in
        [("RINGING", &primary), ("TALKING", &primary), ("TALKING", &both), ("ENDED", &String::new())]
    {
        let text = text(state, properties);
        let response: InitResponse<'_> = read(&text);
        assert_eq!(read::<InitResponse<'_>>(&written(&response)), response);
    }
    for (state, properties, problem) in [
        ("RINGING", "", Problem::Required { key: "primary", when: "`state` is `RINGING` or `TALKING`" }),
        ("ENDED", &primary, Problem::Forbidden { key: "primary", when: "`state` is `ENDED`" }),
        ("RINGING", &both, Problem::Forbidden { key: "consult", when: "`state` is `RINGING` or `ENDED`" }),
    ] {
        let error = decode_body::<InitResponse<'_>>(&text(state, properties)).unwrap_err();
        assert_eq!(error.problem(), &problem);
    }
}

#[test]
fn a_sibling_says_so_too_where_a_message_is_written() {
    let talking = InitResponse::builder().state(State::TALKING).data([("a", "b")]);
    let wrong = talking.build();
    assert_eq!(
        unwritable(&wrong).to_string(),
        "`InitResponse`: the key `primary` is missing, which is required when `state` is `RINGING` or `TALKING`"
    );
    let ended = InitResponse::builder().state(State::ENDED).data([("a", "b")]).primary(party("1234")).build();
    assert_eq!(
        unwritable(&ended).to_string(),
        "`InitResponse`: the key `primary` is there, which is forbidden when `state` is `ENDED`"
    );
}

#[test]
fn a_secret_is_never_shown() {
    let builder =
        Changed::builder().id(uuid()).token("hunter2").secrets([("alice", "hunter2")]).parties([party("9876")]);
    let builder_debug = format!("{builder:?}");
    let event = builder.build();
    let debug = format!("{event:?}");
    assert!(debug.contains("token: <secret>") && debug.contains("secrets: <secret>"), "{debug}");
    for hidden in ["hunter2", "alice", "9876"] {
        assert!(!debug.contains(hidden) && !builder_debug.contains(hidden), "{debug} {builder_debug}");
    }
    assert!(format!("{:?}", Party::builder().pin("9876")).starts_with("PartyBuilder"));
    assert!(written(&event).contains(r#""token":"hunter2","secrets":{"alice":"hunter2"}"#), "the wire has it");
}

#[test]
fn no_error_tells_what_is_in_a_secret() {
    assert_eq!(
        refused(r#""secrets":{"alice":1}"#),
        "expected a string, found a number, at `secrets` (byte 55)",
        "neither a key nor where it stands"
    );
    let error = refused(&format!(r#""parties":[{{"id":"{ID}","pin":"123"}}]"#));
    assert!(error.starts_with("a string has too few or too many characters, and 4 to 8 are allowed"), "{error}");
    let error = unwritable(&Party::builder().id(uuid()).pin("123").build()).to_string();
    assert_eq!(error, "`Party.pin`: a string has too few or too many characters, and 4 to 8 are allowed");
}

#[test]
fn what_is_not_described_still_breaks_nothing() {
    let text = changed(r#""unknown":{"a":[1]},"state":"ENDED""#);
    assert_eq!(read::<Changed<'_>>(&text).state, State::ENDED);
    assert_eq!(read::<Node<'_>>(r#"{"unknown":1}"#), Node::new());
}

#[test]
fn the_table_says_what_waits_and_how_long() {
    use std::time::Duration;
    use tieline::{Full, Mailbox, Queue};

    let table = &protocol::call::DESTINATION;
    let events = Queue::DEFAULT.capacity(256).full(Full::Block(Some(Duration::from_millis(1500))));
    assert_eq!(table.mailbox, Mailbox { calls: Queue::DEFAULT.capacity(64).full(Full::Refuse), events });
    assert!(table.one_at_a_time);
    let deadline = |name: &str| table.messages.iter().find(|message| message.name == name).unwrap().deadline;
    assert_eq!(deadline("call.init"), Some(Duration::from_secs(10)), "that of its destination");
    assert_eq!(deadline("call.abilities"), Some(Duration::from_secs(120)));
    assert_eq!(deadline("call.changed"), None, "nothing answers it");
}

/// The answer in this state, with these properties beside what it needs.
fn answer(state: &str, properties: &str) -> String {
    let party = format!(r#""primary":{{"id":"{ID}","pin":"1234"}},"#);
    let party = if state == "ENDED" { "" } else { &party };
    format!(r#"{{{party}{properties},"state":"{state}","data":{{}}}}"#)
}

#[test]
fn what_is_within_an_object_depends_on_what_stands_beside_the_object() {
    for (state, properties) in [
        ("TALKING", r#""line":{"number":"1"}"#),
        ("RINGING", r#""line":{}"#),
        ("ENDED", r#""line":{},"lines":[{}],"by-name":{"a":{"number":"1"}}"#),
        ("RINGING", r#""lines":[{"number":"1"},{"number":"2"}]"#),
        ("RINGING", r#""lines":[],"by-name":{}"#),
        ("TALKING", r#""lines":[{"note":"x"}],"by-name":{"a":{"note":"x"}}"#),
    ] {
        let text = answer(state, properties);
        let response: InitResponse<'_> = read(&text);
        assert_eq!(read::<InitResponse<'_>>(&written(&response)), response);
    }
    for (state, properties, problem) in [
        ("TALKING", r#""line":{}"#, Problem::Required { key: "line.number", when: "`state` is `TALKING`" }),
        (
            "RINGING",
            r#""lines":[{"number":"1"},{}]"#,
            Problem::Required { key: "lines.*.number", when: "`state` is `RINGING`" },
        ),
        (
            "ENDED",
            r#""lines":[{},{"number":"1"}]"#,
            Problem::Forbidden { key: "lines.*.number", when: "`state` is `ENDED`" },
        ),
        (
            "RINGING",
            r#""lines":[{"number":"1","note":"x"}]"#,
            Problem::Forbidden { key: "lines.*.note", when: "`state` is `RINGING` or `ENDED`" },
        ),
        (
            "ENDED",
            r#""by-name":{"a":{},"b":{"note":"x"}}"#,
            Problem::Forbidden { key: "by-name.*.note", when: "`state` is `ENDED`" },
        ),
    ] {
        let text = answer(state, properties);
        assert_eq!(decode_body::<InitResponse<'_>>(&text).unwrap_err().problem(), &problem, "{text}");
    }
}

#[test]
fn it_does_so_too_where_a_message_is_written() {
    let talking = InitResponse::builder().state(State::TALKING).data([("a", "b")]).primary(party("1234"));
    let wrong = talking.line(Line::new()).build();
    assert_eq!(
        unwritable(&wrong).to_string(),
        "`InitResponse`: the key `line.number` is missing, which is required when `state` is `TALKING`"
    );
    let ended = InitResponse::builder().state(State::ENDED).data([("a", "b")]);
    let wrong = ended.lines([Line::new(), Line::builder().note("x").build()]).build();
    assert_eq!(
        broken(&wrong),
        ("InitResponse", Problem::Forbidden { key: "lines.*.note", when: "`state` is `RINGING` or `ENDED`" })
    );
}

#[test]
fn a_list_of_scalars_has_a_default_with_parts() {
    let (text, other) = (changed(""), changed(r#""words":[],"sizes":[5]"#));
    let event: Changed<'_> = read(&text);
    assert_eq!(event.words, ["one", "two \"2\""]);
    assert_eq!(event.hues.iter().map(Colour::as_str).collect::<Vec<_>>(), ["RED", "MAUVE"]);
    assert_eq!((event.sizes.as_slice(), event.makers.as_slice()), ([1, -2].as_slice(), [uuid()].as_slice()));
    assert_eq!(event, self::event(), "a builder has the same");
    assert!(written(&event).contains(r#""words":["one","two \"2\""],"hues":["RED","MAUVE"],"sizes":[1,-2]"#));
    let event: Changed<'_> = read(&other);
    assert!(event.words.is_empty() && event.sizes == [5]);
}
