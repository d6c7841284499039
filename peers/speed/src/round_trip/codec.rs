//! What a careful application writes by hand: length-delimited frames, serde_json, a map of pending calls, flushing when idle.

use super::Run;
use super::drive::{drive, sockets};
use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use tieline_speed::known::{Body, ChannelType, Frame, Header};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, oneshot};
use tokio_util::codec::{Framed, LengthDelimitedCodec};

#[derive(Deserialize, Serialize)]
struct Answer<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    name: Cow<'a, str>,
    result: &'a str,
    target: Cow<'a, str>,
    #[serde(rename = "requestId")]
    request_id: Cow<'a, str>,
}

#[derive(Deserialize, Serialize)]
struct Answered<'a> {
    #[serde(borrow)]
    header: Answer<'a>,
    body: Empty,
}

#[derive(Deserialize, Serialize)]
struct Empty {}

/// Answers what it is asked until the connection ends.
async fn serve(stream: TcpStream) {
    let (mut sink, mut frames) = Framed::new(stream, LengthDelimitedCodec::new()).split::<Bytes>();
    let (answers, mut waiting) = mpsc::unbounded_channel::<Bytes>();
    tokio::spawn(async move {
        while let Some(answer) = waiting.recv().await {
            if sink.feed(answer).await.is_err() {
                return;
            }
            while let Ok(answer) = waiting.try_recv() {
                if sink.feed(answer).await.is_err() {
                    return;
                }
            }
            if sink.flush().await.is_err() {
                return;
            }
        }
    });
    while let Some(Ok(frame)) = frames.next().await {
        let question: Frame<'_, &RawValue> = serde_json::from_slice(&frame).unwrap();
        let body: Body<'_> = serde_json::from_str(question.body.get()).unwrap();
        std::hint::black_box(body);
        let Header { name, target, request_id, .. } = question.header;
        let header = Answer { kind: "cti.response", name, result: "SUCCESS", target, request_id };
        answers.send(serde_json::to_vec(&Answered { header, body: Empty {} }).unwrap().into()).ok();
    }
}

/// One side's connection: asks, and gives each answer to who waits for it.
struct Caller {
    questions: mpsc::UnboundedSender<Bytes>,
    pending: Arc<Mutex<HashMap<String, oneshot::Sender<()>>>>,
    next: AtomicU64,
}

impl Caller {
    fn new(stream: TcpStream) -> Self {
        let (mut sink, mut frames) = Framed::new(stream, LengthDelimitedCodec::new()).split::<Bytes>();
        let (questions, mut waiting) = mpsc::unbounded_channel::<Bytes>();
        tokio::spawn(async move {
            while let Some(question) = waiting.recv().await {
                if sink.feed(question).await.is_err() {
                    return;
                }
                while let Ok(question) = waiting.try_recv() {
                    if sink.feed(question).await.is_err() {
                        return;
                    }
                }
                if sink.flush().await.is_err() {
                    return;
                }
            }
        });
        let pending: Arc<Mutex<HashMap<String, oneshot::Sender<()>>>> = Arc::default();
        let answered = pending.clone();
        tokio::spawn(async move {
            while let Some(Ok(frame)) = frames.next().await {
                let answer: Answered<'_> = serde_json::from_slice(&frame).unwrap();
                if let Some(caller) = answered.lock().unwrap().remove(&*answer.header.request_id) {
                    caller.send(()).ok();
                }
            }
        });
        Self { questions, pending, next: AtomicU64::new(0) }
    }

    async fn ask(&self) {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let id = format!("0190a5b0-1111-7abc-8def-{number:012x}");
        let question = Frame {
            header: Header {
                kind: "cti.request".into(),
                name: "channelgroup.request.createchannel".into(),
                target: "session-1.group-1".into(),
                request_id: Cow::Borrowed(&id),
            },
            body: Body {
                id: "0190a5b0-1111-7abc-8def-000000000001".into(),
                name: "agent-7-line-1".into(),
                channel_type: ChannelType::Telephony,
                mode: Some("NAILED_UP".into()),
                number: Some("+49 30 123456".into()),
            },
        };
        let frame = serde_json::to_vec(&question).unwrap();
        let (answer, answered) = oneshot::channel();
        self.pending.lock().unwrap().insert(id, answer);
        self.questions.send(frame.into()).ok();
        answered.await.unwrap();
    }
}

pub fn way(runtime: &Runtime, connections: usize, depth: usize) -> Run<'_> {
    let callers: Vec<_> = (0..connections)
        .map(|_| {
            runtime.block_on(async {
                let (near, far) = sockets().await;
                tokio::spawn(serve(far));
                Arc::new(Caller::new(near))
            })
        })
        .collect();
    Box::new(move |times| runtime.block_on(drive(&callers, depth, times, |caller| async move { caller.ask().await })))
}
