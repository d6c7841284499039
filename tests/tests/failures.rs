//! What failed answers tell beyond their text, from a handler to whoever asked, and what cannot reach them.

#![cfg(test)]

#[path = "common/raw.rs"]
mod raw;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use raw::Raw;
use serde_json::{Value, json};
use tieline::codec::Problem;
use tieline::transport::{Stream, pair};
use tieline::{Call, CallError, Failure, Happening, Settings, Target, What};

#[allow(missing_docs, reason = "the description says it")]
mod protocol {
    tieline::protocol!("golden/rust/types.yaml");
}

use protocol::call::{
    Abilities, AbilitiesResponse, Forward, ForwardFailure, ForwardResponse, Init, InitFailure, InitResponse,
};
use protocol::types::State;
use protocol::{desk, room};

/// Forwards nothing, and says why as it is asked to.
struct Adapter;

impl room::Call for Adapter {
    async fn init(
        &mut self,
        _query: Init<'_>,
        _events: room::CallEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        let empty: [(&str, &str); 0] = [];
        Ok(InitResponse::builder().state(State::ENDED).data(empty).build())
    }

    async fn abilities(&mut self, _query: Abilities<'_>, _call: &Call) -> Result<AbilitiesResponse<'_>, Failure> {
        Err(Failure::new("nobody is there").with(&ForwardFailure::builder().code(7).build()))
    }

    async fn forward(&mut self, request: Forward<'_>, _call: &Call) -> Result<ForwardResponse<'_>, Failure> {
        let failure = Failure::new("nobody is there");
        Err(match &*request.to {
            "told" => failure.with(&ForwardFailure::builder().code(7).state(State::ENDED).line("hunter2").build()),
            "because" => failure.with(&ForwardFailure::builder().code(8).build()).because("a cause"),
            "too much" => failure.with(&ForwardFailure::builder().code(100).line("hunter2").build()),
            "too little" => failure.with(&ForwardFailure::builder().state(State::TALKING).build()),
            "too long" => failure.with(&ForwardFailure::builder().line("x".repeat(70_000)).build()),
            "nothing" => failure.with(&ForwardFailure::new()),
            "panic" => panic!("a bug"),
            "late" => std::future::pending().await,
            "fine" => return Ok(ForwardResponse::builder().seconds(3).build()),
            _ => failure,
        })
    }
}

/// A call that is initialized, and how often its adapter's side noted a cause of a failure.
async fn call() -> (desk::Call, desk::Connection, Arc<AtomicU32>) {
    let (here, there) = pair();
    let causes = Arc::new(AtomicU32::new(0));
    let noted = causes.clone();
    let observer = move |happening: &Happening| {
        if let What::Failed(cause) = &happening.what {
            assert!(!cause.contains("hunter2"), "{cause}");
            noted.fetch_add(1, Ordering::SeqCst);
        }
    };
    room::Endpoint::new().call(|_: &Target| Ok(Adapter)).observer(observer).start(there);
    let connection = desk::Endpoint::new().start(here);
    let call = connection.call("r.1", ()).unwrap();
    call.init().await.unwrap();
    (call, connection, causes)
}

async fn failed(call: &desk::Call, to: &str) -> CallError {
    call.forward(Forward::builder().to(to.to_owned()).build()).await.expect_err("nothing is forwarded")
}

#[tokio::test]
async fn what_a_handler_attaches_reaches_who_asked() {
    let (call, _connection, causes) = call().await;
    let error = failed(&call, "told").await;
    let details: ForwardFailure<'_> = error.details().unwrap().expect("details");
    assert_eq!((details.code, &details.state, details.left), (Some(7), &Some(State::ENDED), None));
    assert_eq!(details.line.as_deref(), Some("hunter2"));
    let shown = format!("{error} {error:?} {details:?}");
    assert!(shown.contains("nobody is there") && !shown.contains("hunter2"), "{shown}");
    let error = failed(&call, "because").await;
    assert_eq!(error.details::<ForwardFailure>().unwrap().and_then(|details| details.code), Some(8));
    assert_eq!(causes.load(Ordering::SeqCst), 1, "the cause stays and is noted");
    assert_eq!(call.forward(Forward::builder().to("fine").build()).await.unwrap().seconds, 3);
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_no_handler_decided_tells_nothing() {
    let (call, connection, _) = call().await;
    for to in ["plain", "nothing", "panic", "late"] {
        let error = failed(&call, to).await;
        assert_eq!(error.details::<ForwardFailure>(), Ok(None), "{to}: {error}");
    }
    let nobody = connection.call("r.2", ()).unwrap();
    let error = failed(&nobody, "told").await;
    assert!(matches!(error, CallError::Phase { .. }), "{error}");
    assert_eq!(error.details::<ForwardFailure>(), Ok(None), "an error without an answer");
}

#[tokio::test]
async fn details_that_cannot_leave_are_left_out_and_noted() {
    let (call, _connection, causes) = call().await;
    for (to, noted) in [("too much", 1), ("too little", 2), ("too long", 3)] {
        let error = failed(&call, to).await;
        assert!(matches!(&error, CallError::Failed { message, .. } if &**message == "nobody is there"), "{error}");
        assert_eq!(error.details::<ForwardFailure>(), Ok(None), "{to}");
        assert_eq!(causes.load(Ordering::SeqCst), noted, "{to}");
    }
}

#[tokio::test]
async fn the_details_of_another_call_neither_leave_nor_arrive() {
    let (call, _connection, causes) = call().await;
    let error = call.abilities().await.unwrap_err();
    assert!(matches!(&error, CallError::Failed { .. }), "{error}");
    assert_eq!(error.details::<ForwardFailure>(), Ok(None));
    assert_eq!(causes.load(Ordering::SeqCst), 1, "it is noted");

    let (near, far) = tokio::io::duplex(1 << 16);
    let mut peer = Raw::new(far);
    let connection = desk::Endpoint::new().start(Stream::new(near));
    let call = connection.call("r.1", ()).unwrap();
    let (init, ()) = tokio::join!(call.init(), async {
        let asked = peer.receive().await;
        peer.send(&failure(&asked, json!({ "code": 7 }))).await;
    });
    assert_eq!(init.unwrap_err().details::<ForwardFailure>(), Ok(None), "not what `D` is for");
}

#[tokio::test]
async fn what_is_told_when_a_destination_is_not_accepted_reaches_who_asked() {
    let (here, there) = pair();
    let _room = room::Endpoint::new()
        .call(|target: &Target| -> Result<Adapter, Failure> {
            let failure = Failure::new("not now");
            Err(match target.as_str() {
                "r.1" => failure.with(&InitFailure::builder().busy(true).build()),
                _ => failure.with(&ForwardFailure::builder().code(7).build()),
            })
        })
        .start(there);
    let connection = desk::Endpoint::new().start(here);
    for (target, told) in [("r.1", Some(Some(true))), ("r.2", None)] {
        let error = connection.call(target, ()).unwrap().init().await.unwrap_err();
        assert!(matches!(&error, CallError::Failed { message, .. } if &**message == "not now"), "{error}");
        let details = error.details::<InitFailure>().unwrap();
        assert_eq!(details.map(|details| details.busy), told, "{target}");
    }
}

fn frame(message: &Value) -> Vec<u8> {
    let text = message.to_string();
    let mut bytes = u32::try_from(text.len()).unwrap().to_be_bytes().to_vec();
    bytes.extend(text.into_bytes());
    bytes
}

/// The failed answer with this body to what was asked.
fn failure(asked: &Value, body: Value) -> Vec<u8> {
    let head = &asked["head"];
    let head = json!({
        "type": "answer", "name": head["name"], "result": "FAILED", "error": "no", "target": head["target"],
        "id": head["id"],
    });
    frame(&match body {
        Value::Null => json!({ "head": head }),
        body => json!({ "head": head, "body": body }),
    })
}

#[tokio::test]
async fn details_that_cannot_be_read_are_told_apart_from_none() {
    let (near, far) = tokio::io::duplex(1 << 16);
    let mut peer = Raw::new(far);
    let connection = desk::Endpoint::new().settings(Settings::default()).start(Stream::new(near));
    let call = connection.call("r.1", ()).unwrap();
    let (init, ()) = tokio::join!(call.init(), async {
        let asked = peer.receive().await;
        let mut answer = json!({ "head": asked["head"].clone(), "body": { "state": "ENDED", "data": {} } });
        answer["head"]["type"] = "answer".into();
        answer["head"]["result"] = "OK".into();
        peer.send(&frame(&answer)).await;
    });
    init.unwrap();
    for (body, expected) in [
        (json!({ "code": 5, "new": [1] }), Ok(Some(Some(5)))),
        (json!({ "new": 1 }), Ok(Some(None))),
        (json!({}), Ok(None)),
        (Value::Null, Ok(None)),
        (json!({ "code": "hunter2" }), Err("code")),
        (json!({ "code": 100 }), Err("code")),
        (json!({ "line": 5 }), Err("line")),
        (json!(["hunter2"]), Err("")),
    ] {
        let (error, ()) = tokio::join!(failed(&call, "x"), async {
            let asked = peer.receive().await;
            peer.send(&failure(&asked, body.clone())).await;
        });
        let read = error.details::<ForwardFailure>().map(|details| details.map(|details| details.code));
        let read = read.as_ref().map_err(|error| error.path().unwrap_or_default());
        assert_eq!(read, expected.as_ref().map_err(|path| *path), "{body}");
        let told = format!("{error} {error:?} {:?}", error.details::<ForwardFailure>());
        assert!(!told.contains("hunter2"), "{told}");
    }
    assert!(peer.finish().await.is_empty(), "nothing else was said");
}

#[test]
fn the_properties_of_a_failure_keep_their_conditions_among_themselves() {
    use tieline::codec::decode_body;
    let error = decode_body::<ForwardFailure<'_>>(r#"{"state":"TALKING"}"#).unwrap_err();
    assert_eq!(error.problem(), &Problem::Required { key: "left", when: "`state` is `TALKING`" });
    assert!(decode_body::<ForwardFailure<'_>>(r#"{"state":"TALKING","left":4}"#).is_ok());
}
