//! What the driver of a connection and the handles of the application share.

use crate::core::{Core, Wakers};
use crate::metrics::Meters;
use std::ops::{Deref, DerefMut};
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

impl Drop for Afterwards {
    fn drop(&mut self) {
        drop(std::mem::take(&mut self.spent));
        for waker in std::mem::take(&mut self.wake) {
            waker.wake();
        }
    }
}
