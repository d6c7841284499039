//! A whole connection whose peer is hostile: bytes of any kind, frames of any kind, answers of any kind, at any time, to
//! either side, while the application calls, raises, disposes, gives up and closes. Whatever comes: nothing panics, nothing
//! waits for ever, every question is answered at most once, every call ends, and every destination is released once.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;
use tieline::transport::Stream;
use tieline::{Call, Delivery, Failure, Release, Settings, Target};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};
use tokio::task::{JoinSet, yield_now};

mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::channel_group::{
    ChannelAdded, CreateChannel, CreateChannelResponse, Dispose, DisposeResponse, Init, InitResponse,
};
use telephony::types::{Channel, ChannelType};
use telephony::{bridge, client};

const KINDS: [&str; 5] = ["cti.query", "cti.request", "cti.response", "cti.event", "other"];
const NAMES: [&str; 5] = [
    "channelgroup.query.init",
    "channelgroup.request.createchannel",
    "channelgroup.request.dispose",
    "channelgroup.channel.added",
    "unknown",
];
const TARGETS: [&str; 4] = ["s.a", "s.b", "s.c", "no.target.at.all"];
const BODIES: [&str; 6] = [
    "{}",
    r#"{"id":"1","name":"n","type":"CHAT"}"#,
    r#"{"id":"1","name":"slow","type":"CHAT"}"#,
    r#"{"endpoint":"e","type":"FAX"}"#,
    r#"{"channels":[{"endpoint":"e","type":"CHAT"}]}"#,
    r#"{"id":1"#,
];

/// Destinations that came, and that were released.
#[derive(Clone, Debug, Default)]
struct Lives(Arc<[AtomicUsize; 2]>);

impl Lives {
    fn born(&self) -> Life {
        self.0[0].fetch_add(1, SeqCst);
        Life { lives: self.clone(), released: false, events: None }
    }

    fn check(&self) {
        assert_eq!(self.0[0].load(SeqCst), self.0[1].load(SeqCst), "law 5: released once");
    }
}

struct Life {
    lives: Lives,
    released: bool,
    events: Option<client::ChannelGroupEvents>,
}

impl Life {
    fn release(&mut self) {
        assert!(!self.released, "law 5: released twice");
        self.released = true;
        self.lives.0[1].fetch_add(1, SeqCst);
    }

    async fn raise(&self) -> Result<(), Failure> {
        if let Some(events) = &self.events {
            events
                .channel_added(ChannelAdded::builder().end_point("x").channel_type(ChannelType::CHAT).build())
                .await?;
        }
        Ok(())
    }
}

impl client::ChannelGroup for Life {
    async fn init(
        &mut self,
        _: Init<'_>,
        events: client::ChannelGroupEvents,
        _: &Call,
    ) -> Result<InitResponse<'_>, Failure> {
        self.events = Some(events);
        self.raise().await?;
        Ok(InitResponse::builder().channels([Channel::builder().end_point("e").channel_type("FAX").build()]).build())
    }

    async fn create_channel(
        &mut self,
        request: CreateChannel<'_>,
        _: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        match &*request.name {
            "slow" => tokio::time::sleep(Duration::from_secs(3)).await,
            "fail" => return Err(Failure::new("no")),
            _ => self.raise().await?,
        }
        Ok(CreateChannelResponse::new())
    }

    async fn dispose(&mut self, _: Dispose<'_>, _: &Call) -> Result<DisposeResponse<'_>, Failure> {
        Ok(DisposeResponse::new())
    }

    async fn released(&mut self, _: Release) {
        self.release();
    }
}

impl bridge::ChannelGroupListener for Life {
    async fn channel_added(&mut self, event: ChannelAdded<'_>, _: &Delivery) {
        if event.end_point.len() % 2 == 1 {
            yield_now().await;
        }
    }

    async fn released(&mut self, _: Release) {
        self.release();
    }
}

