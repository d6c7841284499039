//! A connecting end at work, as the application holds it.

use super::{ReconnectCounts, Setback};
use crate::connection::Connection;
use crate::counts::Counted;
use crate::shut_down::ShutDown;
use crate::stop::Stop;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// A connecting end at work. Clones share it; dropping them does not stop it, [`Reconnecting::shut_down`] does.
pub struct Reconnecting<C> {
    stop: Arc<Stop>,
    state: watch::Receiver<State<C>>,
}

/// Where a connecting end stands.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Standing {
    /// It dials.
    Dialling,
    /// There is a connection, and the `connected` routine is at work on it.
    Building,
    /// There is a connection, and everything is built on it.
    Connected,
    /// There is no connection, and it will be dialled again.
    Waiting {
        /// After this time, counted from when the policy said so.
        wait: Duration,
        /// Why there is none.
        setback: Arc<Setback>,
    },
    /// It will never be dialled again.
    Stopped(Stopped),
}

/// Why a connecting end stopped.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Stopped {
    /// The application shut it down.
    #[error("the connecting end was shut down")]
    ShutDown,
    /// The policy gave up.
    #[error("the connecting end gave up after {attempt} setbacks; the last one: {0}", attempt = .0.attempt)]
    GaveUp(Arc<Setback>),
    /// Its task was dropped, as when its runtime shuts down, or the policy panicked.
    #[error("the connecting end's task is gone")]
    Dropped,
}

/// What the task and the application share.
pub(super) struct Shared<C> {
    pub(super) stop: Arc<Stop>,
    pub(super) state: watch::Sender<State<C>>,
}

pub(super) struct State<C> {
    pub(super) standing: Standing,
    /// There while everything is built on it.
    pub(super) connection: Option<C>,
    pub(super) counts: Counted<ReconnectCounts>,
    pub(super) report: Option<ShutDown>,
}

impl<C> Reconnecting<C> {
    pub(super) fn new() -> (Shared<C>, Self) {
        let counts = Counted::new();
        let state = State { standing: Standing::Dialling, connection: None, counts, report: None };
        let (state, seen) = watch::channel(state);
        let stop = Arc::new(Stop::default());
        (Shared { stop: stop.clone(), state }, Self { stop, state: seen })
    }

    /// Where it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.state.borrow().standing.clone()
    }

    /// What was counted since it began.
    #[must_use]
    pub fn counts(&self) -> ReconnectCounts {
        self.state.borrow().counts.get()
    }

    /// Waits until it stopped for good, and says why.
    ///
    /// Cancellation safe.
    pub async fn stopped(&self) -> Stopped {
        let mut state = self.state.clone();
        let stopped = state.wait_for(|state| matches!(state.standing, Standing::Stopped(_))).await;
        match stopped.as_deref() {
            Ok(State { standing: Standing::Stopped(why), .. }) => why.clone(),
            _ => Stopped::Dropped,
        }
    }

    /// Stops dialling, and shuts the connection down as [`Connection::shut_down`] does. Waits until it is over, and says
    /// what was not finished; `None` if there was no connection.
    ///
    /// Cancellation safe: once polled the shutdown goes on without the future. Asked again, the earlier deadline counts.
    pub async fn shut_down(&self, deadline: Duration) -> Option<ShutDown> {
        self.stop.within(deadline);
        self.stopped().await;
        self.state.borrow().report.clone()
    }
}

impl<C: AsRef<Connection> + Clone> Reconnecting<C> {
    /// The connection, if there is one now and everything is built on it.
    #[must_use]
    pub fn connection(&self) -> Option<C> {
        self.state.borrow().usable()
    }

    /// Waits for a connection on which everything is built: the present one, or the next.
    ///
    /// Cancellation safe.
    ///
    /// # Errors
    /// There will never be one any more.
    pub async fn connected(&self) -> Result<C, Stopped> {
        let mut state = self.state.clone();
        let found = state.wait_for(|state| state.usable().is_some() || matches!(state.standing, Standing::Stopped(_)));
        let found = found.await.map_err(|_| Stopped::Dropped)?;
        match (&found.standing, found.connection.clone()) {
            (Standing::Stopped(why), _) => Err(why.clone()),
            (_, Some(connection)) => Ok(connection),
            (_, None) => Err(Stopped::Dropped),
        }
    }
}

impl<C: AsRef<Connection> + Clone> State<C> {
    fn usable(&self) -> Option<C> {
        self.connection.clone().filter(|connection| connection.as_ref().end().is_none())
    }
}

impl<C> Clone for Reconnecting<C> {
    fn clone(&self) -> Self {
        Self { stop: self.stop.clone(), state: self.state.clone() }
    }
}

impl<C> fmt::Debug for Reconnecting<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state.borrow();
        let mut debug = formatter.debug_struct("Reconnecting");
        debug.field("standing", &state.standing).field("counts", &state.counts.get()).finish_non_exhaustive()
    }
}
