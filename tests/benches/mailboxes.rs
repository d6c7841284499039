//! Many destinations on one connection, beside a task with a channel for each: what one at rest costs in memory, how long
//! it takes to make a million of them, and how many messages a second go through.
//!
//! `cargo bench -p tieline-tests --bench mailboxes`
//!
//! Tieline's side takes whole frames (read, found by target, queued, decoded, handled, answered); `tasks` are handed
//! ready-made messages, which is the floor, and `tasks behind serde_json` do what an application without Tieline would:
//! read the frame's header with serde, look the channel up in a map, decode and answer in the task.
#![allow(unreachable_pub, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "only a benchmark")]

#[path = "mailboxes/allocations.rs"]
mod allocations;
#[path = "mailboxes/feed.rs"]
mod feed;
#[path = "mailboxes/tasks.rs"]
mod tasks;

use feed::{Feed, initialization, question, target};
use std::time::{Duration, Instant};
use tieline::{Call, Failure, Settings};
use tokio::runtime::{Builder, Runtime};

#[global_allocator]
static ALLOCATOR: allocations::Counting = allocations::Counting;

#[allow(missing_docs)]
pub mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::channel_group::{CreateChannel, CreateChannelResponse, Init, InitResponse};
use telephony::{bridge, client};

/// A handler with a state of eight bytes.
struct Desk {
    handled: u64,
}

impl client::ChannelGroup for Desk {
    async fn init(
        &mut self,
        _query: Init<'_>,
        _events: client::ChannelGroupEvents,
        _call: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        Ok(InitResponse::builder().channels([]).build())
    }

    async fn create_channel(
        &mut self,
        _request: CreateChannel<'_>,
        _call: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        self.handled += 1;
        if self.handled.is_multiple_of(SUSPENDED) {
            tokio::task::yield_now().await;
        }
        Ok(CreateChannelResponse::new())
    }
}

/// One message in so many suspends its handler.
pub const SUSPENDED: u64 = 64;

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn endpoint() -> client::Endpoint {
    let settings = Settings::default().destinations(4 << 20).mailbox(1 << 20).mail_bytes(1 << 30);
    client::Endpoint::new().settings(settings).channel_group(|_| Ok(Desk { handled: 0 }))
}

/// Destinations that messages go to, one for each message.
fn uniform(destinations: usize, messages: usize) -> Vec<usize> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    (0..messages).map(|_| (next() % destinations as u64) as usize).collect()
}

/// The same with a few very busy ones: the share of the n-th is proportional to 1/n.
fn zipf(destinations: usize, messages: usize) -> Vec<usize> {
    let mut sums = Vec::with_capacity(destinations);
    let mut sum = 0.0;
    for place in 0..destinations {
        sum += 1.0 / (place + 1) as f64;
        sums.push(sum);
    }
    let pick = uniform(1 << 30, messages);
    pick.into_iter().map(|at| sums.partition_point(|edge| *edge < at as f64 / (1_u64 << 30) as f64 * sum)).collect()
}

/// The time of so many messages.
struct Measured {
    messages: Duration,
}

fn tieline(destinations: usize, order: &[usize]) -> Measured {
    let runtime = runtime();
    let _inside = runtime.enter();
    let feed = Feed::new(initialization(0..destinations));
    let connection = endpoint().start(feed.transport());
    runtime.block_on(feed.answered(destinations));
    feed.add(question(order));
    let began = Instant::now();
    runtime.block_on(feed.answered(destinations + order.len()));
    let messages = began.elapsed();
    drop(connection);
    runtime.shutdown_background();
    Measured { messages }
}

/// Bytes of one destination at rest on the side that answers, beyond its handler's state and its target.
fn at_rest(destinations: usize) -> f64 {
    let runtime = runtime();
    let _inside = runtime.enter();
    let feed = Feed::default();
    let connection = endpoint().start(feed.transport());
    // The first one makes what a connection has once: buffers, and the window of request ids.
    let warm = 20_000;
    feed.add(initialization(0..warm));
    runtime.block_on(feed.answered(warm));
    feed.forget();
    let before = allocations::live();
    feed.add(initialization(warm..warm + destinations));
    runtime.block_on(feed.answered(warm + destinations));
    feed.forget();
    let bytes = (allocations::live() - before) as f64 / destinations as f64;
    drop(connection);
    runtime.shutdown_background();
    // Of an `Arc<str>`: the pointer with its length, two counts, and the text.
    bytes - (16 + 16 + target(0).len() + size_of::<Desk>()) as f64
}

/// The time of setting up so many on the side that asks, with a listener each.
fn creation(destinations: usize) -> Duration {
    let runtime = runtime();
    let _inside = runtime.enter();
    let settings = Settings::default().destinations(4 << 20);
    let connection = bridge::Endpoint::new().settings(settings).start(Feed::default().transport());
    let targets: Vec<String> = (0..destinations).map(target).collect();
    let mut groups = Vec::with_capacity(destinations);
    let began = Instant::now();
    for target in &targets {
        groups.push(connection.channel_group(target, ()).unwrap());
    }
    let taken = began.elapsed();
    runtime.shutdown_background();
    taken
}

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let runs = |part: &str| wanted.is_empty() || wanted.iter().any(|name| name == part);
    if runs("memory") {
        println!("bytes of a destination at rest, beyond its handler's state and its target (an `Arc<str>`)");
        for destinations in [100_000, 1_000_000] {
            let (own, task) = (at_rest(destinations), tasks::at_rest(&runtime(), destinations));
            println!("  {destinations}: {own:.0}; a task with its channel {task:.0}");
        }
    }
    if runs("creation") {
        println!("setting up, beside spawning a task with a channel each");
        for destinations in [100_000, 1_000_000] {
            let ratio =
                |_| creation(destinations).as_secs_f64() / tasks::creation(&runtime(), destinations).as_secs_f64();
            println!("  {destinations}: {} of the time", spread(&mut (0..5).map(ratio).collect::<Vec<_>>()));
        }
    }
    if runs("throughput") {
        for (destinations, messages) in [(1_000, 1_000_000), (100_000, 1_000_000), (1_000_000, 1_000_000)] {
            println!("{destinations} destinations, {messages} messages");
            for (name, order) in [("uniform", uniform(destinations, messages)), ("zipf", zipf(destinations, messages))]
            {
                throughput(name, destinations, &order);
            }
        }
    }
}

fn throughput(name: &str, destinations: usize, order: &[usize]) {
    let mut ratios = [Vec::new(), Vec::new()];
    let mut rates = [0.0; 3];
    for _ in 0..3 {
        let own = tieline(destinations, order);
        let bare = tasks::bare(&runtime(), destinations, order);
        let served = tasks::behind_serde(&runtime(), destinations, order);
        ratios[0].push(bare.messages.as_secs_f64() / own.messages.as_secs_f64());
        ratios[1].push(served.messages.as_secs_f64() / own.messages.as_secs_f64());
        rates = [own, bare, served].map(|way| order.len() as f64 / way.messages.as_secs_f64() / 1e6);
    }
    let [own, bare, served] = rates;
    println!("  {name:<8} {own:.2} M/s; tasks {bare:.2}; tasks behind serde_json {served:.2}");
    let [bare, served] = &mut ratios;
    println!("           × tasks {}, × tasks behind serde_json {}", spread(bare), spread(served));
}

/// The median, and from where to where.
fn spread(ratios: &mut [f64]) -> String {
    ratios.sort_by(f64::total_cmp);
    format!("{:.2} ({:.2} … {:.2})", ratios[ratios.len() / 2], ratios[0], ratios[ratios.len() - 1])
}
