//! How many messages may wait, for how long, and which are handled one at a time.

use std::time::Duration;

use super::text;
use crate::model::{CallsFull, Destination, EventsFull, Order, Queue};

/// Adds a paragraph each about the mailbox, the deadline and the order of a destination.
pub(super) fn section(doc: &mut Vec<String>, described: &Destination) {
    super::paragraphs(doc, mailbox(described));
    super::paragraphs(
        doc,
        described.deadline.map(|deadline| {
            format!("An answer of it may take {}, where its message says nothing else.", words(deadline))
        }),
    );
    super::paragraphs(doc, (described.order == Order::Destination).then(|| {
        "The messages to all of these destinations on one connection are handled one at a time, in the order in which they \
         arrived."
            .to_owned()
    }));
}

fn mailbox(described: &Destination) -> Option<String> {
    let mailbox = described.mailbox.as_ref()?;
    let calls = mailbox.calls.as_ref().map(|queue| {
        let full = queue.full.map(|full| match full {
            CallsFull::Refuse => "one more is answered with a failure".to_owned(),
            CallsFull::DropOldest => {
                "for one more, the one that has waited longest is answered with a failure".to_owned()
            }
            CallsFull::Block => block(queue.wait),
            CallsFull::Close => "one more closes the connection".to_owned(),
        });
        self::queue("queries and requests", queue, full)
    });
    let events = mailbox.events.as_ref().map(|queue| {
        let full = queue.full.map(|full| match full {
            EventsFull::DropOldest => "for one more, the one that has waited longest is dropped and counted".to_owned(),
            EventsFull::DropNewest => "one more is dropped and counted".to_owned(),
            EventsFull::Block => block(queue.wait),
            EventsFull::Close => "one more closes the connection".to_owned(),
        });
        self::queue("events", queue, full)
    });
    let more = text::lines(&mailbox.doc).join(" ");
    let parts = [calls.flatten(), events.flatten(), Some(more)];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn queue<F>(what: &str, queue: &Queue<F>, full: Option<String>) -> Option<String> {
    let sentence = match (queue.capacity, full) {
        (Some(capacity), Some(full)) => format!("At most {capacity} {what} wait for one of them; {full}."),
        (Some(capacity), None) => format!("At most {capacity} {what} wait for one of them."),
        (None, Some(full)) => format!("When as many {what} wait for one of them as may, {full}."),
        (None, None) => String::new(),
    };
    let more = text::lines(&queue.doc).join(" ");
    let parts: Vec<String> = [sentence, more].into_iter().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn block(wait: Option<Duration>) -> String {
    let close = wait.map(|wait| format!(", and after {} the connection is closed", words(wait)));
    format!("nothing more is read until there is room{}", close.unwrap_or_default())
}

/// `5 s`, in the largest unit that needs no part of it.
pub(super) fn words(duration: Duration) -> String {
    let milliseconds = duration.as_millis();
    let fits = |unit: u128| milliseconds >= unit && milliseconds.is_multiple_of(unit);
    match () {
        () if fits(3_600_000) => format!("{} h", milliseconds / 3_600_000),
        () if fits(60_000) => format!("{} min", milliseconds / 60_000),
        () if fits(1000) => format!("{} s", milliseconds / 1000),
        () => format!("{milliseconds} ms"),
    }
}
