//! An adapter's method that leaves out what raises the events.

tieline::protocol!("tieline:channel-group");

struct Adapter;

impl client::ChannelGroup for Adapter {
    async fn init(
        &mut self,
        _: channel_group::Init<'_>,
        _: &tieline::Call,
    ) -> Result<channel_group::InitResponse<'_>, tieline::Failure> {
        Ok(channel_group::InitResponse::builder().channels([]).build())
    }
}

fn main() {}
