//! Mailboxes, deadlines and the order in which messages are handled.

use std::time::Duration;

use super::tree::{Map, Yaml};
use crate::document::UNITS;
use crate::model::{CallsFull, Destination, EventsFull, Mailbox, Order, Queue};

pub(super) fn mailbox(here: &Destination) -> Option<Yaml<'_>> {
    let Mailbox { doc, calls, events, .. } = here.mailbox.as_ref()?;
    let mut map = Map::default();
    map.put("calls", calls.as_ref().map(|calls| queue(calls, full_of_calls)));
    map.put("events", events.as_ref().map(|events| queue(events, full_of_events)));
    map.prose("doc", doc);
    Some(map.line())
}

fn queue<F: Copy>(queue: &Queue<F>, word: fn(F) -> &'static str) -> Yaml<'_> {
    let mut map = Map::default();
    map.put("capacity", queue.capacity.map(Yaml::number));
    map.put("full", queue.full.map(|full| Yaml::word(word(full))));
    map.put("wait", queue.wait.map(duration));
    map.prose("doc", &queue.doc);
    map.line()
}

fn full_of_calls(full: CallsFull) -> &'static str {
    match full {
        CallsFull::Refuse => "refuse",
        CallsFull::DropOldest => "drop-oldest",
        CallsFull::Block => "block",
        CallsFull::Close => "close",
    }
}

fn full_of_events(full: EventsFull) -> &'static str {
    match full {
        EventsFull::DropOldest => "drop-oldest",
        EventsFull::DropNewest => "drop-newest",
        EventsFull::Block => "block",
        EventsFull::Close => "close",
    }
}

pub(super) fn order(here: &Destination) -> Option<Yaml<'_>> {
    Some(Yaml::word(match here.order {
        Order::Target => "target",
        Order::Destination => "destination",
    }))
}

/// A duration in the largest unit that needs no part of it.
pub(super) fn duration<'p>(duration: Duration) -> Yaml<'p> {
    let milliseconds = duration.as_millis();
    let fitting = UNITS.iter().rev().find(|(_, unit)| milliseconds.is_multiple_of(u128::from(*unit)));
    let (unit, length) = fitting.copied().unwrap_or(("ms", 1));
    Yaml::Word(format!("{} {unit}", milliseconds / u128::from(length)).into())
}
