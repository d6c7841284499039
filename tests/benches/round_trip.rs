//! Requests and responses over one loopback TCP connection, beside a byte echo of frames of the same size.
//!
//! `cargo bench -p tieline-tests --bench round_trip`
#![allow(unreachable_pub)]

mod harness;

use futures_util::stream::{FuturesUnordered, StreamExt};
use harness::{Way, compare};
use std::time::{Duration, Instant};
use tieline::transport::Stream;
use tieline::{Call, Failure};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

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

/// Bytes of a question and of its answer, as Tieline writes them here.
const QUESTION: usize = 340;
const ANSWER: usize = 230;

async fn sockets() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (near, far) = tokio::join!(TcpStream::connect(address), listener.accept());
    let (near, far) = (near.unwrap(), far.unwrap().0);
    near.set_nodelay(true).unwrap();
    far.set_nodelay(true).unwrap();
    (near, far)
}

/// An echo that answers each question's bytes with an answer's, as many at a time as it reads.
fn echo(runtime: &Runtime, depth: usize) -> Way<'_> {
    let (mut near, mut far) = runtime.block_on(sockets());
    runtime.spawn(async move {
        let mut buffer = vec![0; 64 << 10];
        let answer = vec![b'a'; ANSWER * 256];
        let mut read = 0;
        while let Ok(count @ 1..) = far.read(&mut buffer).await {
            read += count;
            let mut due = read / QUESTION;
            read %= QUESTION;
            while due > 0 {
                let now = due.min(256);
                far.write_all(&answer[..now * ANSWER]).await.unwrap();
                due -= now;
            }
        }
    });
    let questions = vec![b'q'; QUESTION * depth];
    let mut answers = vec![0; ANSWER * depth];
    let run = move |times: u32| {
        runtime.block_on(async {
            let begin = Instant::now();
            for _ in 0..times as usize / depth {
                near.write_all(&questions).await.unwrap();
                near.read_exact(&mut answers).await.unwrap();
            }
            begin.elapsed()
        })
    };
    ("byte echo of frames of the same size", Box::new(run))
}

fn tieline(runtime: &Runtime, depth: usize) -> Way<'_> {
    let group = runtime.block_on(async {
        let (near, far) = sockets().await;
        client::Endpoint::new().channel_group(|_| Ok(Adapter)).start(Stream::new(far));
        let connection = bridge::Endpoint::new().start(Stream::new(near));
        let group = connection.channel_group("session-1.group-1", ()).unwrap();
        group.init().await.unwrap();
        group
    });
    let run = move |times: u32| {
        runtime.block_on(async {
            let begin = Instant::now();
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
            let mut waiting: FuturesUnordered<_> = (0..depth).map(|_| ask()).collect();
            for asked in depth..times as usize + depth {
                waiting.next().await.unwrap().unwrap();
                if asked < times as usize {
                    waiting.push(ask());
                }
                if waiting.is_empty() {
                    break;
                }
            }
            begin.elapsed()
        })
    };
    ("Tieline, both sides", Box::new(run))
}

fn main() {
    let current = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let many = || tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for (name, runtime) in [("one thread", current()), ("two threads", many())] {
        for (depth, times) in [(1, 4_000), (64, 40_000), (1024, 60_000)] {
            let ways: Vec<Way<'_>> = vec![echo(&runtime, depth), tieline(&runtime, depth)];
            compare(&format!("round trip, depth {depth}, {name}, per request"), times, 9, ways);
        }
        runtime.shutdown_timeout(Duration::from_millis(100));
    }
}
