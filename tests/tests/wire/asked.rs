//! What the bridge's side writes, and what it makes of the answers.

use super::ends::{ID, INIT_ANSWER, INIT_QUERY, assert_frame, bridge, frame, initialized_bridge, request_id};
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::types::ChannelType;
use tieline::{CallError, NotSent, Settings};

const CREATE: &str = r#"{"header":{"type":"cti.request","name":"channelgroup.request.createchannel","target":"s1.g1","requestId":"0190a5b0-1111-7abc-8def-0123456789ab"},"body":{"id":"c-1","name":"2001","type":"TELEPHONY"}}"#;
const CREATE_WITH_ALL: &str = r#"{"header":{"type":"cti.request","name":"channelgroup.request.createchannel","target":"s1.g1","requestId":"0190a5b0-1111-7abc-8def-0123456789ab"},"body":{"id":"c-1","name":"2001","type":"TELEPHONY","mobileagent-mode":"NAILED_UP","Mobileagent-dialnumber":"+49 30 1234"}}"#;
const CREATE_ANSWER: &str = r#"{"header":{"type":"cti.response","name":"channelgroup.request.createchannel","result":"SUCCESS","target":"s1.g1","requestId":"0190a5b0-1111-7abc-8def-0123456789ab"},"body":{}}"#;
const DISPOSE: &str = r#"{"header":{"type":"cti.request","name":"channelgroup.request.dispose","target":"s1.g1","requestId":"0190a5b0-1111-7abc-8def-0123456789ab"},"body":{}}"#;

fn channel() -> CreateChannel<'static> {
    CreateChannel::builder().id("c-1").name("2001").channel_type(ChannelType::TELEPHONY).build()
}

/// Asks for a channel; gives what stood on the wire and what came of this answer.
async fn asked(request: CreateChannel<'_>, answer: &str) -> (Vec<u8>, Result<(), CallError>) {
    let (group, mut raw, _told) = initialized_bridge().await;
    let (outcome, bytes) = tokio::join!(group.create_channel(request), async {
        let bytes = raw.receive_bytes().await;
        raw.send(&frame(&answer.replace(ID, &request_id(&bytes)))).await;
        bytes
    });
    assert_eq!(raw.finish().await, b"", "one question, and no more");
    (bytes, outcome.map(drop))
}

#[tokio::test]
async fn an_initialization_query_stands_on_the_wire_as_in_the_document() {
    let (group, mut raw, _told) = bridge(Settings::default());
    let (outcome, bytes) = tokio::join!(group.init(), async {
        let bytes = raw.receive_bytes().await;
        raw.send(&frame(&INIT_ANSWER.replace(ID, &request_id(&bytes)))).await;
        bytes
    });
    assert_frame(&bytes, &INIT_QUERY.replace(ID, &request_id(&bytes)));
    assert!(outcome.unwrap().channels.is_empty());
}

#[tokio::test]
async fn a_request_id_is_a_lower_case_uuid_with_hyphens_ordered_by_time_or_random() {
    for (settings, version) in [(Settings::default(), b'7'), (Settings::default().random_ids(true), b'4')] {
        let (group, mut raw, _told) = bridge(settings);
        let asking = tokio::spawn(async move { group.init().await.map(drop) });
        let id = request_id(&raw.receive_bytes().await);
        assert_eq!((id.len(), id.as_bytes()[14]), (36, version), "{id}");
        for (place, letter) in id.char_indices() {
            let hyphen = [8, 13, 18, 23].contains(&place);
            assert_eq!(hyphen, letter == '-', "{id}");
            assert!(hyphen || matches!(letter, '0'..='9' | 'a'..='f'), "{id}");
        }
        asking.abort();
    }
}

#[tokio::test]
async fn a_request_leaves_out_what_is_optional() {
    let (bytes, outcome) = asked(channel(), CREATE_ANSWER).await;
    assert_frame(&bytes, &CREATE.replace(ID, &request_id(&bytes)));
    outcome.unwrap();
}

#[tokio::test]
async fn a_request_carries_its_optional_properties_under_their_own_keys() {
    let mut request = channel();
    request.mobile_agent_mode = Some("NAILED_UP".into());
    request.mobile_agent_dial_number = Some("+49 30 1234".into());
    let (bytes, outcome) = asked(request, CREATE_ANSWER).await;
    assert_frame(&bytes, &CREATE_WITH_ALL.replace(ID, &request_id(&bytes)));
    outcome.unwrap();
}

#[tokio::test]
async fn a_value_that_is_not_listed_is_written_as_it_is() {
    let mut request = channel();
    request.channel_type = "FAX".into();
    let (bytes, outcome) = asked(request, CREATE_ANSWER).await;
    assert_frame(&bytes, &CREATE.replace("TELEPHONY", "FAX").replace(ID, &request_id(&bytes)));
    outcome.unwrap();
}

