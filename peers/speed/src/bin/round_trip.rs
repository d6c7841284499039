//! Questions and answers over loopback TCP.
//!
//! `cargo run --release --features round-trip --bin round_trip [-- [--quick] [--floors] [one|many]]`; with `--floors` Tieline stands
//! beside the two floors alone.

#[path = "../round_trip/callers.rs"]
mod callers;
#[path = "../round_trip/codec.rs"]
mod codec;
#[path = "../round_trip/drive.rs"]
mod drive;
#[path = "../round_trip/echo.rs"]
mod echo;
#[path = "../round_trip/grpc.rs"]
mod grpc;
#[path = "../round_trip/json_rpc.rs"]
mod json_rpc;
#[path = "../round_trip/ours.rs"]
mod ours;
#[path = "../round_trip/rpc.rs"]
mod rpc;

use drive::{Latencies, Measured};
use tieline_speed::measure::{quartiles, quick, wanted};
use tokio::runtime::{Builder, Runtime};

/// Bytes of a question and of its answer, as Tieline writes them here.
pub const QUESTION: usize = 340;
pub const ANSWER: usize = 230;

type Run<'r> = Box<dyn FnMut(usize) -> Measured + 'r>;

fn ways(runtime: &Runtime, connections: usize, depth: usize) -> Vec<(&'static str, Run<'_>)> {
    let mut ways = vec![
        ("byte echo of frames of the same size", echo::way(runtime, connections, depth)),
        ("byte echo, a task for each question", callers::way(runtime, connections, depth)),
        ("Tieline, both sides", ours::way(runtime, connections, depth)),
    ];
    if !std::env::args().any(|argument| argument == "--floors") {
        ways.extend(peers(runtime, connections, depth));
    }
    ways
}

fn peers(runtime: &Runtime, connections: usize, depth: usize) -> Vec<(&'static str, Run<'_>)> {
    vec![
        ("LengthDelimitedCodec and serde_json", codec::way(runtime, connections, depth)),
        ("tarpc, JSON", rpc::json(runtime, connections, depth)),
        ("tarpc, bincode", rpc::bincode(runtime, connections, depth)),
        ("jsonrpsee, WebSocket", json_rpc::way(runtime, connections, depth)),
        ("tonic", grpc::way(runtime, connections, depth)),
    ]
}

fn compare(title: &str, times: usize, rounds: usize, mut ways: Vec<(&'static str, Run<'_>)>) {
    let mut rates = vec![Vec::new(); ways.len()];
    let mut latencies = vec![Latencies::default(); ways.len()];
    for round in 0..=rounds {
        for (place, (_, run)) in ways.iter_mut().enumerate() {
            let measured = run(times);
            if round > 0 {
                rates[place].push(times as f64 / measured.taken.as_secs_f64());
                latencies[place].add(measured.latencies);
            }
        }
    }
    println!("\n{title}  ({rounds} rounds of {times})");
    let header = ["a second", "x echo", "x tasks"];
    println!("  {:<38} {:>11}  {:>7} (quarter … three quarters)  {:>7}  p50, p99", "", header[0], header[1], header[2]);
    for (place, (name, _)) in ways.iter().enumerate() {
        let ratios = |floor: usize| rates[place].iter().zip(&rates[floor]).map(|(way, floor)| way / floor).collect();
        let [least, ratio, most] = quartiles(ratios(0));
        let [_, beside_tasks, _] = quartiles(ratios(1));
        let [_, rate, _] = quartiles(rates[place].clone());
        let [middle, late] = latencies[place].at([0.5, 0.99]);
        println!(
            "  {name:<38} {rate:>11.0}  {ratio:>7.3} ({least:.3} … {most:.3})          {beside_tasks:>7.3}  {middle:.1}, {late:.1} us"
        );
    }
}

fn main() {
    let current = || Builder::new_current_thread().enable_all().build().unwrap();
    let many = || Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for (threads, runtime) in [("one thread", current()), ("two threads", many())] {
        for (name, connections) in [("one connection", 1), ("many connections (32)", 32)] {
            for (depth, times) in [(1, 4_000), (64, 40_000), (1024, 60_000)] {
                let title = format!("round trip, {name}, depth {depth} each, {threads}");
                if !wanted(&title) {
                    continue;
                }
                let times = if quick() { times / 20 } else { times }.max(depth * connections);
                let rounds = if quick() { 1 } else { 7 };
                compare(&title, times, rounds, ways(&runtime, connections, depth));
            }
        }
        runtime.shutdown_background();
    }
}
