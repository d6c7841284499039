//! Tasks that wait for room, first come, first served.

use std::collections::BTreeMap;
use std::task::{Poll, Waker};

/// Tasks that wait for room. Each holds a ticket; only the lowest ticket may go on, so that nobody is overtaken for ever.
#[derive(Debug, Default)]
pub(crate) struct Waiters {
    next: u64,
    queue: BTreeMap<u64, Waker>,
}

impl Waiters {
    /// Whether the holder of `ticket` may go on; otherwise it waits, with a ticket.
    pub(crate) fn poll(&mut self, room: bool, ticket: &mut Option<u64>, waker: &Waker) -> Poll<()> {
        let first = self.queue.first_key_value().map(|(first, _)| *first);
        let turn = match *ticket {
            None => first.is_none(),
            Some(ticket) => first.is_none_or(|first| ticket <= first),
        };
        if room && turn {
            if let Some(ticket) = ticket.take() {
                self.queue.remove(&ticket);
            }
            return Poll::Ready(());
        }
        let place = *ticket.get_or_insert_with(|| {
            self.next += 1;
            self.next
        });
        self.queue.insert(place, waker.clone());
        Poll::Pending
    }

    pub(crate) fn leave(&mut self, ticket: u64) {
        self.queue.remove(&ticket);
    }

    /// Wakes the one whose turn it is. It stays in the queue until it comes.
    pub(crate) fn wake_first(&self) {
        if let Some((_, waker)) = self.queue.first_key_value() {
            waker.wake_by_ref();
        }
    }

    pub(crate) fn wake_all(&mut self) {
        for waker in std::mem::take(&mut self.queue).into_values() {
            waker.wake();
        }
    }
}
