//! What an engineer writes without Tieline: tasks with a channel each, found by their target, that read the body they are handed.
//!
//! Envelopes are read beforehand here, too. What is left is the same job, without its laws: nothing is bounded, no phase is
//! looked at, no deadline kept, no repeated id noticed, and a panic ends the destination.

use super::feed::target;
use super::ready::{AT_ONCE, READY, frames};
use super::{SUSPENDED, runtime};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::hint::black_box;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tieline::transport::bytes::Bytes;
use tokio::sync::mpsc::{self, UnboundedSender};

/// A message whose envelope was read: where everything stands in its frame.
struct Ready {
    frame: Bytes,
    name: Range<usize>,
    target: Range<usize>,
    id: Range<usize>,
    body: Range<usize>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Header<'f> {
    name: &'f str,
    target: &'f str,
    request_id: &'f str,
}

#[derive(Deserialize)]
struct Frame<'f> {
    #[serde(borrow)]
    header: Header<'f>,
    #[serde(borrow)]
    body: &'f serde_json::value::RawValue,
}

impl Ready {
    fn read(frame: Bytes) -> Self {
        let begin = frame.as_ptr() as usize;
        let place = |text: &str| {
            let start = text.as_ptr() as usize - begin;
            start..start + text.len()
        };
        let read: Frame<'_> = serde_json::from_slice(&frame).unwrap();
        let Header { name, target, request_id } = read.header;
        let (name, target, id) = (place(name), place(target), place(request_id));
        let body = place(read.body.get());
        Self { frame, name, target, id, body }
    }

    fn text(&self, place: &Range<usize>) -> &str {
        std::str::from_utf8(&self.frame[place.clone()]).unwrap()
    }
}

/// What a task is told.
enum Told {
    Rung(Ready),
    Ring(Ready),
}

#[derive(Deserialize)]
struct Nothing {}

#[derive(Serialize)]
struct Answer<'f> {
    header: AnswerHeader<'f>,
    body: Body,
}

#[derive(Serialize)]
struct Body {}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AnswerHeader<'f> {
    #[serde(rename = "type")]
    kind: &'f str,
    name: &'f str,
    result: &'f str,
    target: &'f str,
    request_id: &'f str,
}

fn spawn(done: Arc<AtomicUsize>, answers: UnboundedSender<Vec<u8>>) -> UnboundedSender<Told> {
    let (sender, mut receiver) = mpsc::unbounded_channel::<Told>();
    tokio::spawn(async move {
        let mut handled = 0_u64;
        while let Some(told) = receiver.recv().await {
            let (Told::Rung(message) | Told::Ring(message)) = &told;
            let body: Nothing = serde_json::from_str(message.text(&message.body)).unwrap();
            black_box(body);
            handled += 1;
            if handled.is_multiple_of(SUSPENDED) {
                tokio::task::yield_now().await;
            }
            if let Told::Ring(message) = &told {
                let (name, target) = (message.text(&message.name), message.text(&message.target));
                let request_id = message.text(&message.id);
                let header = AnswerHeader { kind: "cti.response", name, result: "SUCCESS", target, request_id };
                let mut out = vec![0; 4];
                serde_json::to_writer(&mut out, &Answer { header, body: Body {} }).unwrap();
                let length = (out.len() - 4) as u32;
                out[..4].copy_from_slice(&length.to_be_bytes());
                answers.send(out).ok();
            }
            done.fetch_add(1, Ordering::Relaxed);
        }
    });
    sender
}

fn measure(destinations: usize, frames: impl Iterator<Item = Bytes>) -> Duration {
    let runtime = runtime();
    let done = Arc::new(AtomicUsize::new(0));
    let mut frames = frames.peekable();
    runtime.block_on(async {
        let (answers, mut written) = mpsc::unbounded_channel();
        let spawned = (0..destinations).map(|place| (target(place), spawn(done.clone(), answers.clone())));
        let tasks: HashMap<String, _> = spawned.collect();
        tokio::spawn(async move {
            while let Some(answer) = written.recv().await {
                black_box(answer);
            }
        });
        tokio::task::yield_now().await;
        let (mut taken, mut due) = (Duration::ZERO, 0);
        while frames.peek().is_some() {
            let messages: Vec<_> = frames.by_ref().take(READY).map(Ready::read).collect();
            due += messages.len();
            let mut messages = messages.into_iter();
            let began = Instant::now();
            while messages.len() > 0 {
                for message in messages.by_ref().take(AT_ONCE) {
                    let Some(task) = tasks.get(message.text(&message.target)) else { continue };
                    let told = match message.text(&message.name) {
                        "bell.event.rung" => Told::Rung(message),
                        "bell.request.ring" => Told::Ring(message),
                        _ => continue,
                    };
                    task.send(told).ok();
                }
                tokio::task::yield_now().await;
            }
            while done.load(Ordering::Relaxed) < due {
                tokio::task::yield_now().await;
            }
            taken += began.elapsed();
        }
        taken
    })
}

/// Events.
pub fn events(destinations: usize, order: &[usize]) -> Duration {
    measure(destinations, frames("cti.event", "bell.event.rung", 2, order))
}

/// Requests, and their answers.
pub fn requests(destinations: usize, order: &[usize]) -> Duration {
    measure(destinations, frames("cti.request", "bell.request.ring", 2, order))
}
