//! What the driver of a connection and the handles of the application share.

use crate::core::{Core, Wakers};
use crate::metrics::Meters;
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The state of one connection behind its lock.
///
/// The lock is held for a few hundred nanoseconds at a time, never across an await, and never while code of the user
/// runs, so it cannot be taken twice by one thread.
#[derive(Debug)]
pub(crate) struct Link {
    core: Mutex<Core>,
    /// Where what happens beside the driver is measured.
    pub(crate) meters: Meters,
    /// How long a call may take of which the description says nothing.
    pub(crate) deadline: Duration,
}

impl Link {
    pub(crate) fn new(core: Core) -> Self {
        let meters = Meters::new(core.protocol, core.side);
        let deadline = core.settings.deadline;
        Self { core: Mutex::new(core), meters, deadline }
    }

    pub(crate) fn lock(&self) -> Locked<'_> {
        // Nothing that runs under the lock panics on a peer's behalf; should it all the same, the others go on.
        let core = self.core.lock().unwrap_or_else(PoisonError::into_inner);
        Locked { core, afterwards: None }
    }
}

/// The state, locked. Whom it wants woken is woken when it is unlocked, and wakers that it has no use for are dropped then:
/// both run code of the user's executor.
pub(crate) struct Locked<'l> {
    // The order matters: fields are dropped as they stand here, the lock first.
    core: MutexGuard<'l, Core>,
    afterwards: Option<Afterwards>,
}

impl Deref for Locked<'_> {
    type Target = Core;

    fn deref(&self) -> &Core {
        &self.core
    }
}

impl DerefMut for Locked<'_> {
    fn deref_mut(&mut self) -> &mut Core {
        &mut self.core
    }
}

impl Drop for Locked<'_> {
    #[inline]
    fn drop(&mut self) {
        if self.core.has_wakers() {
            let (wake, spent) = self.core.take_wakers();
            self.afterwards = Some(Afterwards { wake, spent });
        }
    }
}

struct Afterwards {
    wake: Wakers,
    spent: Wakers,
}

/// A waker that panics is no reason to let those sleep who stand behind it: nobody else would wake them. Its panic goes on
/// once all are awake.
impl Drop for Afterwards {
    fn drop(&mut self) {
        let spent = std::mem::take(&mut self.spent);
        let mut panicked = catch_unwind(AssertUnwindSafe(|| drop(spent))).err();
        for waker in std::mem::take(&mut self.wake) {
            let woken = catch_unwind(AssertUnwindSafe(|| waker.wake()));
            panicked = panicked.or(woken.err());
        }
        if let Some(payload) = panicked
            && !std::thread::panicking()
        {
            resume_unwind(payload);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Afterwards;
    use crate::core::Wakers;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Wake, Waker};

    struct Sleeper {
        woken: AtomicUsize,
        panics: bool,
    }

    impl Wake for Sleeper {
        fn wake(self: Arc<Self>) {
            self.woken.fetch_add(1, Ordering::Relaxed);
            assert!(!self.panics, "a waker of somebody else's");
        }
    }

    #[test]
    fn those_behind_a_waker_that_panics_are_woken_all_the_same() {
        let sleepers = [false, true, true, false].map(|panics| Arc::new(Sleeper { woken: 0.into(), panics }));
        let mut wake = Wakers::default();
        wake.extend(sleepers.iter().cloned().map(Waker::from));
        let afterwards = Afterwards { wake, spent: Wakers::default() };
        let panicked = catch_unwind(AssertUnwindSafe(|| drop(afterwards)));
        assert!(panicked.is_err(), "the panic goes on");
        for sleeper in sleepers {
            assert_eq!(sleeper.woken.load(Ordering::Relaxed), 1);
        }
    }
}
