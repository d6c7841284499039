//! A disposal that failed: the handle is in the error, and is not there again by itself.

tieline::protocol!("tieline:channel-group");

async fn try_twice(group: bridge::ChannelGroup) {
    if group.dispose().await.is_err() {
        group.dispose().await.unwrap();
    }
}

fn main() {}
