//! Properties that do not fit the description.

use super::at_the_bridge::to_the_bridge;
use super::at_the_client::{BUSY, IDLE, run, to_the_client};
use super::bad::Bad;
use super::json::in_the_request;
use crate::common::channel_group::bridge::Endpoint;
use crate::common::frame::{CREATE, INIT, create_text, event_text, failed, frame, id, success};
use crate::common::observed::Observed;
use crate::common::raw::Raw;
use tieline::transport::Stream;
use tieline::{CallError, Consequence, Counts, Phase, Problem};

const UNFIT: fn(&Problem) -> bool = |problem| matches!(problem, Problem::Properties(_));
const COUNTED: fn(&mut Counts) = |counts| counts.unreadable_properties += 1;

/// A request whose body is this.
fn request(body: &str, what: &str) {
    let good = create_text(IDLE, &id(9), "n");
    let text = format!(r#"{}"body":{body}}}"#, &good[..good.find(r#""body":"#).unwrap()]);
    let says = format!("{}the properties cannot be read: {what}", in_the_request());
    let answer = failed(CREATE, IDLE, &id(9), &format!("the properties of `{CREATE}` could not be read"));
    to_the_client(Bad::answered(frame(text), UNFIT, says, answer, COUNTED));
}

#[test]
fn a_request_without_a_required_property_is_answered() {
    request(r#"{"name":"n","type":"CHAT"}"#, "the required key `id` is missing, at byte 0");
    request(r#"{"id":"c1","type":"CHAT"}"#, "the required key `name` is missing, at byte 0");
    request(r#"{"id":"c1","name":"n"}"#, "the required key `type` is missing, at byte 0");
    request(r#"{"ID":"c1","name":"n","type":"CHAT"}"#, "the required key `id` is missing, at byte 0");
    for nothing in ["{}", "null"] {
        request(nothing, "the required key `id` is missing, at byte 0");
    }
}

#[test]
fn a_request_without_a_body_is_answered_when_its_properties_are_required() {
    let good = create_text(IDLE, &id(9), "n");
    let text = format!("{}}}", &good[..good.find(r#","body":"#).unwrap()]);
    let says =
        format!("{}the properties cannot be read: the required key `id` is missing, at byte 0", in_the_request());
    let answer = failed(CREATE, IDLE, &id(9), &format!("the properties of `{CREATE}` could not be read"));
    to_the_client(Bad::answered(frame(text), UNFIT, says, answer, COUNTED));
}

#[test]
fn a_request_with_a_property_of_a_wrong_type_is_answered() {
    for (wrong, found) in [
        ("7", "a number"),
        ("null", "`null`"),
        ("false", "`false`"),
        (r#"["n"]"#, "a list"),
        (r#"{"n":"n"}"#, "an object"),
    ] {
        let what = |path: &str, byte: usize| format!("expected a string, found {found}, at `{path}` (byte {byte})");
        request(&format!(r#"{{"id":{wrong},"name":"n","type":"CHAT"}}"#), &what("id", 6));
        request(&format!(r#"{{"id":"c1","name":{wrong},"type":"CHAT"}}"#), &what("name", 18));
        request(&format!(r#"{{"id":"c1","name":"n","type":{wrong}}}"#), &what("type", 29));
        if wrong != "null" {
            request(
                &format!(r#"{{"id":"c1","name":"n","type":"CHAT","mobileagent-mode":{wrong}}}"#),
                &what("mobileagent-mode", 55),
            );
        }
    }
}

#[test]
fn a_request_with_a_repeated_property_is_answered() {
    request(r#"{"id":"c1","name":"n","type":"CHAT","id":"c2"}"#, "the key `id` stands twice in one object, at byte 36");
}

#[test]
fn a_request_whose_body_is_no_object_is_answered() {
    for (body, found) in [("[]", "a list"), ("7", "a number"), (r#""x""#, "a string"), ("true", "`true`")] {
        request(body, &format!("expected an object, found {found}, at byte 0"));
    }
}

#[test]
fn an_event_with_properties_that_do_not_fit_is_dropped_and_counted() {
    for (right, wrong, what) in [
        (r#""endpoint":"e","#, "", "the required key `endpoint` is missing, at byte 0"),
        (r#","type":"EMAIL""#, "", "the required key `type` is missing, at byte 0"),
        (r#""endpoint":"e""#, r#""endpoint":7"#, "expected a string, found a number, at `endpoint` (byte 12)"),
        (r#""EMAIL""#, "{}", "expected a string, found an object, at `type` (byte 23)"),
    ] {
        to_the_bridge(|_| {
            let text = event_text(IDLE, "e").replace(right, wrong);
            let says =
                format!("in an event `channelgroup.channel.added` to `{IDLE}`: the properties cannot be read: {what}");
            Bad::dropped(frame(text), UNFIT, says, COUNTED)
        });
    }
}

#[test]
fn an_answer_whose_properties_do_not_fit_ends_its_call() {
    for (body, found) in [("[]", "a list"), ("7", "a number")] {
        to_the_bridge(|ids| {
            let says = format!(
                "in a response `{CREATE}` to `{BUSY}` (request id `{}`): the properties cannot be read: expected an \
                 object, found {found}, at byte 0",
                ids.pending
            );
            Bad::ends_its_call(success(CREATE, BUSY, &ids.pending, body), UNFIT, says, COUNTED)
        });
    }
}

#[test]
fn an_initialization_whose_answer_does_not_fit_fails_and_can_be_tried_again() {
    for (body, what) in [
        ("{}", "the required key `channels` is missing, at byte 0"),
        ("null", "the required key `channels` is missing, at byte 0"),
        (r#"{"channels":null}"#, "expected a list, found `null`, at `channels` (byte 12)"),
        (r#"{"channels":["1"]}"#, "expected an object, found a string, at `channels[0]` (byte 13)"),
        (
            r#"{"channels":[{"end-point":"1","type":"CHAT"},{"type":"CHAT"}]}"#,
            "the required key `end-point` is missing, at `channels[1]` (byte 45)",
        ),
        (
            r#"{"channels":[{"end-point":1,"type":"CHAT"}]}"#,
            "expected a string, found a number, at `channels[0].end-point` (byte 26)",
        ),
    ] {
        run(async {
            let (near, far) = tokio::io::duplex(64 << 10);
            let (observed, mut client) = (Observed::default(), Raw::new(far));
            let connection = Endpoint::new().observer(observed.clone()).start(Stream::new(near));
            let group = connection.channel_group(BUSY, ()).unwrap();
            let answer = async |client: &mut Raw, body: &str| {
                let question = client.receive().await;
                let id = question["header"]["requestId"].as_str().unwrap().to_owned();
                client.send(&success(INIT, BUSY, &id, body)).await;
                id
            };
            let (init, id) = tokio::join!(group.init(), answer(&mut client, body));
            let error = init.unwrap_err();
            assert!(matches!(error, CallError::Answer { .. }), "{error:?}");
            assert_eq!(error.to_string(), format!("the answer to `{INIT}` from `{BUSY}` cannot be read: {what}"));
            assert_eq!(group.phase(), Phase::SetUp);
            let [fault] = &observed.faults()[..] else { panic!("one fault") };
            let says = format!(
                "in a response `{INIT}` to `{BUSY}` (request id `{id}`): the properties cannot be read: {what}"
            );
            assert_eq!((fault.to_string(), fault.consequence()), (says, Consequence::CallEnded));
            assert_eq!(connection.counts().unreadable_properties, 1);

            let (init, _) = tokio::join!(group.init(), answer(&mut client, r#"{"channels":[]}"#));
            init.unwrap();
            assert_eq!(group.phase(), Phase::Active);
        });
    }
}
