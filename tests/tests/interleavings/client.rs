//! The client of a run: adapters that do anything.

use super::world::{Side, World};
use crate::common::channel_group::channel_group::{
    ChannelAdded, CreateChannel, CreateChannelResponse, Dispose, DisposeResponse, Init, InitResponse,
};
use crate::common::channel_group::client::{ChannelGroup, ChannelGroupEvents, Endpoint};
use crate::common::channel_group::types::{Channel, ChannelType};
use std::sync::Arc;
use tieline::{Call, EventError, Failure, Release, Target};

pub(super) fn endpoint(world: &Arc<World>) -> Endpoint {
    let world = world.clone();
    Endpoint::new().channel_group(move |target: &Target| {
        if world.one_in(12) {
            return Err(Failure::new("not now"));
        }
        let life = world.born(Side::Client, target.as_str());
        Ok(Group { world: world.clone(), life, events: None })
    })
}

struct Group {
    world: Arc<World>,
    life: usize,
    events: Option<ChannelGroupEvents>,
}

impl Group {
    /// Works for a while and raises events, and then succeeds, fails or panics.
    async fn work(&self, call: &Call, fails_one_in: usize) -> Result<(), Failure> {
        for _ in 0..self.world.below(3) {
            self.world.dawdle().await;
            if let Some(events) = &self.events {
                let events = if self.world.one_in(3) { events.after(call) } else { events.clone() };
                let raised = raise(&self.world, &events).await;
                let refused = matches!(raised, Err(EventError::Phase { .. }));
                self.world.must(!refused, "law 3: an event of a handler at work waits or leaves, and is not refused");
            }
        }
        self.world.dawdle().await;
        if self.world.one_in(fails_one_in) {
            if self.world.one_in(4) {
                // A panic that is not written to the standard error, which would drown what matters.
                std::panic::resume_unwind(Box::new("a handler panics"));
            }
            return Err(Failure::new("no"));
        }
        Ok(())
    }
}

/// Raises the next event.
async fn raise(world: &World, events: &ChannelGroupEvents) -> Result<(), EventError> {
    let number = world.next_event();
    let event = ChannelAdded::builder().end_point(number.to_string()).channel_type(ChannelType::CHAT).build();
    let raised = events.channel_added(event).await;
    if raised.is_ok() {
        world.notes().taken += 1;
    }
    raised
}

impl ChannelGroup for Group {
    async fn init(
        &mut self,
        _: Init<'_>,
        events: ChannelGroupEvents,
        call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        let _at_work = self.world.at_work(Side::Client, self.life);
        self.events = Some(events.clone());
        if self.world.one_in(2) {
            // Another task raises events as well, from now on until long after.
            let world = self.world.clone();
            tokio::spawn(async move {
                for _ in 0..world.below(20) {
                    world.dawdle().await;
                    if let Err(EventError::Phase { .. } | EventError::Disconnected { .. }) =
                        raise(&world, &events).await
                    {
                        break;
                    }
                }
            });
        }
        self.work(call, 5).await?;
        let channels = (0..self.world.below(4)).map(|_| {
            let end_point = format!("k{}", self.world.below(2));
            Channel::builder().end_point(end_point).channel_type(ChannelType::CHAT).build()
        });
        Ok(InitResponse::builder().channels(channels).build())
    }

    async fn create_channel(
        &mut self,
        request: CreateChannel<'_>,
        call: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        let _at_work = self.world.at_work(Side::Client, self.life);
        let number = request.name.parse()?;
        self.world.notes().begun.entry(call.target().to_string()).or_default().push(number);
        self.work(call, 5).await?;
        Ok(CreateChannelResponse::new())
    }

    async fn dispose(&mut self, _: Dispose<'_>, call: &Call) -> Result<DisposeResponse<'_>, Failure> {
        let _at_work = self.world.at_work(Side::Client, self.life);
        self.work(call, 4).await?;
        Ok(DisposeResponse::new())
    }

    async fn released(&mut self, reason: Release) {
        self.world.released(self.life, reason);
        self.world.dawdle().await;
        if let Some(events) = &self.events {
            let raised = raise(&self.world, events).await;
            self.world.must(raised.is_err(), "law 5: an event was raised after the answer to the disposal");
        }
    }
}