#[tokio::test]
async fn every_string_is_written_as_json_and_a_length_counts_bytes() {
    let hard =
        "quote \" backslash \\ slash / newline \n tab \t nul \0 unit \u{1f} del \u{7f} naïve ☎ \u{2028} \u{1f4de}";
    let mut request = channel();
    request.name = hard.into();
    let (bytes, outcome) = asked(request, CREATE_ANSWER).await;
    outcome.unwrap();
    assert_eq!(u32::from_be_bytes(bytes[..4].try_into().unwrap()) as usize, bytes.len() - 4);
    let message: serde_json::Value = serde_json::from_slice(&bytes[4..]).unwrap();
    assert_eq!(message["body"]["name"], hard);
}

#[tokio::test]
async fn a_disposal_has_no_properties() {
    let (group, mut raw, _told) = initialized_bridge().await;
    let (outcome, bytes) = tokio::join!(group.dispose(), async {
        let bytes = raw.receive_bytes().await;
        let answer = CREATE_ANSWER.replace("createchannel", "dispose").replace(ID, &request_id(&bytes));
        raw.send(&frame(&answer)).await;
        bytes
    });
    assert_frame(&bytes, &DISPOSE.replace(ID, &request_id(&bytes)));
    outcome.unwrap();
}

#[tokio::test]
async fn an_answer_may_have_an_empty_body_or_null_or_none() {
    for body in [r#","body":{}"#, r#","body":null"#, "", r#","body": { } "#, r#","body":{"new":[{}]}"#] {
        let (_, outcome) = asked(channel(), &CREATE_ANSWER.replace(r#","body":{}"#, body)).await;
        outcome.unwrap();
    }
}

#[tokio::test]
async fn an_answer_may_have_its_keys_in_any_order_with_white_space_and_escapes_and_more_than_is_known() {
    let answer = "\r\n{ \"trace\" : [1, {\"a\": null}], \"body\" : {} ,\t\"header\" : { \"requestId\" : \"ID\", \
                  \"re\\u0073ult\" : \"\\u0053UCCESS\", \"version\" : 2, \"target\" : \"s1\\u002eg1\", \
                  \"name\" : \"channelgroup.request.create\\u0063hannel\", \"type\" : \"cti.respons\\u0065\" } } \n";
    let (_, outcome) = asked(channel(), &answer.replace("ID", ID)).await;
    outcome.unwrap();
}

#[tokio::test]
async fn a_failure_brings_its_error_message_to_the_caller() {
    let failure = CREATE_ANSWER.replace("SUCCESS", "FAILURE");
    for (header, message) in [
        (r#","errorMessage":"the line is taken""#, "the line is taken"),
        (r#","errorMessage":"Anschluss \u201e7\u201c\nbelegt""#, "Anschluss „7“\nbelegt"),
        (r#","errorMessage":"""#, ""),
        (r#","errorMessage":null"#, ""),
        ("", ""),
    ] {
        let answer = failure.replace(r#""FAILURE""#, &format!(r#""FAILURE"{header}"#));
        let (_, outcome) = asked(channel(), &answer).await;
        let Err(CallError::Failed { name, target, message: said, .. }) = outcome else { panic!("{outcome:?}") };
        assert_eq!((name, target.as_str(), &*said), ("channelgroup.request.createchannel", "s1.g1", message));
    }
}

#[tokio::test]
async fn an_error_message_means_nothing_beside_a_success() {
    let answer = CREATE_ANSWER.replace(r#""SUCCESS""#, r#""SUCCESS","errorMessage":"x""#);
    asked(channel(), &answer).await.1.unwrap();
}

#[tokio::test]
async fn a_message_longer_than_a_frame_is_not_sent_and_nothing_else_is_lost() {
    let (group, mut raw, _told) = initialized_bridge().await;
    let mut request = channel();
    request.name = "x".repeat(1_048_576).into();
    let error = group.create_channel(request).await.unwrap_err();
    let length = CREATE.len() as u64 - 4 + 1_048_576;
    let reason = NotSent::TooLong { length, largest: 1_048_576 };
    assert!(matches!(&error, CallError::NotSent { reason: known, .. } if *known == reason), "{error:?}");
    let (outcome, bytes) = tokio::join!(group.create_channel(channel()), async {
        let bytes = raw.receive_bytes().await;
        raw.send(&frame(&CREATE_ANSWER.replace(ID, &request_id(&bytes)))).await;
        bytes
    });
    outcome.unwrap();
    assert_frame(&bytes, &CREATE.replace(ID, &request_id(&bytes)));
}

#[tokio::test]
async fn a_message_exactly_as_long_as_a_frame_is_sent() {
    let room = 1_048_576 - (CREATE.len() - 4);
    let mut request = channel();
    request.name = "x".repeat(room).into();
    let (bytes, outcome) = asked(request, CREATE_ANSWER).await;
    outcome.unwrap();
    assert_eq!((bytes[..4].to_vec(), bytes.len()), (1_048_576_u32.to_be_bytes().to_vec(), 4 + 1_048_576));
}
