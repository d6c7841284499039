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
use telephony::client;

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

/// Times of creating so many, and of so many messages to them; and the bytes that one at rest costs.
struct Measured {
    creation: Duration,
    messages: Duration,
    bytes: f64,
}

fn tieline(destinations: usize, order: &[usize]) -> Measured {
    let runtime = runtime();
    let _inside = runtime.enter();
    let feed = Feed::new(initialization(destinations));
    let before = allocations::live();
    let began = Instant::now();
    let connection = endpoint().start(feed.transport());
    runtime.block_on(feed.answered(destinations));
    let creation = began.elapsed();
    // What was read is the benchmark's, not the destinations'.
    let read = feed.forget();
    let bytes = (allocations::live() + read - before) as f64 / destinations as f64;
    let key = target(0).len() as f64 + 16.0 + 16.0;
    let state = size_of::<Desk>() as f64;
    feed.add(question(order));
    let began = Instant::now();
    runtime.block_on(feed.answered(destinations + order.len()));
    let messages = began.elapsed();
    drop(connection);
    runtime.shutdown_background();
    Measured { creation, messages, bytes: bytes - key - state }
}

fn main() {
    println!("a destination at rest, beyond the handler's 8 bytes and the target (an `Arc<str>`)");
    for (destinations, messages) in [(1_000, 1_000_000), (100_000, 1_000_000), (1_000_000, 1_000_000)] {
        println!("\n{destinations} destinations, {messages} messages");
        for (name, order) in [("uniform", uniform(destinations, messages)), ("zipf", zipf(destinations, messages))] {
            let mut ratios = [Vec::new(), Vec::new(), Vec::new()];
            let mut last = None;
            for _ in 0..3 {
                let own = tieline(destinations, &order);
                let bare = tasks::bare(&runtime(), destinations, &order);
                let served = tasks::behind_serde(&runtime(), destinations, &order);
                ratios[0].push(own.creation.as_secs_f64() / bare.creation.as_secs_f64());
                ratios[1].push(bare.messages.as_secs_f64() / own.messages.as_secs_f64());
                ratios[2].push(served.messages.as_secs_f64() / own.messages.as_secs_f64());
                last = Some((own, bare, served));
            }
            let Some((own, bare, served)) = last else { return };
            let rate = |time: Duration| messages as f64 / time.as_secs_f64() / 1e6;
            println!(
                "  {name:<8} {:.2} M/s; tasks {:.2}; tasks behind serde_json {:.2}",
                rate(own.messages),
                rate(bare.messages),
                rate(served.messages)
            );
            println!(
                "           throughput × tasks {}, × tasks behind serde_json {}; creation × tasks {}",
                spread(&mut ratios[1]),
                spread(&mut ratios[2]),
                spread(&mut ratios[0])
            );
            println!("           bytes at rest: {:.0}; a task with its channel {:.0}", own.bytes, bare.bytes);
        }
    }
}

/// The median, and from where to where.
fn spread(ratios: &mut [f64]) -> String {
    ratios.sort_by(f64::total_cmp);
    format!("{:.2} ({:.2} … {:.2})", ratios[ratios.len() / 2], ratios[0], ratios[ratios.len() - 1])
}
