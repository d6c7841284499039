//! A pattern that names every property of today: it would break when the description grows.

tieline::protocol!("tieline:channel-group");

fn end_point(event: channel_group::ChannelAdded<'_>) -> String {
    let channel_group::ChannelAdded { end_point, channel_type: _ } = event;
    end_point.into_owned()
}

fn main() {
    let _ = end_point;
}
