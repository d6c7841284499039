//! The meters that the connections of one start share.

use super::levels::{GAUGES, gauges};
use crate::core::{Side, Start};
use crate::counts::{Counts, Tally};
use crate::protocol::{Destination, Message, Protocol};
use crate::work::clock;
use metrics::{Counter, Gauge, Histogram, Label, Level, Metadata, Unit};
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

/// What a histogram is called, and what it measures.
pub(super) const HISTOGRAMS: [(&str, &str); 3] = [
    ("tieline_mailbox_seconds", "Time that a message waited in its mailbox, from its arrival until its handler began."),
    (
        "tieline_handler_seconds",
        "Time that a message was with its handler and the layers around it, however that ended.",
    ),
    (
        "tieline_call_seconds",
        "Time from the making of a call to its answer, of success or failure, or to the loss of its connection.",
    ),
];

/// What the counter of a count is called.
pub(super) fn counter_name<C: Tally>(count: &str) -> String {
    format!("tieline_{}{count}_total", C::PREFIX)
}

/// What registers a counter for each of some counts, in their order, with these labels.
fn register<C: Tally>(labels: &[Label]) -> Vec<Counter> {
    metrics::with_recorder(|recorder| {
        let counters = C::NAMES.iter().zip(C::DOCS).map(|(count, doc)| {
            let name = counter_name::<C>(count);
            recorder.describe_counter(name.clone().into(), Some(Unit::Count), doc.trim().into());
            recorder.register_counter(&metrics::Key::from_parts(name, labels.to_vec()), &METADATA)
        });
        counters.collect()
    })
}

/// Counts on from what there was before to what there is now.
fn count<C: Tally>(counters: &[Counter], before: &C, now: &C) {
    for ((counter, before), now) in counters.iter().zip(before.values()).zip(now.values()) {
        if now > before {
            counter.increment(now - before);
        }
    }
}

/// Tells the recorder what changed in counts that belong to no connection, and which there are.
pub(crate) fn counted<C: Tally>(before: &C, now: &C) {
    count(&register::<C>(&[]), before, now);
}

/// The meters of one connection. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Meters(Arc<Inner>);

struct Inner {
    labels: Vec<Label>,
    pub(super) counters: Vec<Counter>,
    pub(super) gauges: Vec<Gauge>,
    /// By the address of a destination's description: its messages, each from when it was first seen.
    messages: Vec<(usize, Box<[OnceLock<MessageMeters>]>)>,
}

/// Where a destination's meters are.
fn address(destination: &'static Destination) -> usize {
    std::ptr::from_ref(destination) as usize
}

struct MessageMeters {
    mailbox: Histogram,
    handler: Histogram,
    call: Histogram,
}

/// What tells the recorder where these come from.
const METADATA: Metadata<'static> = Metadata::new("tieline", Level::INFO, Some(module_path!()));

impl Meters {
    pub(crate) fn new(protocol: &'static Protocol, side: Side) -> Self {
        let side = match side {
            Side::Requester => protocol.requester,
            Side::Responder => protocol.responder,
        };
        let labels = vec![Label::from_static_parts("protocol", protocol.name), Label::from_static_parts("side", side)];
        let counters = register::<Counts>(&labels);
        let unseen = |destination: &&'static Destination| {
            (address(destination), destination.messages.iter().map(|_| OnceLock::new()).collect())
        };
        let mut messages: Vec<_> = protocol.destinations.iter().map(unseen).collect();
        messages.sort_unstable_by_key(|(address, _)| *address);
        metrics::with_recorder(|recorder| {
            let key = |name: String| metrics::Key::from_parts(name, labels.clone());
            let gauges = GAUGES.iter().map(|(name, unit, doc)| {
                recorder.describe_gauge((*name).into(), Some(*unit), (*doc).into());
                recorder.register_gauge(&key((*name).to_owned()), &METADATA)
            });
            for (name, doc) in HISTOGRAMS {
                recorder.describe_histogram(name.into(), Some(Unit::Seconds), doc.into());
            }
            let gauges = gauges.collect();
            Self(Arc::new(Inner { labels: labels.clone(), counters, gauges, messages }))
        })
    }

    /// The meters of one message. Looked up without a lock and without a hash: every message asks for its own.
    fn of(&self, destination: &'static Destination, message: usize) -> Option<&MessageMeters> {
        let all = &self.0.messages;
        let place = all.binary_search_by_key(&address(destination), |(address, _)| *address).ok()?;
        let meters = all.get(place).and_then(|(_, messages)| messages.get(message))?;
        let described = destination.messages.get(message)?;
        Some(meters.get_or_init(|| self.register(described)))
    }

    fn register(&self, message: &Message) -> MessageMeters {
        let mut labels = self.0.labels.clone();
        labels.push(Label::from_static_parts("kind", message.kind.as_str()));
        labels.push(Label::from_static_parts("name", message.name));
        metrics::with_recorder(|recorder| {
            let [mailbox, handler, call] = HISTOGRAMS.map(|(name, _)| {
                recorder.register_histogram(&metrics::Key::from_parts(name, labels.clone()), &METADATA)
            });
            MessageMeters { mailbox, handler, call }
        })
    }

    /// A message reached its handler.
    pub(crate) fn began(&self, start: &Start, now: Instant) -> Timer {
        let Some(MessageMeters { mailbox, handler, .. }) = self.of(start.destination, start.message) else {
            return Timer(None);
        };
        mailbox.record(now.saturating_duration_since(start.arrived));
        Timer(Some((handler.clone(), clock())))
    }

    /// A call of this side ended.
    pub(crate) fn called(&self, destination: &'static Destination, message: usize, since: Instant) {
        if let Some(meters) = self.of(destination, message) {
            meters.call.record(clock().saturating_duration_since(since));
        }
    }

    /// Counts on.
    pub(super) fn count(&self, before: &Counts, now: &Counts) {
        count(&self.0.counters, before, now);
    }

    /// Moves the gauges, which all connections share, from what this one had to what it has.
    pub(super) fn shift(&self, before: &gauges::Values, now: &gauges::Values) {
        for ((gauge, before), now) in self.0.gauges.iter().zip(before).zip(now) {
            if now > before {
                gauge.increment((now - before) as f64);
            } else if now < before {
                gauge.decrement((before - now) as f64);
            }
        }
    }
}

impl fmt::Debug for Meters {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Meters").field("labels", &self.0.labels).finish_non_exhaustive()
    }
}

/// Measures how long a message is with its handler, until it is dropped.
pub(crate) struct Timer(Option<(Histogram, Instant)>);

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some((handler, began)) = &self.0 {
            handler.record(clock().saturating_duration_since(*began));
        }
    }
}

impl fmt::Debug for Timer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Timer")
    }
}
