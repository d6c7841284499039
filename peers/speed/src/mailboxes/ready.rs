//! Tieline's mailboxes alone: messages whose envelopes were read beforehand, beside tasks that are handed ready-made ones.
//!
//! What is left is what a mailbox is: the destination is found by its target, its bounds, phase and gate are looked at, the
//! message waits for its turn, its handler's future is polled, and what follows from its end is done. Of an event nothing
//! follows; a request is answered, so that an envelope and the frame around it are written.

use super::bells::{bell, desk, home};
use super::feed::{Feed, target};
use super::{SUSPENDED, runtime};
use futures_util::future::join_all;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tieline::bench::{Door, Envelope};
use tieline::transport::bytes::Bytes;
use tieline::{Call, Delivery, Failure, Settings, Target};
use tokio::runtime::Runtime;
use tokio::sync::mpsc;

/// Rings, and hears that it was rung.
struct Bell {
    handled: u64,
    done: Arc<AtomicUsize>,
}

impl Bell {
    async fn handle(&mut self) {
        self.handled += 1;
        if self.handled.is_multiple_of(SUSPENDED) {
            tokio::task::yield_now().await;
        }
        self.done.fetch_add(1, Ordering::Relaxed);
    }
}

impl home::Bell for Bell {
    async fn init(
        &mut self,
        _query: bell::Init<'_>,
        _events: home::BellEvents,
        _call: &Call,
    ) -> Result<bell::InitResponse<'_>, Failure> {
        Ok(bell::InitResponse::new())
    }

    async fn ring(&mut self, _request: bell::Ring<'_>, _call: &Call) -> Result<bell::RingResponse<'_>, Failure> {
        self.handle().await;
        Ok(bell::RingResponse::new())
    }
}

impl desk::BellListener for Bell {
    async fn rung(&mut self, _event: bell::Rung<'_>, _delivery: &Delivery) {
        self.handle().await;
    }
}

fn settings() -> Settings {
    Settings::default().destinations(4 << 20).mailbox(1 << 20).mail_bytes(1 << 30)
}

/// How many messages come together, as they do while a connection is read.
pub const AT_ONCE: usize = 128;

/// A frame to each of these.
pub fn frames(kind: &'static str, name: &'static str, turn: u32, order: &[usize]) -> impl Iterator<Item = Bytes> {
    order.iter().enumerate().map(move |(place, destination)| {
        let (target, id) = (target(*destination), format!("0190a5b0-{turn:04x}-7abc-8def-{place:012x}"));
        let header = format!(r#""type":"{kind}","name":"{name}","target":"{target}","requestId":"{id}""#);
        Bytes::copy_from_slice(format!(r#"{{"header":{{{header}}},"body":{{}}}}"#).as_bytes())
    })
}

/// How many messages are made beforehand, outside the time that is measured: few enough to be in the processor's cache.
pub const READY: usize = 1024;

/// Reads the envelopes of a frame to each of these and then puts them in, as a connection's task takes frames, so many at a
/// time. What is measured is from there until all were handled.
fn measure(runtime: &Runtime, door: &Door, frames: impl Iterator<Item = Bytes>, done: &AtomicUsize) -> Duration {
    let mut frames = frames.peekable();
    let mut taken = Duration::ZERO;
    while frames.peek().is_some() {
        let envelopes: Vec<_> = frames.by_ref().take(READY).map(|frame| door.read(frame).unwrap()).collect();
        let began = Instant::now();
        deliver(runtime, door, envelopes, done);
        taken += began.elapsed();
    }
    taken
}

#[inline(never)]
fn deliver(runtime: &Runtime, door: &Door, envelopes: Vec<Envelope>, done: &AtomicUsize) {
    let due = done.load(Ordering::Relaxed) + envelopes.len();
    let mut envelopes = envelopes.into_iter();
    runtime.block_on(async {
        while envelopes.len() > 0 {
            door.deliver(&mut envelopes, AT_ONCE);
            tokio::task::yield_now().await;
        }
        while done.load(Ordering::Relaxed) < due {
            tokio::task::yield_now().await;
        }
    });
}

fn home(done: &Arc<AtomicUsize>) -> home::Endpoint {
    let done = done.clone();
    let bell = move |_: &Target| Ok(Bell { handled: 0, done: done.clone() });
    home::Endpoint::new().settings(settings()).bell(bell)
}

/// Events, to the side that asks.
pub fn events(destinations: usize, order: &[usize]) -> Duration {
    let runtime = runtime();
    let _inside = runtime.enter();
    let done = Arc::new(AtomicUsize::new(0));
    let (here, there) = tieline::transport::pair();
    home(&done).start(there);
    let connection = desk::Endpoint::new().settings(settings()).start(here);
    let open = |place| connection.bell(target(place), Bell { handled: 0, done: done.clone() }).unwrap();
    let bells: Vec<_> = (0..destinations).map(open).collect();
    runtime.block_on(async {
        for some in bells.chunks(AT_ONCE) {
            for initialized in join_all(some.iter().map(|bell| bell.init())).await {
                initialized.unwrap();
            }
        }
    });
    let door = Door::of(&connection);
    let taken = measure(&runtime, &door, frames("cti.event", "bell.event.rung", 2, order), &done);
    drop(bells);
    runtime.shutdown_background();
    taken
}

/// Requests, to the side that answers.
pub fn requests(destinations: usize, order: &[usize]) -> Duration {
    let runtime = runtime();
    let _inside = runtime.enter();
    let done = Arc::new(AtomicUsize::new(0));
    let feed = Feed::default();
    let connection = home(&done).start(feed.transport());
    let door = Door::of(&connection);
    let all: Vec<_> = (0..destinations).collect();
    feed.add(frames("cti.query", "bell.query.init", 1, &all));
    runtime.block_on(feed.answered(destinations));
    let taken = measure(&runtime, &door, frames("cti.request", "bell.request.ring", 2, order), &done);
    drop(connection);
    runtime.shutdown_background();
    taken
}

/// Tasks with a channel each that are handed numbers and count what they handled, as those who hear an event do.
pub fn tasks(destinations: usize, order: &[usize]) -> Duration {
    let runtime = runtime();
    let done = Arc::new(AtomicUsize::new(0));
    runtime.block_on(async {
        let mut senders = Vec::with_capacity(destinations);
        for _ in 0..destinations {
            let (sender, mut receiver) = mpsc::unbounded_channel::<u64>();
            let mut bell = Bell { handled: 0, done: done.clone() };
            tokio::spawn(async move {
                while let Some(_message) = receiver.recv().await {
                    bell.handle().await;
                }
            });
            senders.push(sender);
        }
        tokio::task::yield_now().await;
        let began = Instant::now();
        let mut due = 0;
        for ready in order.chunks(READY) {
            due += ready.len();
            for some in ready.chunks(AT_ONCE) {
                for destination in some {
                    senders[*destination].send(0).ok();
                }
                tokio::task::yield_now().await;
            }
            while done.load(Ordering::Relaxed) < due {
                tokio::task::yield_now().await;
            }
        }
        began.elapsed()
    })
}
