//! Many connections with many destinations on them, and messages to all: nothing lost, nothing doubled, nothing out of
//! order. Prints what it took.
//!
//! `cargo run --release -p tieline-tests --example load -- [tcp|process] [CONNECTIONS] [DESTINATIONS] [QUESTIONS]`
//!
//! A thousand connections over loopback TCP, a hundred thousand destinations and ten questions to each unless said
//! otherwise. Both sides are in this one process. TCP needs two open files for each connection.
#![allow(clippy::expect_used, clippy::panic, reason = "a program that checks")]

mod meters;
mod resident;
mod run;

#[allow(missing_docs, reason = "the description says it")]
mod load {
    tieline::protocol!("examples/load/load.yaml");
}

use run::Load;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |place: usize, otherwise: usize| {
        arguments.get(place).map_or(Ok(otherwise), |text| text.replace(['_', ','], "").parse())
    };
    let tcp = match arguments.first().map(String::as_str) {
        None | Some("tcp") => true,
        Some("process") => false,
        Some(other) => return Err(format!("`{other}` is neither `tcp` nor `process`").into()),
    };
    let load =
        Load { connections: number(1, 1_000)?, destinations: number(2, 100_000)?, questions: number(3, 10)?, tcp };
    let report = tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(load.run())?;

    let messages = load.destinations * load.questions;
    let way = if tcp { "over loopback TCP" } else { "inside the process" };
    println!(
        "{} connections {way}, {} destinations, {} questions to each",
        load.connections, load.destinations, load.questions
    );
    println!("{messages} questions, {messages} answers, {messages} events: none lost, doubled or out of order");
    println!("  {:<32} {:>10} {:>12}", "", "seconds", "memory, MB");
    for (stage, time, memory) in &report.stages {
        let memory = memory.map_or_else(|| "unknown".to_owned(), |bytes| format!("{:.1}", bytes as f64 / 1e6));
        println!("  {stage:<32} {:>10.3} {memory:>12}", time.as_secs_f64());
    }
    if let [_, (.., Some(before)), (.., Some(after)), (_, time, _), ..] = report.stages[..] {
        let each = after.saturating_sub(before) / load.destinations.max(1) as u64;
        println!("  {each} bytes for each destination at rest, both sides together");
        println!("  {:.0} messages a second, of all kinds", 3.0 * messages as f64 / time.as_secs_f64());
    }
    Ok(())
}
