//! `protocol!` with a type that stands for another message.

mod mine {
    #[derive(tieline::Request)]
    #[tieline(description = "tieline:channel-group", name = "channelgroup.request.dispose")]
    pub struct Dispose;
}

tieline::protocol!("tieline:channel-group", with(channel_group::CreateChannel = mine::Dispose));

fn main() {}
