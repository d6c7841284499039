//! Both sides in one process.

use crate::common::channel_group::bridge::{self, ChannelGroup};
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::types::ChannelType;
use crate::common::desk::Desk;
use std::sync::Arc;
use tieline::{CallError, Connection, transport};

/// Both sides.
pub(super) struct Talk {
    /// What the client's adapters do and see.
    pub(super) desk: Arc<Desk>,
    /// What the bridge's listeners see.
    pub(super) ear: Arc<Desk>,
    pub(super) client: Connection,
    pub(super) bridge: bridge::Connection,
}

impl Talk {
    pub(super) fn begin(desk: Arc<Desk>) -> Self {
        let (one, other) = transport::pair();
        let client = desk.client().start(one);
        let bridge = bridge::Endpoint::new().start(other);
        Self { desk, ear: Desk::new(), client, bridge }
    }

    /// A group that is initialized.
    pub(super) async fn group(&self, target: &'static str) -> ChannelGroup {
        let group = self.bridge.channel_group(target, self.ear.ear(target)).unwrap();
        group.init().await.unwrap();
        group
    }
}

/// Asks for a channel, by which the client's adapter does what the script says.
pub(super) async fn create(group: &ChannelGroup, script: &str) -> Result<(), CallError> {
    let request = CreateChannel::builder().id("c").name(script).channel_type(ChannelType::CHAT).build();
    group.create_channel(request).await.map(drop)
}
