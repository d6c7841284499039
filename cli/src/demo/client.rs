//! The client's half: an adapter to a telephone system that is made up.

use super::conversation::Conversation;
use super::telephony::channel_group::{
    ChannelAdded, CreateChannel, CreateChannelResponse, Dispose, DisposeResponse, Init, InitResponse,
};
use super::telephony::client::{ChannelGroup, ChannelGroupEvents, Endpoint};
use super::telephony::types::{Channel, ChannelType};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tieline::transport::Stream;
use tieline::{Call, Counts, Failure, Release, Target};
use tokio::net::TcpStream;

/// How long the made-up telephone system takes for a channel whose name begins with `slow`.
const SLOW: Duration = Duration::from_millis(400);

/// What the client's half did.
#[derive(Debug)]
pub(crate) struct Summary {
    /// End points of the events that it raised, in order.
    pub(crate) raised: Vec<String>,
    counts: Counts,
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { successes, failures, .. } = self.counts;
        let raised = self.raised.len();
        write!(formatter, "the client answered {successes} calls with SUCCESS and {failures} with FAILURE, ")?;
        write!(formatter, "and raised {raised} events")
    }
}

/// Answers until the bridge closes the connection.
pub(crate) async fn play(stream: TcpStream, conversation: Conversation) -> Summary {
    let conversation = Arc::new(conversation);
    let raised = Arc::<Mutex<Vec<String>>>::default();
    let (printer, log) = (conversation.clone(), raised.clone());
    let connection = Endpoint::new()
        .observer(move |happening: &tieline::Happening| tieline::Observer::observe(&*printer, happening))
        .channel_group(move |target: &Target| {
            conversation.remark(target.as_str(), "a channel group is set up");
            Ok(Group { conversation: conversation.clone(), raised: log.clone(), events: None, channels: Vec::new() })
        })
        .start(Stream::new(stream));
    connection.ended().await;
    let raised = raised.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Summary { raised, counts: connection.counts() }
}

/// One channel group of the made-up telephone system.
struct Group {
    conversation: Arc<Conversation>,
    raised: Arc<Mutex<Vec<String>>>,
    events: Option<ChannelGroupEvents>,
    channels: Vec<(String, ChannelType)>,
}

impl Group {
    /// Tells the bridge of a channel that was added from outside.
    async fn announce(&self, events: &ChannelGroupEvents, end_point: &str, channel_type: ChannelType) {
        let event = ChannelAdded::builder().end_point(end_point.to_owned()).channel_type(channel_type).build();
        match events.channel_added(event).await {
            Ok(()) => self.raised.lock().unwrap_or_else(PoisonError::into_inner).push(end_point.to_owned()),
            Err(error) => self.conversation.remark(events.target().as_str(), &format!("not sent: {error}")),
        }
    }
}

impl ChannelGroup for Group {
    async fn init(
        &mut self,
        _query: Init<'_>,
        events: ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        self.channels = vec![("1001".into(), ChannelType::TELEPHONY), ("chat-7".into(), ChannelType::CHAT)];
        // Raised now, they leave behind the answer; there they are held until both channels are initialized.
        for end_point in ["added-1", "added-2", "added-3"] {
            self.announce(&events, end_point, ChannelType::EMAIL).await;
        }
        self.events = Some(events);
        let channels = self.channels.iter().map(|(name, channel_type)| {
            Channel::builder().end_point(name.as_str()).channel_type(channel_type.clone()).build()
        });
        Ok(InitResponse::builder().channels(channels).build())
    }

    async fn create_channel(
        &mut self,
        request: CreateChannel<'_>,
        call: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        if self.channels.iter().any(|(name, _)| *name == request.name) {
            return Err(Failure::new(format!("there is a channel `{}` already", request.name))
                .because("the made-up telephone system said DUPLICATE_ENDPOINT"));
        }
        if request.name.starts_with("slow") {
            tokio::time::sleep(SLOW).await;
        }
        if request.channel_type == ChannelType::CALLBACK
            && let Some(events) = &self.events
        {
            self.announce(&events.after(call), "added-after-the-answer", ChannelType::CALLBACK).await;
        }
        self.channels.push((request.name.into_owned(), request.channel_type));
        Ok(CreateChannelResponse::new())
    }

    async fn dispose(&mut self, _request: Dispose<'_>, _call: &Call) -> Result<DisposeResponse<'_>, Failure> {
        Ok(DisposeResponse::new())
    }

    async fn released(&mut self, _reason: Release) {
        if let Some(events) = self.events.take() {
            self.announce(&events, "added-too-late", ChannelType::CHAT).await;
        }
    }
}
