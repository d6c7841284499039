//! A match that names every listed value: a newer peer may send another one.

tieline::protocol!("tieline:channel-group");

use types::ChannelType;

fn is_spoken(channel_type: ChannelType) -> bool {
    match channel_type {
        ChannelType::TELEPHONY | ChannelType::CALLBACK => true,
        ChannelType::EMAIL | ChannelType::CHAT | ChannelType::UNSUPPORTED => false,
    }
}

fn main() {
    let _ = is_spoken;
}
