//! Events, as they are written and as they are read.

use super::ends::{Seen, assert_frame, frame, initialized_bridge, initialized_client};
use crate::common::channel_group::channel_group::ChannelAdded;
use crate::common::channel_group::types::ChannelType;

const RAISE: &str = r#"{"header":{"type":"cti.request","name":"channelgroup.request.createchannel","target":"s1.g1","requestId":"0190a5b0-1111-7abc-8def-000000000002"},"body":{"id":"c-1","name":"raise line \"7\"","type":"CALLBACK"}}"#;
const EVENT: &str = r#"{"header":{"type":"cti.event","name":"channelgroup.channel.added","target":"s1.g1"},"body":{"endpoint":"line \"7\"","type":"CALLBACK"}}"#;

fn event() -> ChannelAdded<'static> {
    ChannelAdded::builder().end_point("line \"7\"").channel_type(ChannelType::CALLBACK).build()
}

#[tokio::test]
async fn an_event_has_no_request_id_and_calls_its_end_point_endpoint() {
    let (mut raw, _told) = initialized_client().await;
    raw.send(&frame(RAISE)).await;
    assert_frame(&raw.receive_bytes().await, EVENT);
    assert_eq!(raw.receive().await["header"]["type"], "cti.response");
}

#[tokio::test]
async fn an_event_is_heard_as_it_was_written() {
    let (_group, mut raw, mut told) = initialized_bridge().await;
    raw.send(&frame(EVENT)).await;
    assert_eq!(told.recv().await, Some(Seen::Added(event())));
    let tolerated = r#"{"body":{"more":{},"type":"CALLBACK","endpoint":"line \u00227\""},"header":{"requestId":"7","target":"s1.g1","name":"channelgroup.channel.added","type":"cti.event"},"x":[]}"#;
    raw.send(&frame(tolerated)).await;
    assert_eq!(told.recv().await, Some(Seen::Added(event())));
}

#[tokio::test]
async fn an_event_of_a_type_that_is_not_listed_is_heard_with_it() {
    let (_group, mut raw, mut told) = initialized_bridge().await;
    raw.send(&frame(&EVENT.replace("CALLBACK", "FAX"))).await;
    let mut expected = event();
    expected.channel_type = "FAX".into();
    assert_eq!(told.recv().await, Some(Seen::Added(expected)));
}
