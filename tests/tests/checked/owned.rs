//! Structs that own what they hold. Their order is nobody's but theirs, and some names too.

#[derive(tieline::Query, Debug)]
#[tieline(description = "tieline:channel-group", name = "channelgroup.query.init")]
pub(crate) struct Init;

#[derive(tieline::Response, Debug)]
#[tieline(description = "tieline:channel-group", answers = "channelgroup.query.init")]
pub(crate) struct InitResponse {
    pub(crate) channels: Vec<Channel>,
}

#[derive(tieline::Request, Debug)]
#[tieline(description = "tieline:channel-group", name = "channelgroup.request.createchannel")]
pub(crate) struct CreateChannel {
    pub(crate) mobile_agent_mode: Option<String>,
    #[tieline(key = "Mobileagent-dialnumber")]
    pub(crate) dial: Option<String>,
    pub(crate) id: String,
    #[tieline(key = "type")]
    pub(crate) kind: ChannelType,
    pub(crate) name: String,
}

#[derive(tieline::Response, Debug)]
#[tieline(description = "tieline:channel-group", answers = "channelgroup.request.createchannel")]
pub(crate) struct CreateChannelResponse {}

#[derive(tieline::Request, Debug)]
#[tieline(description = "tieline:channel-group", name = "channelgroup.request.dispose")]
pub(crate) struct Dispose {}

#[derive(tieline::Response, Debug)]
#[tieline(description = "tieline:channel-group", answers = "channelgroup.request.dispose")]
pub(crate) struct DisposeResponse {}

#[derive(tieline::Event, Debug)]
#[tieline(description = "tieline:channel-group", name = "channelgroup.channel.added")]
pub(crate) struct ChannelAdded {
    pub(crate) end_point: Box<str>,
    pub(crate) channel_type: ChannelType,
}

#[derive(tieline::Object, Clone, Debug, PartialEq)]
#[tieline(description = "tieline:channel-group", type = "Channel")]
pub(crate) struct Channel {
    pub(crate) channel_type: ChannelType,
    pub(crate) end_point: String,
}

#[derive(tieline::Enumeration, Clone, Debug, PartialEq)]
#[tieline(description = "tieline:channel-group")]
pub(crate) enum ChannelType {
    Telephony,
    Email,
    Chat,
    Callback,
    Unsupported,
    #[tieline(other)]
    Other(String),
}
