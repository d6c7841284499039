//! Both sides of a connection with a proxy between them, and the laws that hold of them whatever it did.

use super::proxy::{Plan, Proxy};
use crate::common::channel_group::bridge::{self, ChannelGroup};
use crate::common::channel_group::channel_group::CreateChannel;
use crate::common::channel_group::types::ChannelType;
use crate::common::desk::Desk;
use std::sync::Arc;
use std::time::Duration;
use tieline::transport::Stream;
use tieline::{CallError, Connection, Counts, End, Settings};

pub(super) const TARGET: &str = "s1.g1";

/// Whoever waits longer waits for ever.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// Both sides.
pub(super) struct Talk {
    pub(super) proxy: Proxy,
    pub(super) desk: Arc<Desk>,
    pub(super) ear: Arc<Desk>,
    pub(super) bridge: bridge::Connection,
    pub(super) client: Connection,
}

/// What came of one call: the script that it carried, and how it ended.
pub(super) type Outcome = (&'static str, Result<(), CallError>);

impl Talk {
    pub(super) async fn begin(plan: Plan, desk: Arc<Desk>, chunk: usize, settings: Settings) -> Self {
        let (near, far, proxy) = Proxy::between(plan, chunk).await;
        let client = desk.client().start(Stream::new(far));
        let bridge = bridge::Endpoint::new().settings(settings).start(Stream::new(near));
        Self { proxy, desk, ear: Desk::new(), bridge, client }
    }

    pub(super) fn group(&self) -> ChannelGroup {
        self.bridge.channel_group(TARGET, self.ear.ear(TARGET)).unwrap()
    }

    /// Waits for both ends and holds all that was seen to the laws.
    pub(super) async fn check(&self, outcomes: &[Outcome], what: &str) -> [Arc<End>; 2] {
        let ends = async { [self.bridge.ended().await, self.client.ended().await] };
        let ends = tokio::time::timeout(PATIENCE, ends).await;
        let ends = ends.unwrap_or_else(|_| panic!("{what}: a connection does not end"));

        // Law 7: an error says whether the peer may have acted, and is right about it.
        for (script, outcome) in outcomes {
            let acted = self.desk.lines("begins").contains(&format!("begins: {TARGET} {script}"));
            match outcome {
                Ok(()) => assert!(acted, "{what}: {script} succeeded by itself"),
                Err(CallError::Disconnected { sent, end, .. }) => {
                    assert!(*sent || !acted, "{what}: {script} was not sent, and was done");
                    assert_eq!(**end, *ends[0], "{what}: {script}");
                }
                Err(CallError::Failed { message, .. }) => {
                    let closing = *ends[1] == End::Closed;
                    assert!(closing || (*script == "fail" && &**message == "the line is taken"), "{what}: {message}");
                }
                Err(error) => panic!("{what}: {script} ended with {error}"),
            }
        }

        // Law 5: each destination is released once, and its handler is at work no more.
        assert_eq!(self.ear.lines("released").len(), 1, "{what}: {:?}", self.ear.lines(""));
        let begun = self.desk.lines("begins").len();
        assert_eq!(self.desk.lines("over").len(), begun, "{what}: {:?}", self.desk.lines(""));
        let accepted = usize::from(begun > 0);
        let released = self.desk.lines("released").len();
        // A destination is accepted when its initialization arrives, also when that never gets its turn.
        assert!((accepted..=1).contains(&released), "{what}: {:?}", self.desk.lines(""));

        // Laws 2 and 4: what was heard is what was raised, in this order, up to where the connection was lost.
        let tail = |line: &String| line.rsplit(' ').next().unwrap().to_owned();
        let raised: Vec<_> = self.desk.lines("raised").iter().map(tail).collect();
        let heard: Vec<_> = self.ear.lines("heard").iter().map(tail).collect();
        assert_eq!(heard[..], raised[..heard.len()], "{what}");

        // Laws 1 and 7: the counts agree with each other and with what was seen.
        let (bridge, client) = (self.bridge.counts(), self.client.counts());
        assert!(client.frames_received <= bridge.frames_sent && bridge.frames_received <= client.frames_sent, "{what}");
        assert!(client.successes + client.failures <= client.frames_received, "{what}: {client}");
        let succeeded = outcomes.iter().filter(|(_, outcome)| outcome.is_ok()).count() as u64;
        assert!(succeeded <= client.successes, "{what}");
        assert_eq!(bridge.calls_given_up + bridge.late_answers, 0, "{what}");
        for counts in [bridge, client] {
            let Counts { unreadable, unreadable_properties, unknown_kinds, unknown_names, .. } = counts;
            assert_eq!((unreadable, unreadable_properties, unknown_kinds, unknown_names), (0, 0, 0, 0), "{what}");
            let Counts { second_answers, answers_to_nothing, mismatched_answers, repeated_request_ids, .. } = counts;
            let wrong = (second_answers, answers_to_nothing, mismatched_answers, repeated_request_ids);
            assert_eq!(wrong, (0, 0, 0, 0), "{what}");
        }
        ends
    }
}

/// Asks for a channel, by which the client does what the script says.
pub(super) async fn create(group: &ChannelGroup, script: &'static str) -> Outcome {
    let request = CreateChannel::builder().id("c").name(script).channel_type(ChannelType::CHAT).build();
    (script, group.create_channel(request).await.map(drop))
}
