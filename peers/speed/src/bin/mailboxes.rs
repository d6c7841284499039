//! A mailbox for each of many destinations, beside tasks with a channel each and beside actors.
//!
//! `cargo run --release --features mailboxes --bin mailboxes [-- [--quick] [memory|creation|alone|saturated|paced]]`
//!
//! *Whole frames*: Tieline reads them, finds their targets, queues, decodes, handles and answers them; the others are handed
//! ready-made numbers, but for `tasks behind serde_json`, which do what an application without Tieline would.
//! *Mailboxes alone*: Tieline is handed messages whose envelopes were read beforehand.

#[path = "../mailboxes/actors.rs"]
mod actors;
#[path = "../../../../tests/benches/mailboxes/allocations.rs"]
mod allocations;
#[path = "../mailboxes/bells.rs"]
mod bells;
#[path = "../mailboxes/by_hand.rs"]
mod by_hand;
#[path = "../../../../tests/benches/mailboxes/feed.rs"]
mod feed;
#[path = "../mailboxes/ready.rs"]
mod ready;
#[path = "../../../../tests/benches/mailboxes/tasks.rs"]
mod tasks;

use feed::{Feed, initialization, question, target};
use std::time::{Duration, Instant};
use tieline::{Call, Failure, Settings};
use tieline_speed::measure::{quartiles, quick, wanted};
use tieline_speed::telephony::channel_group::{CreateChannel, CreateChannelResponse, Init, InitResponse};
use tieline_speed::telephony::{bridge, client};
use tokio::runtime::{Builder, Runtime};

#[global_allocator]
static ALLOCATOR: allocations::Counting = allocations::Counting;

/// One message in so many suspends its handler.
pub const SUSPENDED: u64 = 64;

/// How many messages come at once when they are paced: the next ones come when these were handled.
const BURST: usize = 100;

/// The time of so many messages.
pub struct Measured {
    pub messages: Duration,
}

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

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn endpoint() -> client::Endpoint {
    let settings = Settings::default().destinations(4 << 20).mailbox(1 << 20).mail_bytes(1 << 30);
    client::Endpoint::new().settings(settings).channel_group(|_| Ok(Desk { handled: 0 }))
}

/// Every message at once.
fn saturated(destinations: usize, order: &[usize]) -> Duration {
    let runtime = runtime();
    let _inside = runtime.enter();
    let feed = Feed::new(initialization(0..destinations));
    let connection = endpoint().start(feed.transport());
    runtime.block_on(feed.answered(destinations));
    feed.add(question(order));
    let began = Instant::now();
    runtime.block_on(feed.answered(destinations + order.len()));
    let taken = began.elapsed();
    drop(connection);
    runtime.shutdown_background();
    taken
}

