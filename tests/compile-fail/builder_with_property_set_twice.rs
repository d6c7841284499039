//! A required property that is set twice, so that one of its values would be lost.

tieline::protocol!("tieline:channel-group");

fn main() {
    let _ = channel_group::CreateChannel::builder().id("7").id("8").name("n").channel_type("TELEPHONY").build();
}
