//! Keeps so many questions in flight on each of some connections, and notes how long each took.

use futures_util::stream::{FuturesUnordered, StreamExt};
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

/// Asks so often in all, the callers one after another, each with `depth` questions in flight.
pub async fn drive<C, F>(callers: &[C], depth: usize, times: usize, ask: impl Fn(&C) -> F) -> Measured
where
    F: Future<Output = ()>,
{
    let one = |caller: usize| {
        let asked = ask(&callers[caller]);
        async move {
            let began = Instant::now();
            asked.await;
            (caller, began.elapsed())
        }
    };
    let mut latencies = Latencies::default();
    let began = Instant::now();
    let mut waiting: FuturesUnordered<_> =
        (0..callers.len() * depth).take(times).map(|place| one(place % callers.len())).collect();
    let mut asked = waiting.len();
    while let Some((caller, taken)) = waiting.next().await {
        latencies.note(taken);
        if asked < times {
            waiting.push(one(caller));
            asked += 1;
        }
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
