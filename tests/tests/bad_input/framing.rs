//! Frames that are none: after some of them the stream can no longer be trusted, and the connection ends.

use super::at_the_bridge::{Bridge, to_the_bridge};
use super::at_the_client::{Client, IDLE, released_once, run, to_the_client};
use super::bad::{Bad, Cut};
use crate::common::frame::{self, CREATE, create_text, failed, id, succeeded};
use crate::common::observed::Observed;
use serde_json::json;
use tieline::Problem::{EmptyFrame, MissingHeader, NotJson, NotUtf8, RequestIdNotUuid};
use tieline::{CallError, Connection, Consequence, End, Problem};

/// The bound of the description.
const LARGEST: u32 = 1_048_576;

/// Ends the connections of a client and of a bridge by these bytes, after which the peer leaves if it has to.
fn ends(bytes: &[u8], problem: &Problem, text: &str, peer_leaves: bool) {
    // Cut behind the length, the rest would find nobody there.
    let cuts = Cut::every(bytes.len()).filter(|_| peer_leaves || bytes.len() <= 4);
    for cut in cuts.chain([Cut::Nowhere]) {
        run(async {
            let mut client = Client::at_work().await;
            client.send(bytes, cut).await;
            let Client { desk, connection, bridge, observed } = client;
            if !peer_leaves {
                ended(&connection, problem, text, cut).await;
            }
            assert_eq!(bridge.finish().await, b"", "{cut:?}: no answer");
            ended(&connection, problem, text, cut).await;
            assert_eq!(desk.lines("over: s1.g1 wait"), ["over: s1.g1 wait gate"], "{cut:?}: the handler is dropped");
            released_once(&desk);
            assert_eq!(connection.counts().frames_received, 3, "{cut:?}: no frame came whole");
            seen_once(&observed, text, cut);
        });
        run(async {
            let mut bridge = Bridge::at_work().await;
            bridge.send(bytes, cut).await;
            let Bridge { desk, connection, client, pending, observed, .. } = bridge;
            if !peer_leaves {
                ended(&connection, problem, text, cut).await;
            }
            assert_eq!(client.finish().await, b"", "{cut:?}: no answer");
            ended(&connection, problem, text, cut).await;
            let error = pending.await.unwrap().unwrap_err();
            assert!(matches!(error, CallError::Disconnected { sent: true, .. }), "{cut:?}: {error:?}");
            let why = format!("the connection was closed because of what the peer sent: {text}");
            assert!(error.to_string().ends_with(&why), "{error}");
            released_once(&desk);
            seen_once(&observed, text, cut);
        });
    }
}

fn seen_once(observed: &Observed, text: &str, cut: Cut) {
    let faults: Vec<_> = observed.faults().iter().map(ToString::to_string).collect();
    assert_eq!(faults, [text], "{cut:?}");
}

async fn ended(connection: &Connection, problem: &Problem, text: &str, cut: Cut) {
    let end = connection.ended().await;
    let End::Fault(fault) = &*end else { panic!("{cut:?}: {end:?}") };
    assert_eq!((fault.problem(), &*fault.to_string()), (problem, text), "{cut:?}");
    assert_eq!(fault.consequence(), Consequence::Closed);
}

#[test]
fn a_frame_longer_than_the_bound_closes_the_connection() {
    for length in [LARGEST + 1, u32::MAX] {
        let problem = Problem::FrameTooLong { length: length.into(), largest: LARGEST.into() };
        let text = format!("a frame of {length} bytes is longer than the bound of 1048576");
        ends(&length.to_be_bytes(), &problem, &text, false);
        ends(&[&length.to_be_bytes()[..], b"{\"header\""].concat(), &problem, &text, false);
    }
}

#[test]
fn a_frame_as_long_as_the_bound_is_as_good_as_any() {
    run(async {
        let mut client = Client::at_work().await;
        let text = create_text(IDLE, &id(9), "n");
        let spaces = " ".repeat(LARGEST as usize - text.len());
        client.send(&frame::frame(spaces + &text), Cut::Nowhere).await;
        assert_eq!(client.bridge.receive().await, succeeded(CREATE, IDLE, &id(9), json!({})));
        client.goes_on().await;
        assert!(client.observed.faults().is_empty());
        client.ends().await;
    });
}

