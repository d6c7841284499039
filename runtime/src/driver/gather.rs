//! Giving way to callers that are about to ask again, so that their questions leave together.

use super::Driver;
use std::task::{Context, Poll};

/// How often this task has given way since it woke somebody.
///
/// A task that wakes another one is put behind it by some schedulers and before it by others: by tokio's with several
/// threads the first caller that asks again would have this task run before the next caller, and every question would leave
/// alone, with a system call and a wake-up of the other side for each.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    /// How many callers were woken and not polled when this task gave way last; `None`: it gives way no more until it has
    /// read something again.
    woken: Option<usize>,
    times: u32,
}

impl Gathering {
    /// How often this task gives way at most, whatever comes of it.
    const MOST: u32 = 16;

    /// Something was read: callers may be woken by it.
    #[inline]
    pub(super) fn begin(&mut self) {
        *self = Self { woken: Some(usize::MAX), times: 0 };
    }

    /// Whether to give way when so many callers are woken and not polled yet. Not again if nobody was polled meanwhile:
    /// a future that holds its answer and is not polled must not keep the others waiting.
    fn gives_way(&mut self, woken: usize) -> bool {
        let gives_way = self.woken.is_some_and(|before| woken < before) && woken > 0 && self.times < Self::MOST;
        self.times += 1;
        self.woken = gives_way.then_some(woken);
        gives_way
    }
}

impl<T> Driver<T> {
    /// Lets those go first that were woken by their answers, before what others of them ask is written.
    pub(super) fn poll_gather(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if self.gathering.woken.is_none() {
            return Poll::Ready(());
        }
        let core = self.link.lock();
        let waits = !core.outbox.is_empty() && self.batch.is_empty() && core.end().is_none() && !core.is_closing();
        let woken = core.woken_callers();
        drop(core);
        if waits && self.gathering.gives_way(woken) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_gives_way_as_long_as_callers_go_on_and_no_longer() {
        let mut gathering = Gathering::default();
        assert!(!gathering.gives_way(3), "nothing was read");
        gathering.begin();
        assert!(gathering.gives_way(3));
        assert!(gathering.gives_way(2));
        assert!(!gathering.gives_way(2), "nobody was polled");
        assert!(!gathering.gives_way(1), "it is over until something is read");
        gathering.begin();
        assert!(!gathering.gives_way(0), "nobody is about to ask");
        gathering.begin();
        assert_eq!(
            (0..1_000).take_while(|polled| gathering.gives_way(1_000 - polled)).count(),
            Gathering::MOST as usize
        );
    }
}
