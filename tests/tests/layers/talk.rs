//! Both sides in one process, with layers around one of them.

use crate::common::channel_group::bridge::{self, ChannelGroup};
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::client;
use crate::common::channel_group::types::ChannelType;
use crate::common::desk::Desk;
use std::sync::Arc;
use tieline::{CallError, Connection, transport};

/// What the peer reads when a handler or a layer did not end in time.
pub(super) const TOO_LATE: &str = "the request was not carried out in time";
/// What the peer reads when a layer sheds load.
pub(super) const BUSY: &str = "there is too much to do to carry out the request";

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
    /// With these ends, whose handlers are a desk's.
    pub(super) fn begin(
        client: impl FnOnce(client::Endpoint) -> client::Endpoint,
        bridge: impl FnOnce(bridge::Endpoint) -> bridge::Endpoint,
    ) -> Self {
        let desk = Desk::new();
        let (one, other) = transport::pair();
        let client = client(desk.client()).start(one);
        let bridge = bridge(bridge::Endpoint::new()).start(other);
        Self { desk, ear: Desk::new(), client, bridge }
    }

    /// With layers around the side that answers.
    pub(super) fn answering(client: impl FnOnce(client::Endpoint) -> client::Endpoint) -> Self {
        Self::begin(client, |bridge| bridge)
    }

    /// A group that is initialized.
    pub(super) async fn group(&self, target: &'static str) -> ChannelGroup {
        let group = self.bridge.channel_group(target, self.ear.ear(target)).unwrap();
        group.init().await.unwrap();
        group
    }

    /// Every question of the bridge has had one answer, and none had two.
    pub(super) fn each_had_one_answer(&self) {
        let (client, bridge) = (self.client.counts(), self.bridge.counts());
        assert_eq!(client.successes + client.failures, client.frames_received, "law 1");
        assert_eq!((bridge.second_answers, bridge.late_answers, bridge.answers_to_nothing), (0, 0, 0), "law 1");
    }
}

/// Asks for a channel, by which the client's adapter does what the script says.
pub(super) async fn create(group: &ChannelGroup, script: &str) -> Result<(), CallError> {
    let request = CreateChannel::builder().id("c").name(script).channel_type(ChannelType::CHAT).build();
    group.create_channel(request).await.map(drop)
}

/// The text of a failure.
pub(super) fn text(answer: Result<(), CallError>) -> String {
    match answer {
        Err(CallError::Failed { message, .. }) => message.to_string(),
        other => panic!("no failure: {other:?}"),
    }
}
