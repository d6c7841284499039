//! The targets that are live on any connection of one endpoint.

use super::Core;
use crate::link::Link;
use crate::target::Target;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// The targets that are live on any connection of one endpoint: a destination belongs to one connection.
///
/// An endpoint with one connection needs none of it, so nothing is kept until there is a second one. Locked for a look-up
/// at a time, and only when a destination or a connection comes or goes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Registry(Arc<Mutex<Shared>>);

#[derive(Debug, Default)]
struct Shared {
    targets: HashSet<Target>,
    /// Those that may not share their targets yet; nobody once `sharing` is set.
    connections: Vec<Weak<Link>>,
    /// Whether every connection shares its targets, those to come as well.
    sharing: bool,
}

impl Registry {
    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a connection that has no destination yet. If it is not the only one, all of them share their targets from
    /// now on.
    pub(crate) fn join(&self, link: &Arc<Link>) {
        let connections = {
            let mut shared = self.shared();
            if shared.sharing {
                Vec::new()
            } else {
                shared.connections.retain(|known| known.strong_count() > 0);
                shared.connections.push(Arc::downgrade(link));
                if shared.connections.len() < 2 {
                    return;
                }
                // Their locks are taken outside this one: a connection takes this one under its own.
                shared.connections.iter().filter_map(Weak::upgrade).collect::<Vec<_>>()
            }
        };
        if connections.is_empty() {
            // Those that were there before share already, so a connection more costs the same however many there are.
            return link.lock().share_targets();
        }
        for connection in connections {
            connection.lock().share_targets();
        }
        let mut shared = self.shared();
        shared.sharing = true;
        shared.connections = Vec::new();
    }

    fn claim(&self, target: &Target) -> bool {
        self.shared().targets.insert(target.clone())
    }

    fn free(&self, target: &Target) {
        self.shared().targets.remove(target);
    }
}

impl Core {
    /// Lets the other connections of the endpoint know of every target of this one, now and later.
    fn share_targets(&mut self) {
        if !std::mem::replace(&mut self.shares, true) {
            for index in self.index.slots() {
                if let Some(slot) = self.slots.get(index) {
                    // Two connections that were alone cannot hold one target: the second joined before it had any.
                    let _first = self.registry.claim(&slot.target);
                }
            }
        }
    }

    /// Notes that a target is live here. `false`: it is live on another connection.
    #[must_use]
    pub(super) fn claim(&self, target: &Target) -> bool {
        !self.shares || self.registry.claim(target)
    }

    /// Notes that a target is live here no more.
    pub(super) fn free(&self, target: &Target) {
        if self.shares {
            self.registry.free(target);
        }
    }
}
