//! The targets that are live on any connection of one endpoint.

use crate::target::Target;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The targets that are live on any connection of one endpoint: a destination belongs to one connection.
///
/// Locked for a look-up at a time, and only when a destination comes or goes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Registry(Arc<Mutex<HashSet<Target>>>);

impl Registry {
    fn targets(&self) -> MutexGuard<'_, HashSet<Target>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that a target is live. `false`: it is already.
    #[must_use]
    pub(crate) fn claim(&self, target: &Target) -> bool {
        self.targets().insert(target.clone())
    }

    pub(crate) fn free(&self, target: &Target) {
        self.targets().remove(target);
    }
}
