//! Destinations that are set up, initialized, asked and disposed of, again and again: the memory that was there at the
//! beginning is what is there at the end. Prints both, as the allocator and as the system count it.
//!
//! `cargo run --release -p tieline-tests --example soak -- [DESTINATIONS] [AT ONCE]`
//!
//! A million destinations, a thousand at once, unless said otherwise. Both sides are in this one process.
#![allow(clippy::expect_used, clippy::panic, reason = "a program that checks")]

mod lives;
#[path = "../load/meters.rs"]
mod meters;
#[path = "../load/resident.rs"]
mod resident;

#[allow(missing_docs, reason = "the description says it")]
mod load {
    tieline::protocol!("examples/load/load.yaml");
}

use lives::Lives;
use resident::resident;
use std::time::Instant;
use tieline::Settings;

#[global_allocator]
static HEAP: cap::Cap<std::alloc::System> = cap::Cap::new(std::alloc::System, usize::MAX);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1).map(|text| text.replace(['_', ','], "").parse::<u64>());
    let destinations = arguments.next().unwrap_or(Ok(1_000_000))?;
    let at_once = arguments.next().unwrap_or(Ok(1_000))?.clamp(1, destinations.max(1));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(soak(destinations, at_once));
    Ok(())
}

async fn soak(destinations: u64, at_once: u64) {
    println!("{destinations} destinations, {at_once} at once, both sides in this process");
    println!("  {:<28} {:>9} {:>14} {:>14}", "", "seconds", "allocated, kB", "resident, kB");
    let began = Instant::now();
    let show = |stage: &str| {
        let resident = resident().map_or_else(|| "unknown".to_owned(), |bytes| (bytes / 1000).to_string());
        let allocated = HEAP.allocated() / 1000;
        println!("  {stage:<28} {:>9.2} {allocated:>14} {resident:>14}", began.elapsed().as_secs_f64());
    };
    show("nothing");
    let settings = Settings::default().pending_calls(at_once as usize).mailbox(16);
    let settings = settings.destinations(at_once as usize).outbox_bytes(16 << 20);
    let mut lives = Lives::begin(settings);
    // The tables of request ids that are remembered for a bounded while fill up.
    for _ in 0..16 {
        lives.wave(1_000.min(at_once)).await;
    }
    show("warmed up");
    let waves = destinations.div_ceil(at_once);
    for wave in 1..=waves {
        lives.wave(at_once).await;
        if wave == waves || wave % waves.div_ceil(8) == 0 {
            show(&format!("{} lived", wave * at_once));
        }
    }
    lives.end().await;
    show("closed");
}
