//! What a script says when it is not followed.

use crate::common::channel_group::{PROTOCOL, bridge};
use futures_util::FutureExt;
use serde_json::json;
use std::panic::AssertUnwindSafe;
use tieline::testing::Peer;
use tieline::{End, Problem};

const INIT: &str = "channelgroup.query.init";
const CREATE: &str = "channelgroup.request.createchannel";
const ADDED: &str = "channelgroup.channel.added";

/// The text with which a script fails, without the line of this file that it names.
async fn complaint(script: impl Future) -> String {
    let Err(payload) = AssertUnwindSafe(script).catch_unwind().await else { panic!("the script does not complain") };
    let text = payload.downcast_ref::<String>().unwrap();
    let (before, behind) = text.split_once(" at ").unwrap();
    let (place, behind) = behind.split_once(" expected\n").unwrap();
    assert!(place.starts_with(file!().trim_start_matches("tests/")) || place.contains("scripts.rs:"), "{place}");
    format!("{before} expected\n{behind}")
}

#[tokio::test(start_paused = true)]
async fn a_script_says_what_it_expected_and_what_came_and_what_went_before() {
    let (end, mut client) = Peer::pair(&PROTOCOL);
    let connection = bridge::Endpoint::new().start(end);
    let group = connection.channel_group("s1.g1", ()).unwrap();
    let asking = tokio::spawn(async move {
        group.init().await.unwrap();
        let request = crate::common::channel_group::channel_group::CreateChannel::builder();
        group.create_channel(request.id("1").name("2").channel_type("CHAT").build()).await.map(drop)
    });
    let init = client.expect_call(INIT, "s1.g1", json!({})).await;
    client.answer(&init, json!({ "channels": [] })).await;
    let text = complaint(client.expect_call(CREATE, "s1.g1", json!({ "id": "1", "name": "3" }))).await;
    assert_eq!(
        text,
        "the script expected\n    the request `channelgroup.request.createchannel` to `s1.g1` with \
         {\"id\":\"1\",\"name\":\"3\"}\nand there came\n    the request `channelgroup.request.createchannel` to `s1.g1` \
         with {\"id\":\"1\",\"name\":\"2\",\"type\":\"CHAT\"}\nwhere `name` is \"2\" and not \"3\"\nafter the script \
         had\n    1. received the query `channelgroup.query.init` to `s1.g1` with {}\n    2. sent the success of \
         `channelgroup.query.init` to `s1.g1` with {\"channels\":[]}\n"
    );
    asking.abort();
}

#[tokio::test(start_paused = true)]
async fn a_script_says_that_nothing_came_or_the_end() {
    let (end, mut client) = Peer::pair(&PROTOCOL);
    let connection = bridge::Endpoint::new().start(end);
    let text = complaint(client.expect_event(ADDED, "s1.g1", json!({}))).await;
    assert_eq!(
        text,
        "the script expected\n    the event `channelgroup.channel.added` to `s1.g1` with {}\nand there came\n    nothing\n"
    );
    connection.close();
    let text = complaint(client.expect_silence()).await;
    assert_eq!(text, "the script expected\n    nothing\nand there came\n    the end of the connection\n");
    client.close().await;
    let text = complaint(client.expect_end()).await;
    assert!(text.contains("the end of the connection: the script closed it"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_script_tells_a_wrong_message_by_what_is_wrong_with_it() {
    let (end, other) = tieline::testing::pair();
    let (mut one, mut other) = (Peer::over(&PROTOCOL, end), Peer::over(&PROTOCOL, other));
    let asked = one.call(INIT, "s1.g1", json!({})).await;
    let text = complaint(other.expect_call(INIT, "s1.g2", json!({}))).await;
    assert!(text.contains("where the target is another one"), "{text}");
    one.call(INIT, "s1.g1", json!({})).await;
    let text = complaint(other.expect_call(CREATE, "s1.g1", json!({}))).await;
    assert!(text.contains("where the kind is another one"), "{text}");
    one.call(INIT, "s1.g1", json!({})).await;
    let call = other.expect_call(INIT, "s1.g1", json!({})).await;
    other.fail(&call, "no").await;
    let text = complaint(one.expect_success(&asked, json!({}))).await;
    assert!(text.contains("where the request id is that of another call"), "{text}");
    let asked = one.call(INIT, "s1.g1", json!({})).await;
    let call = other.expect_call(INIT, "s1.g1", json!({})).await;
    other.fail(&call, "no").await;
    let text = complaint(one.expect_failure(&asked, "yes")).await;
    assert!(text.contains("which says \"no\"\nwhere the error message is another one"), "{text}");
    let asked = one.call(INIT, "s1.g1", json!({})).await;
    let call = other.expect_call(INIT, "s1.g1", json!({})).await;
    other.fail_with(&call, "later", json!({ "after": 5 })).await;
    assert_eq!(one.expect_failure(&asked, "later").await, json!({ "after": 5 }));
    one.send(json!({ "hello": "world" })).await;
    let text = complaint(other.expect_call(INIT, "s1.g1", json!({}))).await;
    assert!(text.contains("a message that is none of the protocol's: {\"hello\":\"world\"}"), "{text}");
}

#[tokio::test(start_paused = true)]
#[should_panic(expected = "the protocol has no call `channelgroup.query.int`; it has `channelgroup.query.init`, ")]
async fn a_call_that_the_protocol_does_not_have_is_a_slip() {
    let (_end, mut bridge) = Peer::pair(&PROTOCOL);
    bridge.call("channelgroup.query.int", "s1.g1", json!({})).await;
}

#[tokio::test(start_paused = true)]
async fn a_message_is_cut_at_the_byte_that_the_script_says() {
    for bytes in [0, 1, 3, 4, 5, 60] {
        let (end, mut bridge) = Peer::pair(&PROTOCOL);
        let connection = crate::common::channel_group::client::Endpoint::new().start(end);
        bridge.cut_next(bytes);
        bridge.call(INIT, "s1.g1", json!({})).await;
        match &*connection.ended().await {
            End::PeerClosed => assert_eq!(bytes, 0),
            End::Fault(fault) => {
                let Problem::Truncated { received, .. } = fault.problem() else { panic!("{fault}") };
                assert_eq!(*received, bytes as u64);
            }
            end => panic!("{end}"),
        }
    }
}
