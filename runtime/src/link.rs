//! What the driver of a connection and the handles of the application share.

use crate::core::Core;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The state of one connection behind its lock.
///
/// The lock is held for a few hundred nanoseconds at a time, never across an await, and never while code of the user
/// runs, so it cannot be taken twice by one thread.
#[derive(Debug)]
pub(crate) struct Link(Mutex<Core>);

impl Link {
    pub(crate) fn new(core: Core) -> Self {
        Self(Mutex::new(core))
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Core> {
        // Nothing that runs under the lock panics on a peer's behalf; should it all the same, the others go on.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
