//! What the client's side writes.

use super::ends::{ID, INIT_ANSWER, INIT_QUERY, Seen, assert_frame, client, frame, initialized_client};
use crate::common::channel_group::types::{Channel, ChannelType};

const CREATE: &str = r#"{"header":{"type":"cti.request","name":"channelgroup.request.createchannel","target":"s1.g1","requestId":"0190A5B0-1111-7ABC-8DEF-000000000002"},"body":{"id":"c-1","name":"NAME","type":"CHAT"}}"#;
const SUCCESS: &str = r#"{"header":{"type":"cti.response","name":"channelgroup.request.createchannel","result":"SUCCESS","target":"s1.g1","requestId":"0190A5B0-1111-7ABC-8DEF-000000000002"},"body":{}}"#;
const FAILURE: &str = r#"{"header":{"type":"cti.response","name":"channelgroup.request.createchannel","result":"FAILURE","errorMessage":"TEXT","target":"s1.g1","requestId":"0190A5B0-1111-7ABC-8DEF-000000000002"},"body":{}}"#;

#[tokio::test]
async fn an_initialization_is_answered_with_an_empty_list_when_there_are_no_channels() {
    let (mut raw, _told) = client(Vec::new());
    raw.send(&frame(INIT_QUERY)).await;
    assert_frame(&raw.receive_bytes().await, INIT_ANSWER);
}

#[tokio::test]
async fn an_initialization_is_answered_with_each_channel_and_its_type() {
    let channel = |end_point: &'static str, channel_type| {
        Channel::builder().end_point(end_point).channel_type(channel_type).build()
    };
    let types = ChannelType::LISTED.iter().cloned().chain([ChannelType::from("FAX")]);
    let (mut raw, _told) = client(types.map(|kind| channel("line \"1\"", kind)).collect());
    raw.send(&frame(INIT_QUERY)).await;
    let channels = concat!(
        r#"[{"end-point":"line \"1\"","type":"TELEPHONY"},{"end-point":"line \"1\"","type":"EMAIL"},"#,
        r#"{"end-point":"line \"1\"","type":"CHAT"},{"end-point":"line \"1\"","type":"CALLBACK"},"#,
        r#"{"end-point":"line \"1\"","type":"UNSUPPORTED"},{"end-point":"line \"1\"","type":"FAX"}]"#
    );
    assert_frame(&raw.receive_bytes().await, &INIT_ANSWER.replace("[]", channels));
}

#[tokio::test]
async fn a_success_has_no_error_message() {
    let (mut raw, _told) = initialized_client().await;
    raw.send(&frame(CREATE)).await;
    assert_frame(&raw.receive_bytes().await, SUCCESS);
}

#[tokio::test]
async fn a_failure_has_an_error_message_whatever_its_text() {
    for (text, written) in [("the line is taken", "the line is taken"), (r"\u0022\\\n\u0000☎", r#"\"\\\n\u0000☎"#)]
    {
        let (mut raw, _told) = initialized_client().await;
        raw.send(&frame(&CREATE.replace("NAME", &format!("taken {text}")))).await;
        assert_frame(&raw.receive_bytes().await, &FAILURE.replace("TEXT", written));
    }
}

#[tokio::test]
async fn a_failure_without_a_text_still_has_an_error_message() {
    let (mut raw, _told) = initialized_client().await;
    raw.send(&frame(&CREATE.replace("NAME", "taken "))).await;
    assert_frame(&raw.receive_bytes().await, &FAILURE.replace("TEXT", ""));
}

#[tokio::test]
async fn a_request_id_is_echoed_byte_for_byte() {
    for id in [
        "0190A5B0-1111-7ABC-8DEF-0123456789AB",
        "0190a5b0-1111-7ABC-8def-0123456789ab",
        "0190a5b011117abc8def0123456789ab",
        "0190A5B011117ABC8DEF0123456789AB",
        r"0190a5b0-1111-7abc-8def-0123456789a\u0062",
        r"\u00300190a5b-0-1111",
    ] {
        let (mut raw, _told) = client(Vec::new());
        raw.send(&frame(&INIT_QUERY.replace(ID, id))).await;
        let bytes = raw.receive_bytes().await;
        let text = std::str::from_utf8(&bytes[4..]).unwrap();
        assert!(text.contains(&format!(r#""requestId":"{id}""#)), "{text}");
    }
}

#[tokio::test]
async fn a_name_and_a_target_are_echoed_byte_for_byte() {
    let (mut raw, mut told) = client(Vec::new());
    let query = INIT_QUERY.replace("s1.g1", r"s1.\u00671").replace("query.init", r"query\u002Einit");
    raw.send(&frame(&query)).await;
    let bytes = raw.receive_bytes().await;
    let text = std::str::from_utf8(&bytes[4..]).unwrap();
    assert!(
        text.contains(r#""target":"s1.\u00671""#) && text.contains(r#""name":"channelgroup.query\u002Einit""#),
        "{text}"
    );
    assert_frame(&bytes, &INIT_ANSWER.replace("s1.g1", r"s1.\u00671").replace("query.init", r"query\u002Einit"));
    assert_eq!(told.recv().await, Some(Seen::Init));
    // It is the same group, however its target is written.
    raw.send(&frame(CREATE)).await;
    assert_frame(&raw.receive_bytes().await, SUCCESS);
}
