//! What messages cost as there is more of something.

use crate::curve::{Curve, sizes};
use crate::halls::halls::desk::Hall;
use crate::halls::halls::hall::{Call, Note};
use crate::halls::{Count, connect};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::future::Future;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};
use tieline::codec::Free;

pub(crate) fn curves() -> Vec<Curve> {
    vec![
        Curve {
            name: "frame-length",
            of: "bytes of one text in a request",
            what: "asking and being answered",
            sizes: sizes(10_000, 10_000_000),
            run: |bytes| {
                let text = "plain text, ".repeat(bytes / 12 + 1);
                one_note(Note::builder().text(text).build())
            },
        },
        Curve {
            name: "frame-entries",
            of: "entries of one map in a request",
            what: "asking and being answered",
            sizes: sizes(100, 100_000),
            run: |entries| {
                let data: Free<'_> = (0..entries).map(|entry| (format!("key-{entry}"), "value")).collect();
                one_note(Note::builder().data(data).build())
            },
        },
        Curve {
            name: "depth-read",
            of: "levels of one value",
            what: "reading",
            sizes: vec![1, 3, 10, 30, 100, 127],
            run: deep,
        },
        Curve {
            name: "depth-refused",
            of: "levels of one value, beyond the bound of 128",
            what: "refusing",
            sizes: sizes(1_000, 1_000_000),
            run: deep,
        },
        Curve {
            name: "destinations-opened",
            of: "destinations on a connection",
            what: "opening and initializing all of them",
            sizes: sizes(100, 100_000),
            run: |halls| {
                block_on(async {
                    let (near, _far) = connect();
                    let began = Instant::now();
                    let _halls = open(&near, halls).await;
                    began.elapsed()
                })
            },
        },
        Curve {
            name: "destinations-asked",
            of: "destinations on a connection",
            what: "one question to each",
            sizes: sizes(100, 100_000),
            run: |halls| {
                block_on(async {
                    let (near, _far) = connect();
                    let halls = open(&near, halls).await;
                    let began = Instant::now();
                    let mut under_way = FuturesUnordered::new();
                    for hall in &halls {
                        under_way.push(hall.wait());
                        if under_way.len() == 256 {
                            under_way.next().await;
                        }
                    }
                    while under_way.next().await.is_some() {}
                    began.elapsed()
                })
            },
        },
        Curve {
            name: "connections",
            of: "connections",
            what: "making all of them, a destination and a question on each",
            sizes: sizes(10, 10_000),
            run: |connections| {
                block_on(async {
                    let began = Instant::now();
                    let mut ends = Vec::with_capacity(connections);
                    for _ in 0..connections {
                        let (near, far) = connect();
                        let halls = open(&near, 1).await;
                        if let Some(hall) = halls.first() {
                            assert!(hall.wait().await.is_ok());
                        }
                        ends.push((near, far, halls));
                    }
                    began.elapsed()
                })
            },
        },
        Curve {
            name: "pending-calls",
            of: "calls under way at once",
            what: "all of them",
            sizes: sizes(100, 100_000),
            run: |calls| {
                block_on(async {
                    let (near, _far) = connect();
                    let halls = open(&near, 1).await;
                    let Some(hall) = halls.first() else { return Duration::ZERO };
                    let began = Instant::now();
                    let mut under_way: FuturesUnordered<_> = (0..calls).map(|_| hall.wait()).collect();
                    while let Some(answer) = under_way.next().await {
                        assert!(answer.is_ok());
                    }
                    began.elapsed()
                })
            },
        },
        Curve {
            name: "held-events",
            of: "events that a gate holds",
            what: "letting go and handling all of them",
            sizes: sizes(100, 100_000),
            run: |events| {
                block_on(async {
                    let (near, _far) = connect();
                    let heard = Count::default();
                    let Ok(hall) = near.hall("gated-1", heard.clone()) else { return Duration::ZERO };
                    assert!(hall.hello().await.is_ok());
                    assert!(hall.call(Call::builder().times(events as i64).build()).await.is_ok());
                    assert_eq!(heard.0.load(Relaxed), 0, "the gate holds them");
                    let began = Instant::now();
                    assert!(hall.child_initialized("part"));
                    while heard.0.load(Relaxed) < events {
                        tokio::task::yield_now().await;
                    }
                    began.elapsed()
                })
            },
        },
    ]
}

/// Opens and initializes so many destinations, a few at a time.
async fn open(near: &crate::halls::halls::desk::Connection, halls: usize) -> Vec<Hall> {
    let mut opened = Vec::with_capacity(halls);
    let mut under_way = FuturesUnordered::new();
    for place in 0..halls {
        let Ok(hall) = near.hall(&format!("hall-{place}"), ()) else { continue };
        under_way.push(async move {
            assert!(hall.hello().await.is_ok());
            hall
        });
        if under_way.len() == 256 {
            opened.extend(under_way.next().await);
        }
    }
    while let Some(hall) = under_way.next().await {
        opened.push(hall);
    }
    opened
}

/// One request with its answer.
fn one_note(note: Note<'static>) -> Duration {
    block_on(async {
        let (near, _far) = connect();
        let halls = open(&near, 1).await;
        let Some(hall) = halls.first() else { return Duration::ZERO };
        let began = Instant::now();
        assert!(hall.note_with(note).await.is_ok());
        began.elapsed()
    })
}

/// A value of so many levels is read, or refused where it has more than there may be.
fn deep(levels: usize) -> Duration {
    let text = format!("{}\"\"{}", "{\"a\":".repeat(levels), "}".repeat(levels));
    let began = Instant::now();
    let read = tieline::codec::decode_body::<tieline::codec::Json<'_>>(&text);
    let took = began.elapsed();
    assert_eq!(read.is_ok(), levels <= tieline::codec::DEEPEST);
    took
}

/// Runs on this thread alone.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(future),
        Err(error) => panic!("no runtime: {error}"),
    }
}
