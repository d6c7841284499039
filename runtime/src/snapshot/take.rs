//! Taking a snapshot.

use super::Snapshot;
use crate::core::Choice;
use crate::link::Link;
use crate::work::clock;

/// Takes a snapshot with so many destinations and calls at most. The lock is taken for a piece at a time, and nothing is
/// formatted under it.
pub(crate) fn take(link: &Link, most: usize) -> Snapshot {
    let now = clock();
    let mut snapshot = link.lock().begin_snapshot(now);
    let mut choice = Choice::new(most);
    let mut next = Some(0);
    while let Some(from) = next {
        next = link.lock().choose(from, &mut choice, now);
    }
    (snapshot.destinations, snapshot.destinations_left_out) = choice.finish();

    let mut calls = Vec::new();
    let mut next = Some(0);
    while let Some(from) = next {
        next = link.lock().pending(from, &mut calls);
    }
    calls.sort_by_key(|(since, _)| *since);
    snapshot.calls_left_out = calls.len().saturating_sub(most);
    // Those that were answered meanwhile wait no more.
    snapshot.calls = calls.iter().take(most).filter_map(|(_, call)| link.lock().pending_call(*call, now)).collect();
    snapshot
}
