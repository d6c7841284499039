//! A message on its way through the mailbox of one of many destinations, and the setting up of a destination.
//!
//! Envelopes are read before: as many for few messages as for many, so that the reading is no part of the difference.

#[path = "../../speed/src/mailboxes/bells.rs"]
mod bells;
#[path = "../../../tests/benches/mailboxes/feed.rs"]
#[allow(dead_code, reason = "the frames for another protocol are not wanted here")]
mod feed;

use bells::{bell, desk, home};
use bytes::Bytes;
use feed::{Feed, target};
use std::cell::Cell;
use tieline::bench::{Door, Envelope};
use tieline::{Call, Delivery, Failure, Settings, Target};
use tokio::runtime::{Builder, Runtime};

const DESTINATIONS: usize = 1_000;

/// How many messages any run hands over first: each destination had one, as it has on a connection that has lasted a while.
const FIRST: usize = DESTINATIONS;

/// More messages than any run hands over.
const MOST: usize = FIRST + 1_200;

/// How many messages come together.
const AT_ONCE: usize = 128;

thread_local! {
    static DONE: Cell<u32> = const { Cell::new(0) };
}

struct Bell {
    handled: u64,
}

impl Bell {
    fn handle(&mut self) {
        self.handled += 1;
        DONE.set(DONE.get() + 1);
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
        self.handle();
        Ok(bell::RingResponse::new())
    }
}

impl desk::BellListener for Bell {
    async fn rung(&mut self, _event: bell::Rung<'_>, _delivery: &Delivery) {
        self.handle();
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().build().unwrap()
}

fn settings() -> Settings {
    Settings::default().destinations(4 << 20).mailbox(1 << 20).mail_bytes(1 << 30)
}

fn message(kind: &str, name: &str, place: usize, destination: usize) -> Bytes {
    let (target, id) = (target(destination), format!("0190a5b0-1111-7abc-8def-{place:012x}"));
    let header = format!(r#""type":"{kind}","name":"{name}","target":"{target}","requestId":"{id}""#);
    Bytes::copy_from_slice(format!(r#"{{"header":{{{header}}},"body":{{}}}}"#).as_bytes())
}

/// One to each destination in turn.
fn turns(kind: &str, name: &str, count: usize) -> Vec<Bytes> {
    (0..count).map(|place| message(kind, name, place, place * 7 % DESTINATIONS)).collect()
}

fn answered(runtime: &Runtime, feed: &Feed, answers: usize) {
    runtime.block_on(feed.answered(answers));
}

/// Hands over so many of the messages.
fn deliver(runtime: &Runtime, door: &Door, frames: Vec<Bytes>, times: u32) {
    let envelopes: Vec<Envelope> = frames.into_iter().map(|frame| door.read(frame).unwrap()).collect();
    let mut envelopes = envelopes.into_iter();
    let mut left = FIRST + times as usize;
    let due = DONE.get() + left as u32;
    runtime.block_on(async {
        while left > 0 {
            left -= door.deliver(&mut envelopes, left.min(AT_ONCE));
            tokio::task::yield_now().await;
        }
        while DONE.get() < due {
            tokio::task::yield_now().await;
        }
    });
    // What is over is dropped by no run.
    std::mem::forget(envelopes);
}

/// Events, to the side that asks.
pub fn events(times: u32) {
    listen(times, turns("cti.event", "bell.event.rung", MOST));
}

/// Events that are all to one destination.
pub fn busy(times: u32) {
    listen(times, (0..MOST).map(|place| message("cti.event", "bell.event.rung", place, 0)).collect());
}

fn listen(times: u32, frames: Vec<Bytes>) {
    let runtime = runtime();
    let _inside = runtime.enter();
    let (here, there) = tieline::transport::pair();
    home::Endpoint::new().settings(settings()).bell(|_: &Target| Ok(Bell { handled: 0 })).start(there);
    let connection = desk::Endpoint::new().settings(settings()).start(here);
    let open = |place| connection.bell(target(place), Bell { handled: 0 }).unwrap();
    let bells: Vec<_> = (0..DESTINATIONS).map(open).collect();
    for bell in &bells {
        runtime.block_on(bell.init()).unwrap();
    }
    deliver(&runtime, &Door::of(&connection), frames, times);
}

/// The side that answers, with a destination for each target.
fn responder(runtime: &Runtime) -> (Feed, tieline::Connection) {
    let feed = Feed::default();
    let connection =
        home::Endpoint::new().settings(settings()).bell(|_: &Target| Ok(Bell { handled: 0 })).start(feed.transport());
    feed.add((0..DESTINATIONS).map(|place| message("cti.query", "bell.query.init", place + (1 << 20), place)));
    answered(runtime, &feed, DESTINATIONS);
    (feed, connection)
}

/// Requests, to the side that answers, and their answers.
pub fn requests(times: u32) {
    let runtime = runtime();
    let _inside = runtime.enter();
    let (feed, connection) = responder(&runtime);
    deliver(&runtime, &Door::of(&connection), turns("cti.request", "bell.request.ring", MOST), times);
    answered(&runtime, &feed, DESTINATIONS + FIRST + times as usize);
}

/// The same from the bytes of their frames on.
pub fn frames(times: u32) {
    let runtime = runtime();
    let _inside = runtime.enter();
    let (feed, _connection) = responder(&runtime);
    let mut frames = turns("cti.request", "bell.request.ring", MOST);
    frames.truncate(FIRST + times as usize);
    feed.add(frames);
    answered(&runtime, &feed, DESTINATIONS + FIRST + times as usize);
}

/// Destinations that are set up on the side that asks.
pub fn set_up(times: u32) {
    let runtime = runtime();
    let _inside = runtime.enter();
    let (here, _there) = tieline::transport::pair();
    let connection = desk::Endpoint::new().settings(settings()).start(here);
    let targets: Vec<String> = (0..MOST).map(target).collect();
    let mut bells = Vec::with_capacity(MOST);
    for target in targets.iter().take(times as usize) {
        bells.push(connection.bell(target, Bell { handled: 0 }).unwrap());
    }
    std::mem::forget(bells);
    std::mem::forget((connection, runtime));
}
