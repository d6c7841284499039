//! One `createchannel` as its peers know it.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A whole frame, generic over its body.
#[derive(Debug, Deserialize, Serialize)]
pub struct Frame<'a, B> {
    #[serde(borrow)]
    pub header: Header<'a>,
    pub body: B,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Header<'a> {
    #[serde(borrow, rename = "type")]
    pub kind: Cow<'a, str>,
    #[serde(borrow)]
    pub name: Cow<'a, str>,
    #[serde(borrow)]
    pub target: Cow<'a, str>,
    #[serde(borrow, rename = "requestId")]
    pub request_id: Cow<'a, str>,
}

#[derive(Debug, Deserialize, Serialize)]
pub enum ChannelType {
    #[serde(rename = "TELEPHONY")]
    Telephony,
    #[serde(other)]
    Other,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Body<'a> {
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    #[serde(borrow)]
    pub name: Cow<'a, str>,
    #[serde(rename = "type")]
    pub channel_type: ChannelType,
    #[serde(borrow, rename = "mobileagent-mode")]
    pub mode: Option<Cow<'a, str>>,
    #[serde(borrow, rename = "Mobileagent-dialnumber")]
    pub number: Option<Cow<'a, str>>,
}

/// Reads the body and nothing else of it, borrowed where there are no escapes.
pub type Known<'a> = Frame<'a, Body<'a>>;

/// The equal protobuf message.
#[derive(Clone, PartialEq, prost::Message)]
pub struct Proto {
    #[prost(string, tag = "1")]
    pub kind: String,
    #[prost(string, tag = "2")]
    pub name: String,
    #[prost(string, tag = "3")]
    pub target: String,
    #[prost(string, tag = "4")]
    pub request_id: String,
    #[prost(oneof = "Message", tags = "5, 6")]
    pub message: Option<Message>,
}

#[derive(Clone, PartialEq, prost::Oneof)]
pub enum Message {
    #[prost(message, tag = "5")]
    CreateChannel(ProtoBody),
    #[prost(message, tag = "6")]
    Other(ProtoBody),
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct ProtoBody {
    #[prost(string, tag = "1")]
    pub id: String,
    #[prost(string, tag = "2")]
    pub name: String,
    #[prost(int32, tag = "3")]
    pub channel_type: i32,
    #[prost(string, optional, tag = "4")]
    pub mode: Option<String>,
    #[prost(string, optional, tag = "5")]
    pub number: Option<String>,
}

/// One with the values of [`crate::frames::CANONICAL`].
pub fn proto() -> Proto {
    let known: Known<'_> = serde_json::from_str(crate::frames::CANONICAL).unwrap();
    Proto {
        kind: known.header.kind.into(),
        name: known.header.name.into(),
        target: known.header.target.into(),
        request_id: known.header.request_id.into(),
        message: Some(Message::CreateChannel(ProtoBody {
            id: known.body.id.into(),
            name: known.body.name.into(),
            channel_type: 1,
            mode: known.body.mode.map(Into::into),
            number: known.body.number.map(Into::into),
        })),
    }
}