#[test]
fn a_truncated_frame_ends_the_connection() {
    let whole = frame::create(IDLE, &id(9), "n");
    for (bytes, expected) in
        [(&whole[..1], 4), (&whole[..3], 4), (&whole[..4], whole.len()), (&whole[..9], whole.len())]
    {
        let (received, expected) = (bytes.len() as u64, expected as u64);
        let text = format!("the stream ended after {received} bytes of a frame that takes {expected}");
        ends(bytes, &Problem::Truncated { received, expected }, &text, true);
    }
    let bytes = &whole[..whole.len() - 1];
    let (received, expected) = (bytes.len() as u64, whole.len() as u64);
    let text = format!("the stream ended after {received} bytes of a frame that takes {expected}");
    ends(bytes, &Problem::Truncated { received, expected }, &text, true);
}

#[test]
fn what_came_whole_before_a_broken_frame_is_answered() {
    run(async {
        let mut client = Client::at_work().await;
        let bytes = [frame::create(IDLE, &id(9), "n"), u32::MAX.to_be_bytes().to_vec()].concat();
        client.send(&bytes, Cut::Nowhere).await;
        let rest = client.bridge.finish().await;
        let answer: serde_json::Value = serde_json::from_slice(&rest[4..]).unwrap();
        assert_eq!(answer, succeeded(CREATE, IDLE, &id(9), json!({})));
        assert!(matches!(&*client.connection.ended().await, End::Fault(_)));
        assert_eq!(client.desk.lines("over: s1.g1 wait").len(), 1, "what is suspended is dropped");
    });
}

#[test]
fn a_length_of_zero_is_dropped_and_counted() {
    let bad = || {
        let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::EmptyFrame);
        Bad::dropped(vec![0; 4], problem, "a frame is empty", |counts| counts.unreadable += 1)
    };
    to_the_client(bad());
    to_the_bridge(|_| bad());
}

#[test]
fn bytes_that_are_not_utf_8_are_dropped_and_counted() {
    let good = create_text(IDLE, &id(9), "n");
    let place = good.find("CHAT").unwrap();
    // A byte that no character has, a character cut off, one written too long, half of a surrogate pair, one too large.
    for wrong in [&b"\xff"[..], b"\xe2\x82", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"] {
        let bad = || {
            let text = [&good.as_bytes()[..place], wrong, &good.as_bytes()[place..]].concat();
            let problem: fn(&Problem) -> bool = |problem| matches!(problem, Problem::NotUtf8 { .. });
            let says = format!("a frame is not UTF-8: byte {place} begins no character");
            Bad::dropped(frame::frame(text), problem, says, |counts| counts.unreadable += 1)
        };
        to_the_client(bad());
        to_the_bridge(|_| bad());
    }
}

#[test]
fn a_stream_of_good_and_bad_frames_means_the_same_wherever_it_is_cut() {
    let good = create_text(IDLE, &id(9), "n");
    let stream = [
        vec![0; 4],
        frame::frame(b"\xff"),
        frame::frame("{}"),
        frame::frame(good.clone() + "}"),
        frame::frame(good.replace(&id(9), "7")),
        frame::create(IDLE, &id(10), "n"),
    ];
    let stream = stream.concat();
    for cut in Cut::every(stream.len()) {
        run(async {
            let mut client = Client::at_work().await;
            client.send(&stream, cut).await;
            let unreadable = failed(CREATE, IDLE, &id(9), "the message could not be read");
            assert_eq!(client.bridge.receive().await, unreadable, "{cut:?}");
            let no_uuid = failed(CREATE, IDLE, "7", "the request id is not a UUID");
            assert_eq!(client.bridge.receive().await, no_uuid, "{cut:?}");
            assert_eq!(client.bridge.receive().await, succeeded(CREATE, IDLE, &id(10), json!({})), "{cut:?}");
            client.goes_on().await;
            let problems: Vec<_> = client.observed.faults().iter().map(|fault| fault.problem().clone()).collect();
            let [
                EmptyFrame,
                NotUtf8 { valid_up_to: 0 },
                MissingHeader { header: "header" },
                NotJson(_),
                RequestIdNotUuid,
            ] = &problems[..]
            else {
                panic!("{cut:?}: {problems:?}")
            };
            client.ends().await;
        });
    }
}
