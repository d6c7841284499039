//! Tieline on both sides.

use super::Run;
use super::drive::{drive, sockets};
use tieline::transport::Stream;
use tieline::{Call, Failure};
use tieline_speed::telephony::channel_group::{CreateChannel, CreateChannelResponse, Init, InitResponse};
use tieline_speed::telephony::{bridge, client, types::ChannelType};
use tokio::runtime::Runtime;

struct Adapter;

impl client::ChannelGroup for Adapter {
    async fn init(
        &mut self,
        _query: Init<'_>,
        _events: client::ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        Ok(InitResponse::builder().channels([]).build())
    }

    async fn create_channel(
        &mut self,
        _request: CreateChannel<'_>,
        _call: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        Ok(CreateChannelResponse::new())
    }
}

pub fn way(runtime: &Runtime, connections: usize, depth: usize) -> Run<'_> {
    let groups: Vec<_> = (0..connections)
        .map(|_| {
            runtime.block_on(async {
                let (near, far) = sockets().await;
                client::Endpoint::new().channel_group(|_| Ok(Adapter)).start(Stream::new(far));
                let connection = bridge::Endpoint::new().start(Stream::new(near));
                let group = connection.channel_group("session-1.group-1", ()).unwrap();
                let group = std::sync::Arc::new(group);
                group.init().await.unwrap();
                group
            })
        })
        .collect();
    Box::new(move |times| {
        runtime.block_on(drive(&groups, depth, times, |group| async move {
            let question = CreateChannel::builder()
                .id("0190a5b0-1111-7abc-8def-000000000001")
                .name("agent-7-line-1")
                .channel_type(ChannelType::TELEPHONY)
                .mobile_agent_mode("NAILED_UP")
                .mobile_agent_dial_number("+49 30 123456");
            group.create_channel(question.build()).await.unwrap();
        }))
    })
}
