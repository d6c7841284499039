//! The bridge of a run: for each target one life after the other, of calls, reports and a disposal.

use super::world::{Side, World};
use crate::common::channel_group::bridge::{ChannelGroup, ChannelGroupListener, Connection};
use crate::common::channel_group::channel_group::{ChannelAdded, CreateChannel};
use crate::common::channel_group::types::ChannelType;
use futures_util::future::join_all;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tieline::{CallError, Delivery, OpenError, Release};
use tokio::task::yield_now;

/// How many of a life's children are not reported yet; [`UNKNOWN`] while nobody knows them.
type Waiting = Arc<AtomicUsize>;

const UNKNOWN: usize = usize::MAX;

struct Ear {
    world: Arc<World>,
    life: usize,
    waiting: Waiting,
    heard_early: Arc<AtomicUsize>,
}

impl ChannelGroupListener for Ear {
    async fn channel_added(&mut self, event: ChannelAdded<'_>, delivery: &Delivery) {
        let _at_work = self.world.at_work(Side::Bridge, self.life);
        match self.waiting.load(Ordering::Relaxed) {
            UNKNOWN => _ = self.heard_early.fetch_add(1, Ordering::Relaxed),
            waiting => self.world.must(waiting == 0, "law 4: heard while children were not ready"),
        }
        let number = event.end_point.parse().unwrap();
        self.world.notes().heard.entry(delivery.target().to_string()).or_default().push(number);
        self.world.dawdle().await;
    }

    async fn released(&mut self, reason: Release) {
        self.world.released(self.life, reason);
        self.world.dawdle().await;
    }
}

/// Lives through some lives of a target. Returns early when the connection ends.
pub(super) async fn live(world: Arc<World>, connection: Connection, target: &'static str) {
    for _ in 0..=world.below(4) {
        let waiting = Arc::new(AtomicUsize::new(UNKNOWN));
        let heard_early = Arc::new(AtomicUsize::new(0));
        let Some(group) = open(&world, &connection, target, &waiting, &heard_early).await else { return };
        let Some(children) = initialize(&world, &group).await else { return };
        if heard_early.load(Ordering::Relaxed) > 0 {
            assert_eq!(children, [] as [&str; 0], "law 4: heard before the children were known");
        }
        waiting.store(children.len(), Ordering::Relaxed);
        let calls = async {
            for _ in 0..world.below(4) {
                world.dawdle().await;
                join_all((0..world.below(8)).map(|_| call(&world, &group))).await;
            }
        };
        tokio::join!(report(&world, &group, children, &waiting), calls);
        if !dispose(&world, group).await {
            return;
        }
    }
}

async fn open(
    world: &Arc<World>,
    connection: &Connection,
    target: &'static str,
    waiting: &Waiting,
    heard_early: &Arc<AtomicUsize>,
) -> Option<ChannelGroup> {
    for _ in 0..2_000 {
        let life = world.notes().lives.len();
        let (waiting, heard_early) = (waiting.clone(), heard_early.clone());
        match connection.channel_group(target, Ear { world: world.clone(), life, waiting, heard_early }) {
            Ok(group) => {
                world.born(Side::Bridge, target);
                return Some(group);
            }
            // A disposal that was given up is not answered yet, or failed.
            Err(OpenError::InUse { .. }) => yield_now().await,
            Err(OpenError::Disconnected { .. }) => return None,
            Err(error) => panic!("{error:?}"),
        }
    }
    None
}

async fn initialize(world: &World, group: &ChannelGroup) -> Option<Vec<String>> {
    for _ in 0..8 {
        match group.init().await {
            Ok(answer) => {
                world.notes().succeeded += 1;
                return Some(answer.channels.into_iter().map(|channel| channel.end_point.into_owned()).collect());
            }
            Err(error) => {
                if over(world, &error) {
                    return None;
                }
            }
        }
        world.dawdle().await;
    }
    None
}

/// Whether it is all over.
fn over(world: &World, error: &CallError) -> bool {
    match error {
        CallError::Failed { .. } => false,
        CallError::Disconnected { .. } => {
            world.notes().disconnected += 1;
            true
        }
        error => panic!("{error:?}"),
    }
}

async fn report(world: &World, group: &ChannelGroup, mut children: Vec<String>, waiting: &Waiting) {
    while !children.is_empty() {
        world.dawdle().await;
        let child = children.swap_remove(world.below(children.len()));
        waiting.store(children.len(), Ordering::Relaxed);
        let waited = if world.one_in(3) { group.child_failed(&child) } else { group.child_initialized(&child) };
        assert!(waited || group.phase() == tieline::Phase::Gone, "law 4: nobody waited for {child}");
    }
}

/// Asks for a channel, or for the channels again, and perhaps goes away before the answer.
async fn call(world: &World, group: &ChannelGroup) {
    let patience = world.one_in(4).then(|| world.below(20));
    let asked = async {
        if world.one_in(8) {
            return group.init().await.map(drop);
        }
        let number = world.next_question().to_string();
        let request = CreateChannel::builder().id("c").name(number).channel_type(ChannelType::CHAT).build();
        group.create_channel(request).await.map(drop)
    };
    let impatience = async {
        match patience {
            None => std::future::pending().await,
            Some(patience) => {
                for _ in 0..patience {
                    yield_now().await;
                }
            }
        }
    };
    tokio::select! {
        biased;
        answer = asked => match answer {
            Ok(()) => world.notes().succeeded += 1,
            Err(error) => _ = over(world, &error),
        },
        () = impatience => world.notes().given_up += 1,
    }
}

/// Disposes of a group. `false`: that did not succeed, or nobody waited for it.
async fn dispose(world: &World, mut group: ChannelGroup) -> bool {
    for _ in 0..4 {
        if world.one_in(6) {
            let disposing = group.dispose();
            tokio::select! {
                biased;
                _ = disposing => {}
                () = world.dawdle() => world.notes().given_up += 1,
            }
            return true;
        }
        match group.dispose().await {
            Ok(_) => {
                world.notes().succeeded += 1;
                return true;
            }
            Err(refused) => {
                if over(world, &refused.error) {
                    return false;
                }
                group = refused.handle;
            }
        }
    }
    false
}
