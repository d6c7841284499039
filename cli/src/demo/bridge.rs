//! The bridge's half: plays the whole life of one channel group.

use super::conversation::Conversation;
use super::telephony::bridge::{ChannelGroup, ChannelGroupListener, Endpoint};
use super::telephony::channel_group::{ChannelAdded, CreateChannel};
use super::telephony::types::ChannelType;
use anyhow::Context;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tieline::transport::Stream;
use tieline::{CallError, Counts, Delivery};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

const TARGET: &str = "s1.g1";
/// How long the bridge waits for the events that a client may raise.
const QUIET: Duration = Duration::from_millis(300);
/// When the bridge gives up a channel that takes long.
const PATIENCE: Duration = Duration::from_millis(100);

/// What the bridge's half saw.
#[derive(Debug)]
pub(crate) struct Summary {
    /// End points of the events that were handled, in order.
    pub(crate) handled: Vec<String>,
    succeeded: u32,
    failed: u32,
    counts: Counts,
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { handled, succeeded, failed, counts } = self;
        write!(formatter, "the life of {TARGET}: {succeeded} calls succeeded, {failed} failed, ")?;
        write!(formatter, "{} was given up and {} answer came too late; ", counts.calls_given_up, counts.late_answers)?;
        write!(formatter, "{} events handled in order, {} of them held before", handled.len(), counts.events_held)
    }
}

/// Hands the events on to the script, in the order in which they are handled.
struct Listener {
    conversation: Arc<Conversation>,
    script: mpsc::Sender<String>,
}

impl ChannelGroupListener for Listener {
    async fn channel_added(&mut self, event: ChannelAdded<'_>, delivery: &Delivery) {
        let text = format!("takes note of the channel `{}` ({})", event.end_point, event.channel_type);
        self.conversation.remark(delivery.target().as_str(), &text);
        // The script may have ended; then nobody is interested.
        let _gone = self.script.send(event.end_point.into_owned()).await;
    }
}

/// Plays the life of a channel group with the client at the other end.
pub(crate) async fn play(stream: TcpStream, conversation: Conversation) -> anyhow::Result<Summary> {
    let conversation = Arc::new(conversation);
    let printer = conversation.clone();
    let connection = Endpoint::new()
        .observer(move |happening: &tieline::Happening| tieline::Observer::observe(&*printer, happening))
        .start(Stream::new(stream));
    let (events, mut handled) = mpsc::channel(64);
    let mut script = Script { conversation: conversation.clone(), succeeded: 0, failed: 0 };
    let mut seen = Vec::new();

    conversation.remark(TARGET, "a channel group is set up");
    let group = connection.channel_group(TARGET, Listener { conversation: conversation.clone(), script: events })?;
    let answer = group.init().await.context("initializing the group")?;
    script.succeeded += 1;
    for channel in &answer.channels {
        tokio::time::sleep(PATIENCE / 4).await;
        let text = format!("the channel `{}` ({}) is initialized", channel.end_point, channel.channel_type);
        conversation.remark(TARGET, &text);
        group.child_initialized(&channel.end_point);
    }
    listen(&mut handled, &mut seen).await;

    for (number, channel_type) in ChannelType::LISTED.iter().enumerate() {
        let (id, name) = (format!("c{number}"), format!("200{number}"));
        let channel = CreateChannel::builder().id(id).name(name).channel_type(channel_type.clone());
        let channel = match *channel_type {
            ChannelType::TELEPHONY => channel.mobile_agent_mode("NAILED_UP").mobile_agent_dial_number("+49 30 1234"),
            _ => channel,
        };
        script.create(&group, channel.build()).await?;
    }
    let again = CreateChannel::builder().id("c9").name("2000").channel_type(ChannelType::TELEPHONY).build();
    script.create(&group, again).await?;

    let slow = CreateChannel::builder().id("c10").name("slow-1").channel_type(ChannelType::CHAT).build();
    let answered = tokio::time::timeout(PATIENCE, script.create(&group, slow)).await;
    if let Ok(answered) = answered {
        answered?;
    }
    // Its answer comes after this; the disposal waits its turn behind it, as every message to one target does.
    group.dispose().await.map_err(|refused| refused.error).context("disposing of the group")?;
    script.succeeded += 1;
    listen(&mut handled, &mut seen).await;

    connection.close();
    connection.ended().await;
    let Script { succeeded, failed, .. } = script;
    Ok(Summary { handled: seen, succeeded, failed, counts: connection.counts() })
}

/// Takes events until none comes for a while.
async fn listen(handled: &mut mpsc::Receiver<String>, seen: &mut Vec<String>) {
    while let Ok(Some(end_point)) = tokio::time::timeout(QUIET, handled.recv()).await {
        seen.push(end_point);
    }
}

struct Script {
    conversation: Arc<Conversation>,
    succeeded: u32,
    failed: u32,
}

impl Script {
    /// Creates a channel. A failure of the client is part of the conversation, anything else ends it.
    async fn create(&mut self, group: &ChannelGroup, channel: CreateChannel<'_>) -> anyhow::Result<()> {
        let text = format!("asks for a channel `{}` ({})", channel.name, channel.channel_type);
        self.conversation.remark(TARGET, &text);
        match group.create_channel(channel).await {
            Ok(_) => self.succeeded += 1,
            Err(CallError::Failed { .. }) => self.failed += 1,
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }
}
