//! An adapter's method that takes another message than the description says.

tieline::protocol!("tieline:channel-group");

struct Adapter;

impl client::ChannelGroup for Adapter {
    async fn create_channel(
        &mut self,
        _: channel_group::Dispose<'_>,
        _: &tieline::Call,
    ) -> Result<channel_group::CreateChannelResponse<'_>, tieline::Failure> {
        Ok(channel_group::CreateChannelResponse::new())
    }
}

fn main() {}
