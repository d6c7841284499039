//! What layers and a subscriber cost: questions and answers inside one process, in turn with and without them.
//!
//! `cargo bench -p tieline-tests --bench sight`
#![allow(unreachable_pub)]

mod harness;

use futures_util::stream::{FuturesUnordered, StreamExt};
use harness::{Way, compare};
use std::time::{Duration, Instant};
use tieline::{Call, Failure, transport};
use tokio::runtime::Runtime;
use tower::ServiceBuilder;
use tower::layer::util::Identity;
use tower::limit::ConcurrencyLimitLayer;
use tower::timeout::TimeoutLayer;
use tracing_subscriber::layer::SubscriberExt;

#[allow(missing_docs)]
mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::channel_group::{CreateChannel, CreateChannelResponse, Init, InitResponse};
use telephony::{bridge, client, types::ChannelType};

struct Adapter;

impl client::ChannelGroup for Adapter {
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
        Ok(CreateChannelResponse::new())
    }
}

const DEPTH: usize = 64;

fn way<'r>(
    name: &'static str,
    runtime: &'r Runtime,
    traced: bool,
    layered: impl FnOnce(client::Endpoint) -> client::Endpoint,
) -> Way<'r> {
    let subscriber =
        move || traced.then(|| tracing::subscriber::set_default(tracing_subscriber::registry().with(Nothing)));
    let guard = subscriber();
    let group = runtime.block_on(async {
        let (near, far) = transport::pair();
        layered(client::Endpoint::new().channel_group(|_| Ok(Adapter))).start(far);
        let group = bridge::Endpoint::new().start(near).channel_group("session-1.group-1", ()).unwrap();
        group.init().await.unwrap();
        group
    });
    drop(guard);
    let run = move |times: u32| {
        let _guard = subscriber();
        runtime.block_on(async {
            let begin = Instant::now();
            let ask = || {
                let name = "agent-7-line-1";
                group.create_channel(
                    CreateChannel::builder().id("c-1").name(name).channel_type(ChannelType::TELEPHONY).build(),
                )
            };
            let mut waiting: FuturesUnordered<_> = (0..DEPTH).map(|_| ask()).collect();
            for _ in 0..times as usize {
                waiting.next().await.unwrap().unwrap();
                waiting.push(ask());
            }
            while let Some(answer) = waiting.next().await {
                answer.unwrap();
            }
            begin.elapsed()
        })
    };
    (name, Box::new(run))
}

/// Listens to every span and does nothing with it.
struct Nothing;

impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Nothing {}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let two = |client: client::Endpoint| {
        let layers = ServiceBuilder::new().layer(TimeoutLayer::new(Duration::from_secs(5)));
        client.layer(layers.layer(ConcurrencyLimitLayer::new(1024)))
    };
    let ways = vec![
        way("without layers and subscriber", &runtime, false, |client| client),
        way("the same again", &runtime, false, |client| client),
        way("a layer that does nothing", &runtime, false, |client| client.layer(Identity::new())),
        way("two such layers, added one by one", &runtime, false, |client| {
            client.layer(Identity::new()).layer(Identity::new())
        }),
        way("a timeout and a concurrency limit", &runtime, false, two),
        way("a subscriber that does nothing with its spans", &runtime, true, |client| client),
    ];
    compare(&format!("question and answer in one process, depth {DEPTH}, per request"), 20_000, 15, ways);
}