/// Burst after burst: how long each took.
fn paced(destinations: usize, order: &[usize]) -> Vec<f64> {
    let runtime = runtime();
    let _inside = runtime.enter();
    let feed = Feed::new(initialization(0..destinations));
    let connection = endpoint().start(feed.transport());
    runtime.block_on(feed.answered(destinations));
    let mut answered = destinations;
    let mut frames = question(order).into_iter();
    let mut taken = Vec::new();
    for burst in order.chunks(BURST) {
        let frames: Vec<_> = frames.by_ref().take(burst.len()).collect();
        answered += burst.len();
        let began = Instant::now();
        feed.add(frames);
        runtime.block_on(feed.answered(answered));
        taken.push(began.elapsed().as_secs_f64());
    }
    drop(connection);
    runtime.shutdown_background();
    taken
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

/// Bytes of one destination at rest on the side that answers, beyond its handler's state and its target.
fn at_rest(destinations: usize) -> f64 {
    let runtime = runtime();
    let _inside = runtime.enter();
    let feed = Feed::default();
    let connection = endpoint().start(feed.transport());
    // The first ones make what a connection has once: buffers, and the window of request ids.
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

type Saturated = (&'static str, fn(usize, &[usize]) -> Duration);
type Paced = (&'static str, fn(usize, &[usize]) -> Vec<f64>);

const SATURATED: &[Saturated] = &[
    ("a task with a channel each", |destinations, order| tasks::bare(&runtime(), destinations, order).messages),
    ("tasks behind serde_json", |destinations, order| tasks::behind_serde(&runtime(), destinations, order).messages),
    ("Tieline", saturated),
    ("kameo", actors::kameo_saturated),
    ("ractor", actors::ractor_saturated),
];

/// Messages that are made beforehand. Of an event nothing follows; a request is answered with a frame, and by the task with
/// a message to another channel. *By hand* the task is found by the message's target, and reads its body; a request is
/// answered with a frame that serde writes.
const EVENTS: &[Saturated] = &[
    ("tasks that count", ready::tasks),
    ("tasks by target, by hand", by_hand::events),
    ("Tieline, events", ready::events),
];

const REQUESTS: &[Saturated] = &[
    ("tasks that answer", |destinations, order| tasks::bare(&runtime(), destinations, order).messages),
    ("tasks by target, by hand", by_hand::requests),
    ("Tieline, requests", ready::requests),
];

const PACED: &[Paced] = &[
    ("a task with a channel each", actors::tasks_paced),
    ("Tieline", paced),
    ("kameo", actors::kameo_paced),
    ("ractor", actors::ractor_paced),
];

fn main() {
    // Actors that spans are made for would be slower than their users have them.
    let sizes: &[usize] = if quick() { &[1_000] } else { &[1_000, 100_000, 1_000_000] };
    let messages = if quick() { 10_000 } else { 500_000 };
    let rounds = if quick() { 1 } else { 3 };
    if wanted("memory") {
        println!(
            "bytes of a destination at rest, beyond its handler's state and, of Tieline, its target (an `Arc<str>`)"
        );
        let count = 100_000;
        println!("  Tieline                        {:>8.0}", at_rest(count));
        println!("  a task with a channel each     {:>8.0}", tasks::at_rest(&runtime(), count));
        println!("  kameo                          {:>8.0}", actors::kameo_at_rest(count));
        println!("  ractor                         {:>8.0}", actors::ractor_at_rest(count));
    }
    if wanted("creation") {
        println!("\nsetting up, × the time of spawning a task with a channel each");
        for &destinations in sizes {
            let ratio =
                |_| creation(destinations).as_secs_f64() / tasks::creation(&runtime(), destinations).as_secs_f64();
            let [least, middle, most] = quartiles((0..rounds.max(3)).map(ratio).collect());
            println!("  {destinations:<30} x {middle:>6.2}  ({least:.2} … {most:.2})");
        }
    }
    for &destinations in sizes {
        for (name, order) in [("uniform", uniform(destinations, messages)), ("zipf", zipf(destinations, messages))] {
            let rate = |ways: &[Saturated], way: usize| {
                ways.get(way).map(|(name, run)| (*name, order.len() as f64 / run(destinations, &order).as_secs_f64()))
            };
            if wanted("alone") {
                let title = format!("mailboxes alone, {destinations} destinations, {name}");
                throughput(&title, rounds, |way| rate(EVENTS, way));
                throughput(&title, rounds, |way| rate(REQUESTS, way));
            }
            if wanted("saturated") {
                let title = format!("whole frames, saturated, {destinations} destinations, {name}");
                throughput(&title, rounds, |way| rate(SATURATED, way));
            }
            if wanted("paced") {
                let order = &order[..order.len() / 10];
                bursts(&format!("paced, bursts of {BURST}, {destinations} destinations, {name}"), destinations, order);
            }
        }
    }
}

/// Prints messages a second, and how they stand to the first way's and, where there are more than two, to the second's.
fn throughput(title: &str, rounds: usize, run: impl Fn(usize) -> Option<(&'static str, f64)>) {
    let mut all: Vec<(&'static str, Vec<f64>)> = Vec::new();
    for _ in 0..rounds {
        for way in 0.. {
            let Some((name, rate)) = run(way) else { break };
            if all.len() <= way {
                all.push((name, Vec::new()));
            }
            all[way].1.push(rate);
        }
    }
    println!("\n{title}  ({rounds} rounds)");
    let beside = |rates: &[f64], way: usize| {
        quartiles(rates.iter().zip(&all[way].1).map(|(rate, beside)| rate / beside).collect())
    };
    for (name, rates) in &all {
        let [_, rate, _] = quartiles(rates.clone());
        let [least, ratio, most] = beside(rates, 0);
        let [_, second, _] = beside(rates, 1);
        let second = if all.len() > 2 { format!("  x {second:>6.2} {}", all[1].0) } else { String::new() };
        println!("  {name:<30} {:>7.2} M/s  x {ratio:>6.2}  ({least:.2} … {most:.2}){second}", rate / 1e6);
    }
}

/// Prints how long a burst took.
fn bursts(title: &str, destinations: usize, order: &[usize]) {
    println!("\n{title}");
    for (name, run) in PACED {
        let mut taken = run(destinations, order);
        taken.sort_by(f64::total_cmp);
        let at = |share: f64| taken[((taken.len() - 1) as f64 * share) as usize] * 1e6;
        println!("  {name:<30} p50 {:>8.1} us, p99 {:>8.1} us a burst", at(0.5), at(0.99));
    }
}
