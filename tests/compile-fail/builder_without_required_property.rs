//! A message that lacks a required property.

tieline::protocol!("tieline:channel-group");

fn main() {
    let _ = channel_group::CreateChannel::builder().id("7").channel_type("TELEPHONY").build();
}