/// The hostile peer: it knows bytes and lengths.
struct Peer {
    stream: Option<DuplexStream>,
    /// What came and is not a whole message yet.
    came: Vec<u8>,
    /// The calls that came, for answers that fit.
    calls: Vec<Value>,
    asked: usize,
    answered: BTreeSet<String>,
    garbage: bool,
}

impl Peer {
    /// Sends bytes; nobody may read them, and then they are lost.
    async fn send(&mut self, bytes: &[u8]) {
        let Some(stream) = &mut self.stream else { return };
        let _ = tokio::time::timeout(Duration::from_millis(1), stream.write_all(bytes)).await;
    }

    async fn frame(&mut self, text: &str) {
        let length = u32::try_from(text.len()).unwrap().to_be_bytes();
        self.send(&[&length[..], text.as_bytes()].concat()).await;
    }

    async fn message(&mut self, form: u8, more: u8) {
        let pick = |place: u8, list: &[&'static str]| list[usize::from(place) % list.len()];
        let kind = pick(form, &KINDS);
        let name = pick(form / 5, &NAMES);
        let target = pick(more, &TARGETS);
        let body = pick(more / 4, &BODIES);
        let id = format!("0190a5b0-1111-7abc-8def-{:012}", more % 7);
        self.asked += 1;
        let result = if kind == "cti.response" { r#","result":"SUCCESS""# } else { "" };
        let text = format!(
            r#"{{"header":{{"type":"{kind}","name":"{name}","target":"{target}","requestId":"{id}"{result}}},"body":{body}}}"#
        );
        self.frame(&text).await;
    }

    /// Answers one of the calls that came.
    async fn answer(&mut self, which: u8, form: u8) {
        if self.calls.is_empty() {
            return;
        }
        let place = usize::from(which) % self.calls.len();
        let call = if form & 1 == 0 { self.calls.remove(place) } else { self.calls[place].clone() };
        let mut header = call["header"].clone();
        header["type"] = "cti.response".into();
        header["result"] = ["SUCCESS", "FAILURE", "SUCCESS", "PERHAPS"][usize::from(form / 2) % 4].into();
        let body = BODIES[usize::from(form / 8) % BODIES.len()];
        let text = format!(r#"{{"header":{header},"body":{body}}}"#);
        self.frame(&text).await;
    }

    /// Takes what came and holds it to the laws.
    async fn read(&mut self) {
        let Some(stream) = &mut self.stream else { return };
        let mut buffer = [0; 4096];
        while let Ok(Ok(length @ 1..)) = tokio::time::timeout(Duration::from_millis(1), stream.read(&mut buffer)).await
        {
            self.came.extend_from_slice(&buffer[..length]);
        }
        while let Some((length, rest)) = self.came.split_first_chunk::<4>() {
            let Some(text) = rest.get(..u32::from_be_bytes(*length) as usize) else { break };
            let message: Value = serde_json::from_slice(text).expect("what is sent is JSON");
            let used = 4 + text.len();
            let header = &message["header"];
            if header["type"] == "cti.response" {
                let id = header["requestId"].as_str().unwrap().to_ascii_lowercase();
                assert!(self.answered.insert(id.clone()) || self.garbage, "law 1: two answers to {id}");
            } else if header["type"] != "cti.event" {
                self.calls.push(message);
            }
            self.came.drain(..used);
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    runtime.block_on(async {
        tokio::time::timeout(Duration::from_secs(100_000), talk(bytes)).await.expect("something waits for ever");
    });
});

async fn talk(bytes: &[u8]) {
    let [role, bounds, script @ ..] = bytes else { return };
    let settings = Settings::default()
        .deadline(Duration::from_secs(2))
        .gate_deadline(Duration::from_secs(5))
        .mailbox(1 + usize::from(bounds & 7))
        .outbox_bytes([1, 200, 3_000, 1 << 20][usize::from(bounds >> 3 & 3)])
        .pending_calls(1 + usize::from(bounds >> 5))
        .destinations(2)
        .events_behind_answer(2)
        // Beyond the bounded memory of ids an id may be used again; with this bound no script gets there.
        .remembered_ids(100_000);
    let lives = Lives::default();
    let (near, far) = tokio::io::duplex(if role & 2 == 0 { 64 << 10 } else { 64 });
    let mut peer = Peer {
        stream: Some(far),
        came: Vec::new(),
        calls: Vec::new(),
        asked: 0,
        answered: BTreeSet::new(),
        garbage: false,
    };
    let mut tasks = JoinSet::new();
    if role & 1 == 0 {
        let born = lives.clone();
        let connection = client::Endpoint::new()
            .settings(settings)
            .channel_group(
                move |target: &Target| if target.as_str() == "s.c" { Err(Failure::new("no")) } else { Ok(born.born()) },
            )
            .start(Stream::new(near));
        play(script, &mut peer, |act| {
            if act == 255 {
                connection.close();
            }
        })
        .await;
        drop(peer.stream.take());
        connection.ended().await;
        assert!(connection.counts().successes + connection.counts().failures >= peer.answered.len() as u64);
    } else {
        let connection = bridge::Endpoint::new().settings(settings).start(Stream::new(near));
        let mut groups: Vec<Arc<bridge::ChannelGroup>> = Vec::new();
        play(script, &mut peer, |act| match act {
            255 => connection.close(),
            0..60 => {
                let life = lives.born();
                match connection.channel_group(TARGETS[usize::from(act) % 3], life) {
                    Ok(group) => groups.push(Arc::new(group)),
                    // What was refused was never set up, and is not released.
                    Err(_) => _ = lives.0[1].fetch_add(1, SeqCst),
                }
            }
            60..90 => _ = groups.pop(),
            90..120 => tasks.abort_all(),
            120..140 => {
                if let Some(group) = groups.pop().and_then(Arc::into_inner) {
                    tasks.spawn(async move { _ = group.dispose().await });
                }
            }
            _ => {
                if let Some(group) = groups.last().cloned() {
                    tasks.spawn(async move {
                        if act % 2 == 0 {
                            let _ = group.init().await;
                            group.child_initialized("e");
                        } else {
                            let channel = CreateChannel::builder().id("1").name("n").channel_type(ChannelType::CHAT);
                            let _ = group.create_channel(channel.build()).await;
                        }
                    });
                }
            }
        })
        .await;
        drop(peer.stream.take());
        connection.ended().await;
        while tasks.join_next().await.is_some() {}
        drop(groups);
    }
    lives.check();
}

/// What happens, one after the other, as the bytes say.
async fn play(mut script: &[u8], peer: &mut Peer, mut act: impl FnMut(u8)) {
    while let [verb, first, second, rest @ ..] = script {
        script = rest;
        match verb % 12 {
            0 => {
                let (bytes, rest) = rest.split_at(rest.len().min(usize::from(*first)));
                script = rest;
                // Bytes of any kind may be any message, with any id.
                peer.garbage = true;
                peer.send(bytes).await;
            }
            1 => {
                let (bytes, rest) = rest.split_at(rest.len().min(usize::from(*first)));
                script = rest;
                peer.garbage = true;
                peer.frame(&String::from_utf8_lossy(bytes)).await;
            }
            2..5 => peer.message(*first, *second).await,
            5 => peer.answer(*first, *second).await,
            6 => peer.read().await,
            7 | 8 => act(*first),
            9 => tokio::time::advance(Duration::from_millis(u64::from(*first) * 40)).await,
            10 if *first > 250 => drop(peer.stream.take()),
            10 if *first > 245 => {
                if let Some(stream) = &mut peer.stream {
                    let _ = stream.shutdown().await;
                }
            }
            _ => {
                for _ in 0..*first % 8 {
                    yield_now().await;
                }
            }
        }
    }
    peer.read().await;
}
