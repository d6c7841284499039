//! A message made without its builder: it would break when the description grows.

tieline::protocol!("tieline:channel-group");

fn main() {
    let _ = channel_group::ChannelAdded { end_point: "tel:1".into(), channel_type: types::ChannelType::TELEPHONY };
}
