//! An adapter whose future cannot go to another thread.

tieline::protocol!("tieline:channel-group");

struct Adapter;

impl client::ChannelGroup for Adapter {
    async fn released(&mut self, _: tieline::Release) {
        let shared = std::rc::Rc::new(());
        std::future::ready(()).await;
        drop(shared);
    }
}

fn main() {}
