//! A small soak: the whole one is `cargo run --release -p tieline-tests --example soak`.
#![cfg(test)]

#[path = "../examples"]
mod example {
    #[path = "soak/lives.rs"]
    pub(crate) mod lives;
    #[path = "load/meters.rs"]
    pub(crate) mod meters;

    #[allow(missing_docs, reason = "the description says it")]
    pub(crate) mod load {
        tieline::protocol!("examples/load/load.yaml");
    }
}

use example::lives::Lives;
use tieline::Settings;

/// Counts what is allocated. The tests of this file are one, so that nothing else allocates meanwhile.
#[global_allocator]
static HEAP: cap::Cap<std::alloc::System> = cap::Cap::new(std::alloc::System, usize::MAX);

/// What lives in turn may leave, in bytes: the places in a vector or two that has grown by doubling.
const SLACK: usize = 8 << 10;

/// What lives at once may leave: buffers of their messages, up to the bounds that these have. The tables of so many are a
/// megabyte.
const BUFFERS: usize = 64 << 10;

#[test]
fn laws_5_and_6_destinations_that_came_and_went_leave_no_memory_behind() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    runtime.block_on(async {
        let nothing = HEAP.allocated();
        let mut lives = Lives::begin(Settings::default().remembered_ids(100).outbox_bytes(16 << 10));
        // The buffers of the streams have grown as far as they ever do, and the tables of what is remembered are full.
        lives.wave(1_000).await;
        for _ in 0..20 {
            lives.wave(50).await;
        }
        let warm = HEAP.allocated();
        // One after the other.
        for _ in 0..60 {
            lives.wave(50).await;
        }
        let many = HEAP.allocated();
        assert!(many <= warm + SLACK, "3,000 lives in turn left {} bytes", many - warm);
        // All at once.
        for size in [4_000, 1_500, 4_000] {
            lives.wave(size).await;
        }
        for _ in 0..20 {
            lives.wave(50).await;
        }
        let all = HEAP.allocated();
        assert!(all <= warm + BUFFERS, "4,000 lives at once left {} bytes", all - warm);
        lives.end().await;
        tokio::task::yield_now().await;
        let left = HEAP.allocated();
        assert!(left <= nothing + SLACK, "a connection left {} bytes", left - nothing);
    });
}
