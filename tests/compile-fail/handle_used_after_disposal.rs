//! A handle that is used although the destination was disposed of.

tieline::protocol!("tieline:channel-group");

async fn use_it_again(group: bridge::ChannelGroup) {
    let _ = group.dispose().await;
    let _ = group.init().await;
}

fn main() {
    let _ = use_it_again;
}
