//! A server at work, as the application holds it.

use super::{ServerCounts, ServerShutDown};
use crate::counts::Counted;
use crate::stop::Stop;
use crate::transport::Peer;
use slab::Slab;
use std::collections::HashMap;
use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// A listening end at work. Clones share it; dropping them does not stop it, [`Serving::shut_down`] does.
pub struct Serving<C> {
    shared: Arc<Shared<C>>,
}

/// What the server's tasks and the application share.
pub(super) struct Shared<C> {
    state: Mutex<State<C>>,
    pub(super) stop: Stop,
    /// Whether everything is over.
    over: watch::Sender<bool>,
}

pub(super) struct State<C> {
    pub(super) counts: Counted<ServerCounts>,
    /// The connections on which everything is built.
    pub(super) live: Slab<(Peer, C)>,
    pub(super) report: ServerShutDown,
    /// How many connections each address has.
    pub(super) addresses: HashMap<IpAddr, usize>,
}

impl<C> Shared<C> {
    /// Locked for a look or a count at a time, never across an await.
    pub(super) fn state(&self) -> MutexGuard<'_, State<C>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn count(&self, count: impl FnOnce(&mut ServerCounts)) {
        self.state().counts.count(count);
    }

    pub(super) fn is_over(&self) {
        self.over.send_replace(true);
    }
}

impl<C> Serving<C> {
    pub(super) fn new() -> Self {
        let state = State {
            counts: Counted::new(),
            live: Slab::new(),
            report: ServerShutDown::default(),
            addresses: HashMap::new(),
        };
        let shared = Shared { state: Mutex::new(state), stop: Stop::default(), over: watch::Sender::new(false) };
        Self { shared: Arc::new(shared) }
    }

    pub(super) fn shared(&self) -> Arc<Shared<C>> {
        self.shared.clone()
    }

    /// What was counted since it began.
    #[must_use]
    pub fn counts(&self) -> ServerCounts {
        self.shared.state().counts.get()
    }

    /// Stops accepting, and shuts every connection down as
    /// [`Connection::shut_down`](crate::Connection::shut_down) does, all at the same time. Handshakes are given up, and
    /// `connected` routines that are at work go on until their connection ends. Waits until all is over, and says what
    /// was not finished.
    ///
    /// Cancellation safe: once polled the shutdown goes on without the future. Asked again, the earlier deadline counts.
    pub async fn shut_down(&self, deadline: Duration) -> ServerShutDown {
        self.shared.stop.within(deadline);
        let mut over = self.shared.over.subscribe();
        // It cannot fail: the sender is held here.
        let _over = over.wait_for(|over| *over).await;
        self.shared.state().report.clone()
    }
}

impl<C: Clone> Serving<C> {
    /// The connections on which everything is built, and whose they are.
    #[must_use]
    pub fn connections(&self) -> Vec<(Peer, C)> {
        self.shared.state().live.iter().map(|(_, live)| live.clone()).collect()
    }
}

impl<C> Clone for Serving<C> {
    fn clone(&self) -> Self {
        Self { shared: self.shared.clone() }
    }
}

impl<C> fmt::Debug for Serving<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.shared.state();
        let mut debug = formatter.debug_struct("Serving");
        debug.field("connections", &state.live.len()).field("counts", &state.counts.get()).finish_non_exhaustive()
    }
}
