//! An adapter that raises an event from another method than its initialization, with nothing to raise it with.

tieline::protocol!("tieline:channel-group");

struct Adapter;

impl client::ChannelGroup for Adapter {
    async fn create_channel(
        &mut self,
        request: channel_group::CreateChannel<'_>,
        call: &tieline::Call,
    ) -> Result<channel_group::CreateChannelResponse<'_>, tieline::Failure> {
        let event = channel_group::ChannelAdded::builder().end_point(request.name).channel_type(request.channel_type);
        let _ = call.channel_added(event.build()).await;
        Ok(channel_group::CreateChannelResponse::new())
    }
}

fn main() {}
