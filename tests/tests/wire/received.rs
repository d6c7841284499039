//! What the client's side makes of what it reads.

use super::ends::{ID, INIT_ANSWER, INIT_QUERY, Seen, assert_frame, client, frame, initialized_client};
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::types::ChannelType;

const CREATE: &str = r#"{"header":{"type":"cti.request","name":"channelgroup.request.createchannel","target":"s1.g1","requestId":"0190a5b0-1111-7abc-8def-000000000002"},"body":BODY}"#;

/// What the handler sees of a request with this body.
async fn seen(body: &str) -> CreateChannel<'static> {
    seen_of(&CREATE.replace("BODY", body)).await
}

async fn seen_of(text: &str) -> CreateChannel<'static> {
    let (mut raw, mut told) = initialized_client().await;
    raw.send(&frame(text)).await;
    let answer = raw.receive().await;
    assert_eq!(answer["header"]["result"], "SUCCESS", "{answer}");
    match told.recv().await {
        Some(Seen::Create(request)) => request,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_query_may_have_an_empty_body_or_null_or_none() {
    for body in [r#","body":{}"#, r#","body":null"#, "", r#","body" : { "later" : 1 } "#] {
        let (mut raw, mut told) = client(Vec::new());
        raw.send(&frame(&INIT_QUERY.replace(r#","body":{}"#, body))).await;
        assert_frame(&raw.receive_bytes().await, INIT_ANSWER);
        assert_eq!(told.recv().await, Some(Seen::Init));
    }
}

#[tokio::test]
async fn a_request_that_needs_no_properties_may_have_an_empty_body_or_null_or_none() {
    for body in [r#","body":{}"#, r#","body":null"#, ""] {
        let (mut raw, mut told) = initialized_client().await;
        let text = CREATE.replace("createchannel", "dispose").replace(r#","body":BODY"#, body);
        raw.send(&frame(&text)).await;
        let answer = raw.receive().await;
        assert_eq!((&answer["header"]["result"], &answer["body"]), (&"SUCCESS".into(), &serde_json::json!({})));
        assert_eq!(told.recv().await, Some(Seen::Dispose));
    }
}

#[tokio::test]
async fn optional_properties_may_be_left_out_or_null() {
    for body in [
        r#"{"id":"c-1","name":"2001","type":"TELEPHONY"}"#,
        r#"{"id":"c-1","name":"2001","type":"TELEPHONY","mobileagent-mode":null,"Mobileagent-dialnumber":null}"#,
    ] {
        let channel = CreateChannel::builder().id("c-1").name("2001").channel_type(ChannelType::TELEPHONY).build();
        assert_eq!(seen(body).await, channel);
    }
}

#[tokio::test]
async fn optional_properties_have_keys_of_their_own_letter_for_letter() {
    let request = seen(concat!(
        r#"{"id":"c-1","name":"2001","type":"TELEPHONY","mobileagent-mode":"NAILED_UP","#,
        r#""Mobileagent-dialnumber":"+49 30 1234"}"#
    ));
    let request = request.await;
    assert_eq!(request.mobile_agent_mode.as_deref(), Some("NAILED_UP"));
    assert_eq!(request.mobile_agent_dial_number.as_deref(), Some("+49 30 1234"));

    let request = seen(concat!(
        r#"{"id":"c-1","name":"2001","type":"TELEPHONY","Mobileagent-mode":"NAILED_UP","#,
        r#""mobileagent-dialnumber":"+49 30 1234","mobileAgentMode":1}"#
    ));
    let request = request.await;
    assert_eq!((request.mobile_agent_mode, request.mobile_agent_dial_number), (None, None));
}

#[tokio::test]
async fn keys_may_come_in_any_order_with_white_space_and_escapes_and_more_than_is_known() {
    let text = "\t{ \"unknown\" : { \"header\" : [ \"}\" ] } , \"body\" : { \"new\" : [ { \"id\" : 1 } , -1.5e-3 ] , \
                \"typ\\u0065\" : \"CH\\u0041T\" , \"n\\u0061me\" : \"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u260e\\ud83d\\udcde☎\" , \
                \"id\" : \"c-1\" } ,\r\n\"header\" : { \"sequence\" : 7 , \"requestId\" : \"ID\" , \"target\" : \"s1.g1\" , \
                \"name\" : \"channelgroup.request.createchannel\" , \"type\" : \"cti.request\" , \"more\" : null } } \n";
    let request = seen_of(&text.replace("ID", "0190a5b0-1111-7abc-8def-000000000002")).await;
    let name = "a\"\\/\u{8}\u{c}\n\r\t☎\u{1f4de}☎";
    assert_eq!(request, CreateChannel::builder().id("c-1").name(name).channel_type(ChannelType::CHAT).build());
}

#[tokio::test]
async fn a_value_that_is_not_listed_is_kept_and_written_back() {
    for value in ["FAX", "telephony", "", "TELEPHONY "] {
        let (mut raw, mut told) = initialized_client().await;
        let body = format!(r#"{{"id":"c-1","name":"raise 7","type":"{value}"}}"#);
        raw.send(&frame(&CREATE.replace("BODY", &body))).await;
        let event = raw.receive().await;
        assert_eq!((&event["header"]["type"], &event["body"]["type"]), (&"cti.event".into(), &value.into()));
        assert_eq!(raw.receive().await["header"]["result"], "SUCCESS");
        let Some(Seen::Create(request)) = told.recv().await else { panic!("nothing was asked") };
        assert_eq!((request.channel_type.as_str(), request.channel_type.is_listed()), (value, false));
    }
}

#[tokio::test]
async fn frames_that_arrive_together_are_read_one_by_one() {
    let (mut raw, _told) = client(Vec::new());
    let together: Vec<u8> =
        (0..300).flat_map(|number| frame(&INIT_QUERY.replace(&ID[24..], &format!("{number:012}")))).collect();
    raw.send(&together).await;
    for number in 0..300 {
        assert_frame(&raw.receive_bytes().await, &INIT_ANSWER.replace(&ID[24..], &format!("{number:012}")));
    }
}
