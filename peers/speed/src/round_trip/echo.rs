//! The floor: bytes of the sizes of a question and of an answer, as many at a time as are read.

use super::drive::{Latencies, Measured, sockets};
use super::{ANSWER, QUESTION, Run};
use std::time::Instant;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;

/// Answers as many questions at a time as are read.
pub async fn serve(mut far: TcpStream) {
    let mut buffer = vec![0; 64 << 10];
    let answer = vec![b'a'; ANSWER * 256];
    let mut read = 0;
    while let Ok(count @ 1..) = far.read(&mut buffer).await {
        read += count;
        let mut due = read / QUESTION;
        read %= QUESTION;
        while due > 0 {
            let now = due.min(256);
            if far.write_all(&answer[..now * ANSWER]).await.is_err() {
                return;
            }
            due -= now;
        }
    }
}

pub fn way(runtime: &Runtime, connections: usize, depth: usize) -> Run<'_> {
    let mut near: Vec<_> = (0..connections)
        .map(|_| {
            let (near, far) = runtime.block_on(sockets());
            runtime.spawn(serve(far));
            near
        })
        .collect();
    let questions = vec![b'q'; QUESTION * depth];
    let mut answers = vec![0; ANSWER * depth];
    Box::new(move |times| {
        runtime.block_on(async {
            let mut latencies = Latencies::default();
            let began = Instant::now();
            for _ in 0..times / depth / connections {
                let began = Instant::now();
                for near in &mut near {
                    near.write_all(&questions).await.unwrap();
                }
                for near in &mut near {
                    near.read_exact(&mut answers).await.unwrap();
                }
                latencies.note(began.elapsed());
            }
            // Questions that do not make up a whole turn are not asked.
            let asked = times / depth / connections * depth * connections;
            Measured { taken: began.elapsed().mul_f64(times as f64 / asked as f64), latencies }
        })
    })
}
