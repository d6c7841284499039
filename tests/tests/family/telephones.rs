//! The client's side: handlers that log what happens to them.

use super::bridge::client::{self, NewChannel};
use super::bridge::types::{ChannelType, Conversations, InteractionState};
use super::bridge::{channel_group, control, conversation, session, telephony_channel, telephony_interaction};
use super::bridge::{types::ConversationId, unsupported_channel};
use std::sync::{Arc, Mutex};
use tieline::{Call, Failure, Release, Target};

/// What happened, in its order.
#[derive(Clone, Debug, Default)]
pub(super) struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn add(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    /// The lines since the last time.
    pub(super) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// What answers for one destination.
#[derive(Clone, Debug)]
struct Desk {
    log: Log,
    target: Target,
}

impl Desk {
    fn release(&self, reason: Release) {
        self.log.add(format!("{} is released: {reason}", self.target));
    }
}

/// The client's end: everything that the description knows is accepted.
pub(super) fn endpoint(log: &Log) -> client::Endpoint {
    let desk = |log: &Log| {
        let log = log.clone();
        move |target: &Target| Ok::<_, Failure>(Desk { log: log.clone(), target: target.clone() })
    };
    client::Endpoint::new()
        .session(desk(log))
        .channel_group(desk(log))
        .control(desk(log))
        .telephony_interaction(desk(log))
        .conversation(desk(log))
}

impl client::Session for Desk {
    async fn init(
        &mut self,
        _query: session::Init<'_>,
        _events: client::SessionEvents,
        _call: &Call,
    ) -> Result<session::InitResponse<'_>, Failure> {
        Ok(session::InitResponse::new())
    }

    async fn released(&mut self, reason: Release) {
        self.release(reason);
    }
}

impl client::Control for Desk {
    async fn capabilities(
        &mut self,
        _query: control::Capabilities<'_>,
        _call: &Call,
    ) -> Result<control::CapabilitiesResponse<'_>, Failure> {
        Ok(control::CapabilitiesResponse::new())
    }

    async fn released(&mut self, reason: Release) {
        self.release(reason);
    }
}

impl client::ChannelGroup for Desk {
    async fn init(
        &mut self,
        _query: channel_group::Init<'_>,
        _events: client::ChannelGroupEvents,
        _call: &Call,
    ) -> Result<channel_group::InitResponse<'_>, Failure> {
        Ok(channel_group::InitResponse::builder().channels([]).build())
    }

    async fn create_channel(
        &mut self,
        request: channel_group::CreateChannel<'_>,
        call: &Call,
    ) -> Result<(channel_group::CreateChannelResponse<'_>, NewChannel), Failure> {
        let target: Target = format!("{}.{}", call.target(), request.id).parse()?;
        let desk = Desk { log: self.log.clone(), target };
        let channel = match request.channel_type {
            ChannelType::TELEPHONY => NewChannel::telephony_channel(desk),
            _ => NewChannel::unsupported_channel(desk),
        };
        Ok((channel_group::CreateChannelResponse::new(), channel))
    }

    async fn dispose(
        &mut self,
        _request: channel_group::Dispose<'_>,
        call: &Call,
    ) -> Result<channel_group::DisposeResponse<'_>, Failure> {
        self.log.add(format!("{} is disposed of", call.target()));
        Ok(channel_group::DisposeResponse::new())
    }

    async fn released(&mut self, reason: Release) {
        self.release(reason);
    }
}

impl client::TelephonyChannel for Desk {
    async fn init(
        &mut self,
        _query: telephony_channel::Init<'_>,
        _events: client::TelephonyChannelEvents,
        _call: &Call,
    ) -> Result<telephony_channel::InitResponse<'_>, Failure> {
        Ok(telephony_channel::InitResponse::new())
    }

    async fn released(&mut self, reason: Release) {
        self.release(reason);
    }
}

impl client::UnsupportedChannel for Desk {
    async fn init(
        &mut self,
        _query: unsupported_channel::Init<'_>,
        _events: client::UnsupportedChannelEvents,
        _call: &Call,
    ) -> Result<unsupported_channel::InitResponse<'_>, Failure> {
        Ok(unsupported_channel::InitResponse::new())
    }

    async fn released(&mut self, reason: Release) {
        self.release(reason);
    }
}

impl client::TelephonyInteraction for Desk {
    async fn init(
        &mut self,
        _query: telephony_interaction::Init<'_>,
        _events: client::TelephonyInteractionEvents,
        _call: &Call,
    ) -> Result<telephony_interaction::InitResponse<'_>, Failure> {
        let primary = ConversationId::builder().id("1").build();
        Ok(telephony_interaction::InitResponse::builder()
            .interaction_state(InteractionState::ALERTING)
            .interaction_data(Vec::<(&str, &str)>::new())
            .conversations(Conversations::builder().primary(primary).build())
            .build())
    }

    async fn released(&mut self, reason: Release) {
        self.release(reason);
    }
}

impl client::Conversation for Desk {
    async fn init(
        &mut self,
        _query: conversation::Init<'_>,
        _events: client::ConversationEvents,
        _call: &Call,
    ) -> Result<conversation::InitResponse<'_>, Failure> {
        Ok(conversation::InitResponse::new())
    }

    async fn released(&mut self, reason: Release) {
        self.release(reason);
    }
}
