//! One way through the runtime at a time, and nothing beside it: what an instruction counter is pointed at, which no noise
//! moves. What it counts inside `measured`, divided by the number of messages, are the instructions of one message.
//!
//! ```text
//! cargo bench -p tieline-tests --bench passage --no-run
//! alias count="valgrind --tool=callgrind --toggle-collect='*measured*' <the program>"
//! count round-trip 64 20000      # depth, requests: both sides and the sockets between them
//! count mailboxes 1000 20000     # destinations, messages
//! count open 20000               # destinations that are set up
//! ```
#![allow(unreachable_pub, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "only a benchmark")]

#[path = "mailboxes/feed.rs"]
mod feed;

use feed::{Feed, initialization, question, target};
use futures_util::stream::{FuturesUnordered, StreamExt};
use std::time::{Duration, Instant};
use tieline::transport::Stream;
use tieline::{Call, Failure, Settings};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

#[allow(missing_docs)]
pub mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::channel_group::{CreateChannel, CreateChannelResponse, Init, InitResponse};
use telephony::{bridge, client, types::ChannelType};

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
        if self.handled.is_multiple_of(64) {
            tokio::task::yield_now().await;
        }
        Ok(CreateChannelResponse::new())
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// What the instructions are counted of.
#[inline(never)]
fn measured<R>(act: impl FnOnce() -> R) -> (Duration, R) {
    let began = Instant::now();
    let result = act();
    (began.elapsed(), result)
}

fn round_trip(depth: usize, requests: usize) -> Duration {
    let runtime = runtime();
    let group = runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (near, far) = tokio::join!(TcpStream::connect(address), listener.accept());
        let (near, far) = (near.unwrap(), far.unwrap().0);
        near.set_nodelay(true).unwrap();
        far.set_nodelay(true).unwrap();
        client::Endpoint::new().channel_group(|_| Ok(Desk { handled: 0 })).start(Stream::new(far));
        let connection = bridge::Endpoint::new().start(Stream::new(near));
        let group = connection.channel_group("session-1.group-1", ()).unwrap();
        group.init().await.unwrap();
        group
    });
    let ask = || {
        group.create_channel(
            CreateChannel::builder()
                .id("0190a5b0-1111-7abc-8def-000000000001")
                .name("agent-7-line-1")
                .channel_type(ChannelType::TELEPHONY)
                .mobile_agent_mode("NAILED_UP")
                .mobile_agent_dial_number("+49 30 123456")
                .build(),
        )
    };
    let all = async {
        let mut asked = depth.min(requests);
        let mut waiting: FuturesUnordered<_> = (0..asked).map(|_| ask()).collect();
        while let Some(answer) = waiting.next().await {
            answer.unwrap();
            if asked < requests {
                asked += 1;
                waiting.push(ask());
            }
        }
    };
    measured(|| runtime.block_on(all)).0
}

fn mailboxes(destinations: usize, messages: usize) -> Duration {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let order: Vec<usize> = (0..messages).map(|_| (next() % destinations as u64) as usize).collect();
    let runtime = runtime();
    let _inside = runtime.enter();
    let feed = Feed::new(initialization(0..destinations));
    let settings = Settings::default().destinations(4 << 20).mailbox(1 << 20).mail_bytes(1 << 30);
    let endpoint = client::Endpoint::new().settings(settings).channel_group(|_| Ok(Desk { handled: 0 }));
    let _connection = endpoint.start(feed.transport());
    runtime.block_on(feed.answered(destinations));
    // What was read is not to be in the way of what is counted.
    feed.forget();
    feed.add(question(&order));
    measured(|| runtime.block_on(feed.answered(destinations + messages))).0
}

fn open(destinations: usize) -> Duration {
    let runtime = runtime();
    let _inside = runtime.enter();
    let settings = Settings::default().destinations(4 << 20);
    let connection = bridge::Endpoint::new().settings(settings).start(Feed::default().transport());
    let targets: Vec<String> = (0..destinations).map(target).collect();
    let mut groups = Vec::with_capacity(destinations);
    let set_up = || groups.extend(targets.iter().map(|target| connection.channel_group(target, ()).unwrap()));
    measured(set_up).0
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let number = |place: usize| words.get(place).and_then(|word| word.parse::<usize>().ok());
    let (taken, count) = match (words.first().map(String::as_str), number(1), number(2)) {
        (Some("round-trip"), Some(depth), Some(requests)) => (round_trip(depth, requests), requests),
        (Some("mailboxes"), Some(destinations), Some(messages)) => (mailboxes(destinations, messages), messages),
        (Some("open"), Some(destinations), _) => (open(destinations), destinations),
        _ => {
            println!(
                "which way: round-trip <depth> <requests>, mailboxes <destinations> <messages>, open <destinations>"
            );
            return;
        }
    };
    println!(
        "{:.3} us each, {:.3} M/s",
        taken.as_secs_f64() * 1e6 / count as f64,
        count as f64 / taken.as_secs_f64() / 1e6
    );
}
