//! The peers: a task with a channel for each destination.

use super::feed::{question, target};
use super::{Measured, SUSPENDED, allocations};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};
use tieline::transport::bytes::Bytes;
use tokio::runtime::Runtime;
use tokio::sync::mpsc;

/// Channels of tasks that handle a number each.
async fn spawn(destinations: usize, done: &mpsc::UnboundedSender<()>) -> Vec<mpsc::UnboundedSender<u64>> {
    let mut senders = Vec::with_capacity(destinations);
    for _ in 0..destinations {
        let (sender, mut receiver) = mpsc::unbounded_channel::<u64>();
        let done = done.clone();
        tokio::spawn(async move {
            let mut handled = 0_u64;
            while let Some(_message) = receiver.recv().await {
                handled += 1;
                if handled.is_multiple_of(SUSPENDED) {
                    tokio::task::yield_now().await;
                }
                done.send(()).ok();
            }
        });
        senders.push(sender);
    }
    tokio::task::yield_now().await;
    senders
}

/// Bytes of a task with its channel, at rest.
pub fn at_rest(runtime: &Runtime, destinations: usize) -> f64 {
    runtime.block_on(async {
        let (done, _answers) = mpsc::unbounded_channel();
        let before = allocations::live();
        let senders = spawn(destinations, &done).await;
        let bytes = (allocations::live() - before) as f64 / destinations as f64;
        drop(senders);
        bytes
    })
}

/// The time of spawning so many.
pub fn creation(runtime: &Runtime, destinations: usize) -> Duration {
    runtime.block_on(async {
        let (done, _answers) = mpsc::unbounded_channel();
        let began = Instant::now();
        let senders = spawn(destinations, &done).await;
        let taken = began.elapsed();
        drop(senders);
        taken
    })
}

/// Ready-made messages.
pub fn bare(runtime: &Runtime, destinations: usize, order: &[usize]) -> Measured {
    runtime.block_on(async {
        let (done, mut answers) = mpsc::unbounded_channel::<()>();
        let senders = spawn(destinations, &done).await;
        let began = Instant::now();
        for (number, destination) in order.iter().enumerate() {
            senders[*destination].send(number as u64).ok();
            // Others have their turn, as they have while a connection is read.
            if number % 128 == 0 {
                tokio::task::yield_now().await;
            }
        }
        for _ in order {
            answers.recv().await;
        }
        Measured { messages: began.elapsed() }
    })
}

#[derive(Deserialize)]
struct Frame<'f> {
    #[serde(borrow)]
    header: Header<'f>,
    #[serde(borrow)]
    body: &'f serde_json::value::RawValue,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Header<'f> {
    #[serde(rename = "type")]
    kind: &'f str,
    name: &'f str,
    target: &'f str,
    request_id: &'f str,
}

#[derive(Deserialize)]
struct CreateChannel<'f> {
    id: &'f str,
    name: &'f str,
    #[serde(rename = "type")]
    channel_type: &'f str,
}

#[derive(Serialize)]
struct Answer<'f> {
    header: AnswerHeader<'f>,
    body: (),
}

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

/// Whole frames, by way of serde.
pub fn behind_serde(runtime: &Runtime, destinations: usize, order: &[usize]) -> Measured {
    let frames = question(order);
    runtime.block_on(async {
        let (done, mut answers) = mpsc::unbounded_channel::<usize>();
        let mut senders = HashMap::with_capacity(destinations);
        for place in 0..destinations {
            let (sender, mut receiver) = mpsc::unbounded_channel::<Bytes>();
            let done = done.clone();
            tokio::spawn(async move {
                let mut handled = 0_u64;
                let mut out = Vec::new();
                while let Some(message) = receiver.recv().await {
                    let frame: Frame<'_> = serde_json::from_slice(&message).unwrap();
                    let request: CreateChannel<'_> = serde_json::from_str(frame.body.get()).unwrap();
                    black_box((request.id, request.name, request.channel_type));
                    handled += 1;
                    if handled.is_multiple_of(SUSPENDED) {
                        tokio::task::yield_now().await;
                    }
                    out.clear();
                    let Header { name, target, request_id, .. } = frame.header;
                    let header = AnswerHeader { kind: "cti.response", name, result: "SUCCESS", target, request_id };
                    serde_json::to_writer(&mut out, &Answer { header, body: () }).unwrap();
                    done.send(out.len()).ok();
                }
            });
            senders.insert(target(place), sender);
        }
        tokio::task::yield_now().await;
        let began = Instant::now();
        for (number, message) in frames.into_iter().enumerate() {
            let frame: Frame<'_> = serde_json::from_slice(&message).unwrap();
            if let Some(sender) = senders.get(frame.header.target) {
                sender.send(message.clone()).ok();
            }
            if number % 128 == 0 {
                tokio::task::yield_now().await;
            }
        }
        for _ in order {
            answers.recv().await;
        }
        Measured { messages: began.elapsed() }
    })
}
