//! Transports whose flush takes time, and handlers that never let go: found by an adversary, held here.

#![cfg(test)]

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tieline::transport::{Stream, pair};
use tieline::{Call, CallError, End, Failure, Settings};
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};
use tokio::sync::Semaphore;
use tokio::time::Sleep;

#[allow(missing_docs)]
mod telephony {
    tieline::protocol!("tieline:channel-group");
}
use telephony::channel_group::{CreateChannel, CreateChannelResponse, Init, InitResponse};
use telephony::{bridge, client, types::ChannelType};

/// Answers; a channel named `hog` keeps its handler busy for ever, without a pause in it.
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
        request: CreateChannel<'_>,
        _call: &Call,
    ) -> Result<CreateChannelResponse<'_>, Failure> {
        if request.name == "hog" {
            let permits = Semaphore::new(1);
            loop {
                // Ready every time: what suspends the handler is tokio's cooperative budget alone.
                drop(permits.acquire().await?);
            }
        }
        Ok(CreateChannelResponse::new())
    }
}

fn channel(name: &str) -> CreateChannel<'_> {
    CreateChannel::builder().id("1").name(name).channel_type(ChannelType::CHAT).build()
}

/// A stream that takes a while to flush what was written, as one that encrypts or compresses does.
struct SlowFlush {
    stream: DuplexStream,
    dirty: bool,
    flush: Option<Pin<Box<Sleep>>>,
    flushes: Arc<AtomicU32>,
}

impl AsyncRead for SlowFlush {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for SlowFlush {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.dirty = true;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.flushes.fetch_add(1, Ordering::Relaxed);
        if self.dirty {
            // Time is paused in the test that uses this: the flush takes its while by the test's own clock.
            let flush = self.flush.get_or_insert_with(|| Box::pin(tokio::time::sleep(Duration::from_millis(20))));
            ready!(flush.as_mut().poll(context));
            self.flush = None;
            self.dirty = false;
        }
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[tokio::test(start_paused = true)]
async fn a_flush_that_takes_time_neither_spins_nor_loses_an_answer() {
    let (here, there) = tokio::io::duplex(1 << 16);
    let flushes = Arc::new(AtomicU32::new(0));
    let slow = SlowFlush { stream: there, dirty: false, flush: None, flushes: flushes.clone() };
    let answering = client::Endpoint::new().channel_group(|_| Ok(Adapter)).start(Stream::new(slow));
    let connection = bridge::Endpoint::new().start(Stream::new(here));
    let group = connection.channel_group("s1.g1", ()).unwrap();
    group.init().await.unwrap();
    for _ in 0..20 {
        group.create_channel(channel("quick")).await.unwrap();
    }
    let polled = flushes.load(Ordering::Relaxed);
    assert!(polled < 200, "21 answers took {polled} polls of the flush");
    answering.close();
    assert_eq!(*answering.ended().await, End::Closed);
    assert_eq!(*connection.ended().await, End::PeerClosed);
}

#[tokio::test(start_paused = true)]
async fn law_1_a_handler_that_never_lets_go_is_answered_for_at_its_deadline() {
    let (here, there) = pair();
    let settings = Settings::default().deadline(Duration::from_secs(1));
    client::Endpoint::new().settings(settings).channel_group(|_| Ok(Adapter)).start(there);
    let connection = bridge::Endpoint::new().start(here);
    let group = connection.channel_group("s1.g1", ()).unwrap();
    group.init().await.unwrap();
    let busy = group.create_channel(channel("hog"));
    tokio::pin!(busy);
    // The clock does not move by itself while the handler is awake.
    let answer = loop {
        tokio::select! {
            biased;
            answer = &mut busy => break answer,
            () = tokio::time::advance(Duration::from_millis(100)) => {}
        }
    };
    let Err(CallError::Failed { message, .. }) = answer else { panic!("{answer:?}") };
    assert_eq!(&*message, "the request was not carried out in time");
    group.create_channel(channel("quick")).await.unwrap();
}

#[tokio::test]
async fn what_is_due_is_written_before_a_close_and_after_the_peer_has_said_its_last() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    for close in [true, false] {
        // A pipe that holds less than an answer, so that writing has to wait for the peer to read.
        let (there, mut raw) = tokio::io::duplex(64);
        let connection = client::Endpoint::new().channel_group(|_| Ok(Adapter)).start(Stream::new(there));
        let mut sent = 0_u32;
        for number in 1..=3 {
            let question = format!(
                r#"{{"header":{{"type":"cti.query","name":"channelgroup.query.init","target":"s1.g{number}","requestId":"0190a5b0-1111-7abc-8def-00000000000{number}"}}}}"#
            );
            raw.write_u32(question.len() as u32).await.unwrap();
            raw.write_all(question.as_bytes()).await.unwrap();
            sent += 1;
        }
        while connection.counts().successes < u64::from(sent) {
            tokio::task::yield_now().await;
        }
        if close {
            connection.close();
        } else {
            raw.shutdown().await.unwrap();
        }
        let mut received = Vec::new();
        raw.read_to_end(&mut received).await.unwrap();
        drop(raw);
        let text = String::from_utf8_lossy(&received);
        assert_eq!(text.matches("SUCCESS").count(), 3, "close: {close}: {text}");
        connection.ended().await;
    }
}
