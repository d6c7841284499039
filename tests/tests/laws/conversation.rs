//! Both sides of a connection, or one of them and a peer that is written by hand.

use crate::common::channel_group::bridge::{self, ChannelGroup};
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::types::ChannelType;
use crate::common::desk::Desk;
use crate::common::frame::{self, INIT, id, succeeded};
use crate::common::raw::Raw;
use crate::common::transport::Wire;
use serde_json::json;
use std::sync::Arc;
use tieline::{CallError, Connection, Settings};

/// Both sides.
pub(super) struct Conversation {
    /// What the client's adapters do and see.
    pub(super) desk: Arc<Desk>,
    /// What the bridge's listeners see.
    pub(super) ear: Arc<Desk>,
    pub(super) client: Connection,
    pub(super) bridge: bridge::Connection,
}

impl Conversation {
    pub(super) async fn begin(wire: Wire, desk: Arc<Desk>, client: Settings, bridge: Settings) -> Self {
        let (one, other) = wire.ends().await;
        let client = desk.client().settings(client).start(one);
        let bridge = bridge::Endpoint::new().settings(bridge).start(other);
        Self { desk, ear: Desk::new(), client, bridge }
    }

    pub(super) async fn simple(wire: Wire) -> Self {
        Self::begin(wire, Desk::new(), Settings::default(), Settings::default()).await
    }

    /// A group that is set up.
    pub(super) fn group(&self, target: &'static str) -> ChannelGroup {
        self.bridge.channel_group(target, self.ear.ear(target)).unwrap()
    }

    /// A group that is initialized.
    pub(super) async fn active(&self, target: &'static str) -> ChannelGroup {
        let group = self.group(target);
        group.init().await.unwrap();
        group
    }
}

/// Asks for a channel, by which the client's adapter does what the script says.
pub(super) async fn create(group: &ChannelGroup, script: &str) -> Result<(), CallError> {
    let request = CreateChannel::builder().id("c").name(script).channel_type(ChannelType::CHAT).build();
    group.create_channel(request).await.map(drop)
}

/// A client, and a bridge by hand.
pub(super) async fn client(wire: Wire, desk: &Arc<Desk>, settings: Settings) -> (Connection, Raw) {
    let (end, raw) = wire.by_hand().await;
    (desk.client().settings(settings).start(end), raw)
}

/// The same, with groups that are initialized.
pub(super) async fn active_client(
    wire: Wire,
    desk: &Arc<Desk>,
    settings: Settings,
    targets: &[&str],
) -> (Connection, Raw) {
    let (connection, mut raw) = client(wire, desk, settings).await;
    for (number, target) in (900..).zip(targets) {
        raw.send(&frame::init(target, &id(number))).await;
        assert_eq!(raw.receive().await, succeeded(INIT, target, &id(number), json!({"channels": []})));
    }
    (connection, raw)
}

/// A bridge with one group, and a client by hand.
pub(super) async fn bridge(
    wire: Wire,
    desk: &Arc<Desk>,
    settings: Settings,
    target: &'static str,
) -> (bridge::Connection, ChannelGroup, Raw) {
    let (end, raw) = wire.by_hand().await;
    let connection = bridge::Endpoint::new().settings(settings).start(end);
    let group = connection.channel_group(target, desk.ear(target)).unwrap();
    (connection, group, raw)
}

/// Takes a call from the wire, and gives its request id.
pub(super) async fn asked(raw: &mut Raw, name: &str) -> String {
    let call = raw.receive().await;
    assert_eq!(call["header"]["name"], name);
    call["header"]["requestId"].as_str().unwrap().to_owned()
}

/// A request that ends a group's life.
pub(super) fn dispose(target: &str, id: &str) -> Vec<u8> {
    frame::frame(format!(
        r#"{{"header":{{"type":"cti.request","name":"channelgroup.request.dispose","target":"{target}","requestId":"{id}"}},"body":{{}}}}"#
    ))
}
