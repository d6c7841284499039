//! A conversation in which every message is a struct of the user's own that was held to the description, and nothing of
//! them is generated.

#![cfg(test)]

#[path = "checked/owned.rs"]
mod owned;

mod telephony {
    tieline::protocol!(
        "tieline:channel-group",
        with(
            channel_group::Init = crate::owned::Init,
            channel_group::InitResponse = crate::owned::InitResponse,
            channel_group::CreateChannel = crate::owned::CreateChannel,
            channel_group::CreateChannelResponse = crate::owned::CreateChannelResponse,
            channel_group::Dispose = crate::owned::Dispose,
            channel_group::DisposeResponse = crate::owned::DisposeResponse,
            channel_group::ChannelAdded = crate::owned::ChannelAdded,
            types::Channel = crate::owned::Channel,
            types::ChannelType = crate::owned::ChannelType,
        )
    );
}

use owned::{
    Channel, ChannelAdded, ChannelType, CreateChannel, CreateChannelResponse, Dispose, DisposeResponse, Init,
    InitResponse,
};
use telephony::{bridge, client};
use tieline::{Call, Delivery, Failure, transport};
use tokio::sync::mpsc;

struct Adapter(mpsc::Sender<String>);

impl client::ChannelGroup for Adapter {
    async fn init(
        &mut self,
        _query: Init,
        events: client::ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse, Failure> {
        let added = ChannelAdded { end_point: "1002".into(), channel_type: ChannelType::Other("FAX".to_owned()) };
        events.channel_added(added).await?;
        Ok(InitResponse { channels: vec![Channel { channel_type: ChannelType::Email, end_point: "1001".to_owned() }] })
    }

    async fn create_channel(&mut self, request: CreateChannel, _call: &Call) -> Result<CreateChannelResponse, Failure> {
        let _ = self.0.send(format!("{}: {:?} {:?}", request.id, request.kind, request.dial)).await;
        Ok(CreateChannelResponse {})
    }

    async fn dispose(&mut self, _request: Dispose, _call: &Call) -> Result<DisposeResponse, Failure> {
        Ok(DisposeResponse {})
    }
}

struct Listener(mpsc::Sender<String>);

impl bridge::ChannelGroupListener for Listener {
    async fn channel_added(&mut self, event: ChannelAdded, _delivery: &Delivery) {
        let _ = self.0.send(format!("{}: {:?}", event.end_point, event.channel_type)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn both_sides_speak_in_structs_of_the_users_own() {
    let (here, there) = transport::pair();
    let (sender, mut seen) = mpsc::channel(8);
    let adapter = sender.clone();
    let _client = client::Endpoint::new().channel_group(move |_target| Ok(Adapter(adapter.clone()))).start(there);
    let connection = bridge::Endpoint::new().start(here);
    let group = connection.channel_group("session-1.group-1", Listener(sender)).unwrap();
    let answer = group.init(Init).await.unwrap();
    assert_eq!(answer.channels[0].channel_type, ChannelType::Email);
    assert_eq!(seen.recv().await.unwrap(), r#"1002: Other("FAX")"#);
    let create = CreateChannel {
        mobile_agent_mode: None,
        dial: Some("+43".to_owned()),
        id: "c1".to_owned(),
        kind: ChannelType::Telephony,
        name: "1003".to_owned(),
    };
    group.create_channel(create).await.unwrap();
    assert_eq!(seen.recv().await.unwrap(), r#"c1: Telephony Some("+43")"#);
    group.dispose(Dispose {}).await.unwrap();
}
