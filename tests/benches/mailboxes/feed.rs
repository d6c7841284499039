//! A transport that has every frame ready and counts the answers.

use std::collections::VecDeque;
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use tieline::transport::bytes::Bytes;
use tieline::transport::{Batch, TransportError};
use tieline::{Framing, Transport};

/// The frames that are still to be read, and how many answers were written.
#[derive(Clone, Default)]
pub struct Feed(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    frames: VecDeque<Bytes>,
    answers: usize,
    reader: Option<Waker>,
    waiter: Option<Waker>,
}

impl Feed {
    pub fn new(frames: impl IntoIterator<Item = Bytes>) -> Self {
        let feed = Self::default();
        feed.add(frames);
        feed
    }

    /// Adds frames to be read.
    pub fn add(&self, frames: impl IntoIterator<Item = Bytes>) {
        let mut state = self.0.lock().unwrap();
        state.frames.extend(frames);
        if let Some(reader) = state.reader.take() {
            reader.wake();
        }
    }

    /// Gives back the memory of the frames that were read.
    pub fn forget(&self) {
        self.0.lock().unwrap().frames = VecDeque::new();
    }

    pub fn transport(&self) -> Fed {
        Fed(self.clone())
    }

    /// Waits until so many answers were written.
    pub async fn answered(&self, answers: usize) {
        std::future::poll_fn(|context| {
            let mut state = self.0.lock().unwrap();
            if state.answers >= answers {
                return Poll::Ready(());
            }
            state.waiter = Some(context.waker().clone());
            Poll::Pending
        })
        .await;
    }
}

/// The target of a destination.
pub fn target(place: usize) -> String {
    format!("session-{place:07}.group-1")
}

fn id(kind: u32, place: usize) -> String {
    format!("0190a5b0-{kind:04x}-7abc-8def-{place:012x}")
}

/// What initializes these destinations.
pub fn initialization(destinations: Range<usize>) -> impl Iterator<Item = Bytes> {
    destinations
        .map(|place| {
            Bytes::from(format!(
                r#"{{"header":{{"type":"cti.query","name":"channelgroup.query.init","target":"{}","requestId":"{}"}},"body":{{}}}}"#,
                target(place),
                id(1, place)
            ))
        })
}

/// A question to each of these destinations.
pub fn question(order: &[usize]) -> Vec<Bytes> {
    let ask = |(place, destination): (usize, &usize)| {
        Bytes::from(format!(
            r#"{{"header":{{"type":"cti.request","name":"channelgroup.request.createchannel","target":"{}","requestId":"{}"}},"body":{{"id":"channel-1","name":"1001","type":"TELEPHONY"}}}}"#,
            target(*destination),
            id(2, place)
        ))
    };
    order.iter().enumerate().map(ask).collect()
}

/// Reads from a [`Feed`].
pub struct Fed(Feed);

impl Transport for Fed {
    fn poll_receive(
        &mut self,
        context: &mut Context<'_>,
        _framing: &Framing,
    ) -> Poll<Result<Option<Bytes>, TransportError>> {
        let mut state = self.0.0.lock().unwrap();
        match state.frames.pop_front() {
            Some(frame) => Poll::Ready(Ok(Some(frame))),
            None => {
                state.reader = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }

    fn poll_send(&mut self, _context: &mut Context<'_>, batch: &mut Batch) -> Poll<io::Result<()>> {
        let mut state = self.0.0.lock().unwrap();
        state.answers += batch.frames().count();
        batch.advance(batch.len());
        if let Some(waiter) = state.waiter.take() {
            waiter.wake();
        }
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
