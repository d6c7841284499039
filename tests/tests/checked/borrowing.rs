//! Structs that borrow from the frame they were read from. What is not brought along is generated.

use std::borrow::Cow;

use crate::generated::types;

#[derive(tieline::Response, Debug)]
#[tieline(description = "tieline:channel-group", answers = "channelgroup.query.init")]
pub(crate) struct InitResponse<'a> {
    pub(crate) channels: Vec<types::Channel<'a>>,
}

#[derive(tieline::Request, Debug)]
#[tieline(description = "tieline:channel-group", name = "channelgroup.request.createchannel")]
pub(crate) struct CreateChannel<'a> {
    pub(crate) id: Cow<'a, str>,
    pub(crate) name: &'a str,
    pub(crate) channel_type: types::ChannelType,
    pub(crate) mobile_agent_mode: Option<Cow<'a, str>>,
    pub(crate) mobile_agent_dial_number: Option<Cow<'a, str>>,
}

#[derive(tieline::Event, Debug)]
#[tieline(description = "tieline:channel-group", name = "channelgroup.channel.added")]
pub(crate) struct ChannelAdded<'a> {
    #[tieline(key = "endpoint")]
    pub(crate) place: Cow<'a, str>,
    pub(crate) channel_type: types::ChannelType,
}
