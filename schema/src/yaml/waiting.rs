//! How many messages may wait, and how long.

use std::collections::HashMap;
use std::time::Duration;

use super::tree::{Map, Yaml};
use crate::document::UNITS;
use crate::model::{
    Base, CallsFull, Destination, DestinationId, EventsFull, Kind, Mailbox, Message, MessageId, Order, Protocol, Queue,
};

/// The deadlines that have to be said: at messages that a destination describes, and where an heir changes them.
pub(super) struct Waits {
    said: HashMap<MessageId, Duration>,
}

/// Every message by its destination, kind and name.
type Places<'p> = HashMap<(DestinationId, Kind, &'p str), MessageId>;

impl Waits {
    pub(super) fn new(protocol: &Protocol) -> Self {
        let named = protocol.messages.iter().zip(0..);
        let places: Places<'_> = named
            .map(|(message, at)| ((message.destination, message.kind, message.name.as_str()), MessageId(at)))
            .collect();
        let mut waits = Self { said: HashMap::new() };
        let taken_over = taken_over(protocol, &places);
        for (message, at) in protocol.messages.iter().zip(0..).filter(|(message, _)| message.origin.is_none()) {
            let copies = taken_over.get(&MessageId(at)).map(Vec::as_slice).unwrap_or_default();
            if let Some(deadline) = message.deadline
                && (default(protocol, message) != Some(deadline) || is_its_own(protocol, deadline, copies))
            {
                waits.said.insert(MessageId(at), deadline);
            }
        }
        for (message, at) in protocol.messages.iter().zip(0..).filter(|(message, _)| message.origin.is_some()) {
            let inherited = waits.inherited(protocol, &places, message);
            if let Some(deadline) = message.deadline
                && inherited.or(default(protocol, message)) != Some(deadline)
            {
                waits.said.insert(MessageId(at), deadline);
            }
        }
        waits
    }

    /// What has to be said of a message; `None`: it follows from the rest.
    pub(super) fn said(&self, id: MessageId) -> Option<Duration> {
        self.said.get(&id).copied()
    }

    /// What a message that was taken over has from those that it was taken over from: what was said last on the way.
    fn inherited(&self, protocol: &Protocol, places: &Places<'_>, message: &Message) -> Option<Duration> {
        let of = |id: DestinationId| protocol.destination(id);
        let bases = std::iter::successors(of(message.destination)?.base, |base| of(base.destination())?.base);
        // Messages of bases may come later in the list, and then what is said of them is not known yet.
        let mut last = None;
        let bases: Vec<_> = bases.map(Base::destination).take(protocol.destinations.len()).collect();
        for base in bases.into_iter().rev() {
            let Some(&id) = places.get(&(base, message.kind, message.name.as_str())) else { continue };
            let Some(other) = protocol.message(id) else { continue };
            last = match other.origin {
                None => self.said(id),
                Some(_) if other.deadline == last.or(default(protocol, other)) => last,
                Some(_) => other.deadline,
            };
        }
        last
    }
}

/// The copies of each message that heirs have.
fn taken_over<'p>(protocol: &'p Protocol, places: &Places<'p>) -> HashMap<MessageId, Vec<&'p Message>> {
    let mut all: HashMap<MessageId, Vec<&Message>> = HashMap::new();
    for copy in &protocol.messages {
        let origin = copy.origin.and_then(|origin| places.get(&(origin, copy.kind, copy.name.as_str())));
        if let Some(&origin) = origin {
            all.entry(origin).or_default().push(copy);
        }
    }
    all
}

/// Whether a deadline that is also the destination's was said of the message itself. That shows in heirs with another
/// deadline, and best in those that restrict, which can change no message.
fn is_its_own(protocol: &Protocol, deadline: Duration, copies: &[&Message]) -> bool {
    let telling = |copy: &&&Message| default(protocol, copy) != Some(deadline);
    let restricts = |copy: &&&Message| {
        let of = protocol.destination(copy.destination);
        of.is_some_and(|of| matches!(of.base, Some(Base::Restricts(_))))
    };
    let own = |copy: &&Message| copy.deadline == Some(deadline);
    match copies.iter().filter(telling).find(restricts) {
        Some(copy) => own(copy),
        None => copies.iter().filter(telling).any(own),
    }
}

/// The deadline of a message of which nothing is said.
fn default(protocol: &Protocol, message: &Message) -> Option<Duration> {
    protocol.destination(message.destination)?.deadline
}

/// A duration in the largest unit that can say it.
pub(super) fn duration<'p>(duration: Duration) -> Yaml<'p> {
    let length = duration.as_millis();
    let fits = UNITS.iter().rev().find(|(_, unit)| length.is_multiple_of(u128::from(*unit)));
    let (unit, milliseconds) = fits.copied().unwrap_or(("ms", 1));
    Yaml::Word(format!("{} {unit}", length / u128::from(milliseconds)).into())
}

pub(super) fn mailbox(here: &Destination) -> Option<Yaml<'_>> {
    let Mailbox { doc, calls, events, .. } = here.mailbox.as_ref()?;
    let full_of_calls = |full| match full {
        CallsFull::Refuse => "refuse",
        CallsFull::DropOldest => "drop-oldest",
        CallsFull::Block => "block",
        CallsFull::Close => "close",
    };
    let full_of_events = |full| match full {
        EventsFull::DropOldest => "drop-oldest",
        EventsFull::DropNewest => "drop-newest",
        EventsFull::Block => "block",
        EventsFull::Close => "close",
    };
    let mut map = Map::default();
    map.prose("doc", doc);
    map.put("calls", calls.as_ref().map(|calls| queue(calls, full_of_calls)));
    map.put("events", events.as_ref().map(|events| queue(events, full_of_events)));
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

pub(super) fn order(order: Order) -> Yaml<'static> {
    Yaml::word(match order {
        Order::Target => "target",
        Order::Destination => "destination",
    })
}
