use std::time::Duration;

use super::duration::duration;
use super::keys::{self, Keys};
use super::reader::{Item, Reader};
use crate::check::{mailbox_capacity, mailbox_full, mailbox_wait};
use crate::model::{CallsFull, EventsFull};
use crate::source::node::Spanned;
use crate::span::Span;

/// How many messages may wait for one instance of a destination, by direction.
#[derive(Clone, Debug)]
pub(crate) struct Mailbox {
    /// Where it stands.
    pub(crate) place: Span,
    pub(crate) doc: String,
    pub(crate) calls: Option<Queue<CallsFull>>,
    pub(crate) events: Option<Queue<EventsFull>>,
}

/// The messages of one direction that wait.
#[derive(Clone, Debug)]
pub(crate) struct Queue<F> {
    /// Where it stands.
    pub(crate) place: Span,
    pub(crate) doc: String,
    pub(crate) capacity: Option<u32>,
    pub(crate) full: Option<F>,
    pub(crate) wait: Option<Duration>,
}

pub(super) fn mailbox(item: Item<'_>, reader: &mut Reader<'_>) -> Option<Mailbox> {
    let fields = reader.fields(item, &keys::MAILBOX)?;
    let calls = [
        ("refuse", CallsFull::Refuse),
        ("drop-oldest", CallsFull::DropOldest),
        ("block", CallsFull::Block),
        ("close", CallsFull::Close),
    ];
    let events = [
        ("drop-oldest", EventsFull::DropOldest),
        ("drop-newest", EventsFull::DropNewest),
        ("block", EventsFull::Block),
        ("close", EventsFull::Close),
    ];
    Some(Mailbox {
        place: item.place,
        doc: reader.prose(&fields, "doc"),
        calls: fields
            .get("calls")
            .and_then(|item| queue(("calls", item), &keys::CALL_QUEUE, (&calls, CallsFull::Block), reader)),
        events: fields
            .get("events")
            .and_then(|item| queue(("events", item), &keys::EVENT_QUEUE, (&events, EventsFull::Block), reader)),
    })
}

fn queue<F: Copy + PartialEq>(
    (name, item): (&str, Item<'_>),
    keys: &Keys,
    (words, block): (&[(&str, F)], F),
    reader: &mut Reader<'_>,
) -> Option<Queue<F>> {
    let fields = reader.fields(item, keys)?;
    let capacity = fields.get("capacity").and_then(|item| capacity(item, reader));
    let full = fields.get("full").map(|full| match mailbox_full::diagnostic(name, full) {
        Some(found) => {
            reader.report(found);
            None
        }
        None => reader.word(full, words),
    });
    let mut wait = fields.get("wait").and_then(|item| Some((item, duration(item, reader)?)));
    // What is said of a policy that could not be read may be right.
    let policy = match full {
        Some(Some(full)) => Some(full),
        Some(None) => None,
        None => {
            if let Some((item, _)) = wait.take() {
                reader.report(mailbox_wait::diagnostic(item, None));
            }
            None
        }
    };
    if let Some(policy) = &policy
        && policy.value != block
        && let Some((item, _)) = wait.take()
    {
        reader.report(mailbox_wait::diagnostic(item, Some(policy.span)));
    }
    Some(Queue {
        place: item.place,
        doc: reader.prose(&fields, "doc"),
        capacity,
        full: policy.map(|policy| policy.value),
        wait: wait.map(|(_, wait)| wait.value),
    })
}

fn capacity(item: Item<'_>, reader: &mut Reader<'_>) -> Option<u32> {
    let Spanned { value, span } = reader.whole_number(item)?;
    match u32::try_from(value) {
        Ok(capacity) if capacity > 0 => Some(capacity),
        _ => {
            reader.report(mailbox_capacity::diagnostic(span, value));
            None
        }
    }
}
