//! Tasks that wait for something of the connection: for room in the outbound queue, or for its end.

use super::wakers::Wakers;
use std::collections::BTreeMap;
use std::task::{Poll, Waker};

/// Tasks that wait. Each holds a ticket, and gives it back when it goes away.
///
/// When there is room all are woken, in the order in which they came, and whoever is polled first goes first: a task that
/// holds on to its future but does not poll it must not stop the others.
#[derive(Debug, Default)]
pub(crate) struct Waiters {
    next: u64,
    queue: BTreeMap<u64, Waker>,
}

impl Waiters {
    /// Whether the holder of `ticket` may go on; otherwise it waits, with a ticket. A waker that is not needed any more
    /// goes to `spent`: to drop it runs code of the user's executor.
    pub(crate) fn poll(
        &mut self,
        ready: bool,
        ticket: &mut Option<u64>,
        waker: &Waker,
        spent: &mut Wakers,
    ) -> Poll<()> {
        if ready {
            spent.extend(ticket.take().and_then(|ticket| self.queue.remove(&ticket)));
            return Poll::Ready(());
        }
        let place = *ticket.get_or_insert_with(|| {
            self.next += 1;
            self.next
        });
        spent.extend(self.queue.insert(place, waker.clone()));
        Poll::Pending
    }

    /// How many wait.
    pub(crate) fn len(&self) -> usize {
        self.queue.len()
    }

    /// Gives a place back. The waker is for the caller to drop.
    pub(crate) fn leave(&mut self, ticket: u64) -> Option<Waker> {
        self.queue.remove(&ticket)
    }

    /// Those who wait, in the order in which they came, to be woken. They come again if they have to.
    pub(crate) fn take(&mut self) -> impl Iterator<Item = Waker> {
        std::mem::take(&mut self.queue).into_values()
    }
}
