//! A telephone system that does as it is told: what a handler does is said in the name of the channel that it is to
//! create, and everything that happens is in its log.

use crate::common::channel_group::bridge::ChannelGroupListener;
use crate::common::channel_group::channel_group::{
    ChannelAdded, CreateChannel, CreateChannelResponse, Dispose, DisposeResponse, Init, InitResponse,
};
use crate::common::channel_group::client::{ChannelGroup, ChannelGroupEvents, Endpoint};
use crate::common::channel_group::types::{Channel, ChannelType};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use tieline::{Call, Delivery, Failure, Release, Target};
use tokio::sync::watch;

/// What stands in every internal cause and panic, and must never be seen by the peer.
pub(crate) const SECRET: &str = "trunk 7 of the exchange";

/// One telephone system.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    state: watch::Sender<State>,
    events: Mutex<BTreeMap<String, ChannelGroupEvents>>,
    /// What the initialization of a group does.
    init: &'static str,
    /// What the disposal of a group does.
    dispose: &'static str,
    /// The channels of every group.
    channels: &'static [&'static str],
}

#[derive(Debug, Default)]
struct State {
    log: Vec<String>,
    open: BTreeSet<String>,
}

impl Desk {
    pub(crate) fn new() -> Arc<Self> {
        Self::with("", "", &[])
    }

    pub(crate) fn with(init: &'static str, dispose: &'static str, channels: &'static [&'static str]) -> Arc<Self> {
        Arc::new(Self { init, dispose, channels, ..Self::default() })
    }

    pub(crate) fn log(&self, line: impl Into<String>) {
        let line = line.into();
        self.state.send_modify(|state| state.log.push(line));
    }

    /// Waits until this line is in the log.
    pub(crate) async fn logged(&self, line: &str) {
        self.state.subscribe().wait_for(|state| state.log.iter().any(|known| known == line)).await.unwrap();
    }

    /// The lines that begin so, in their order.
    pub(crate) fn lines(&self, beginning: &str) -> Vec<String> {
        self.state.borrow().log.iter().filter(|line| line.starts_with(beginning)).cloned().collect()
    }

    /// Lets those go on who wait at this gate, now and later.
    pub(crate) fn open(&self, gate: &str) {
        self.state.send_modify(|state| _ = state.open.insert(gate.to_owned()));
    }

    async fn pass(&self, gate: &str) {
        self.state.subscribe().wait_for(|state| state.open.contains(gate)).await.unwrap();
    }

    /// The last event handle that a group received.
    pub(crate) fn events(&self, target: &str) -> ChannelGroupEvents {
        self.events.lock().unwrap()[target].clone()
    }

    /// The client's side with this telephone system behind every group.
    pub(crate) fn client(self: &Arc<Self>) -> Endpoint {
        let desk = self.clone();
        Endpoint::new().channel_group(move |target: &Target| Ok(Group { desk: desk.clone(), target: target.clone() }))
    }

    /// A listener that writes into the log.
    pub(crate) fn ear(self: &Arc<Self>, target: &'static str) -> Ear {
        Ear { desk: self.clone(), target }
    }

    /// Does what a script says, step by step.
    async fn run(&self, script: &str, call: &Call) -> Result<(), Failure> {
        let _during = During { desk: self, what: format!("{} {script}", call.target()) };
        self.log(format!("begins: {} {script}", call.target()));
        for step in script.split(';') {
            let (verb, object) = step.trim().split_once(' ').unwrap_or((step.trim(), ""));
            match verb {
                "wait" => self.pass(object).await,
                "yield" => tokio::task::yield_now().await,
                "raise" => self.raise(&self.events(call.target().as_str()), object).await,
                "raise-after" => self.raise(&self.events(call.target().as_str()).after(call), object).await,
                "fail" => return Err(Failure::new("the line is taken").because(SECRET)),
                "break" => Err(std::io::Error::other(SECRET))?,
                "panic" => panic!("{SECRET}"),
                "forever" => std::future::pending().await,
                _ => {}
            }
        }
        Ok(())
    }

    /// Raises an event and writes into the log how that went.
    pub(crate) async fn raise(&self, events: &ChannelGroupEvents, end_point: &str) {
        let event = ChannelAdded::builder().end_point(end_point).channel_type(ChannelType::EMAIL).build();
        match events.channel_added(event).await {
            Ok(()) => self.log(format!("raised: {end_point}")),
            Err(error) => self.log(format!("not raised: {end_point}: {error}")),
        }
    }
}

/// Writes into the log when a handler's future is over, by its end or because it was dropped.
struct During<'d> {
    desk: &'d Desk,
    what: String,
}

impl Drop for During<'_> {
    fn drop(&mut self) {
        self.desk.log(format!("over: {}", self.what));
    }
}

/// One channel group.
pub(crate) struct Group {
    desk: Arc<Desk>,
    target: Target,
}

impl ChannelGroup for Group {
    async fn init(
        &mut self,
        _query: Init<'_>,
        events: ChannelGroupEvents,
        call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        self.desk.events.lock().unwrap().insert(call.target().to_string(), events);
        self.desk.run(self.desk.init, call).await?;
        let channels = self
            .desk
            .channels
            .iter()
            .map(|end_point| Channel::builder().end_point(*end_point).channel_type(ChannelType::TELEPHONY).build());
        Ok(InitResponse::builder().channels(channels).build())
    }

    async fn create_channel(
        &mut self,
        request: CreateChannel<'_>,
        call: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        self.desk.run(&request.name, call).await?;
        Ok(CreateChannelResponse::new())
    }

    async fn dispose(&mut self, _request: Dispose<'_>, call: &Call) -> Result<DisposeResponse<'_>, Failure> {
        self.desk.run(self.desk.dispose, call).await?;
        Ok(DisposeResponse::new())
    }

    async fn released(&mut self, reason: Release) {
        self.desk.log(format!("released: {} {reason}", self.target));
    }
}

/// Hears the events of one group.
pub(crate) struct Ear {
    desk: Arc<Desk>,
    target: &'static str,
}

impl ChannelGroupListener for Ear {
    async fn channel_added(&mut self, event: ChannelAdded<'_>, delivery: &Delivery) {
        self.desk.log(format!("heard: {} {}", delivery.target(), event.end_point));
        if let Some(gate) = event.end_point.strip_prefix("wait ") {
            self.desk.pass(gate).await;
        }
    }

    async fn released(&mut self, reason: Release) {
        self.desk.log(format!("released: {} {reason}", self.target));
    }
}
