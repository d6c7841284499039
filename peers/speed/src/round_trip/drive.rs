//! Keeps so many questions in flight on each of some connections, and notes how long each took.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};

/// The time of all questions, and of each.
pub struct Measured {
    pub taken: Duration,
    pub latencies: Latencies,
}

/// Times in microseconds.
#[derive(Clone, Default)]
pub struct Latencies(Vec<f32>);

impl Latencies {
    pub fn note(&mut self, taken: Duration) {
        self.0.push(taken.as_secs_f32() * 1e6);
    }

    pub fn add(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub fn at<const N: usize>(&mut self, shares: [f64; N]) -> [f32; N] {
        self.0.sort_by(f32::total_cmp);
        shares.map(|share| self.0.get(((self.0.len() - 1) as f64 * share) as usize).copied().unwrap_or_default())
    }
}

/// Asks so often in all, on each connection with `depth` questions in flight: each place in flight is a task of its own that
/// asks, waits, and asks again, as the tasks of an application do.
pub async fn drive<C, F>(
    callers: &[C],
    depth: usize,
    times: usize,
    ask: impl Fn(C) -> F + Clone + Send + 'static,
) -> Measured
where
    C: Clone + Send + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let left = Arc::new(AtomicUsize::new(times));
    let began = Instant::now();
    let tasks: Vec<_> = (0..callers.len() * depth)
        .map(|place| {
            let (caller, ask, left) = (callers[place % callers.len()].clone(), ask.clone(), left.clone());
            tokio::spawn(async move {
                let mut latencies = Latencies::default();
                let mut before = Instant::now();
                while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
                    ask(caller.clone()).await;
                    let now = Instant::now();
                    latencies.note(now - before);
                    before = now;
                }
                latencies
            })
        })
        .collect();
    let mut latencies = Latencies::default();
    for task in tasks {
        latencies.add(task.await.unwrap());
    }
    Measured { taken: began.elapsed(), latencies }
}

/// Two ends of a connection.
pub async fn sockets() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (near, far) = tokio::join!(TcpStream::connect(address), listener.accept());
    let (near, far) = (near.unwrap(), far.unwrap().0);
    near.set_nodelay(true).unwrap();
    far.set_nodelay(true).unwrap();
    (near, far)
}
