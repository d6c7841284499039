//! One connection, as the application holds it.

use crate::counts::Counts;
use crate::errors::OpenError;
use crate::handle::Handle;
use crate::link::Link;
use crate::protocol::Destination;
use crate::release::End;
use crate::seat::Dispatch;
use crate::shut_down::ShutDown;
use crate::snapshot::{self, Snapshot};
use crate::work::after;
use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// One connection, with the destinations that are set up on it.
///
/// A destination stays until it is disposed of or the connection ends, also when its handle is dropped: its events go on
/// being handled, and its target stays in use. Only one that was never initialized goes with its handle.
///
/// It lives in a task of its own until the peer or [`Connection::close`] ends it; dropping this handle
/// does not. Cheap to clone.
#[derive(Clone)]
pub struct Connection {
    link: Arc<Link>,
}

impl Connection {
    pub(crate) fn new(link: Arc<Link>) -> Self {
        Self { link }
    }

    /// Not here: what raises events arrives with the initialization query.
    #[doc(hidden)]
    pub fn events<'k, R>(&'k self) -> R
    where
        Self: crate::generated::RaisesEvents<'k>,
    {
        crate::generated::RaisesEvents::refused(self)
    }

    #[cfg(feature = "bench")]
    pub(crate) fn link(&self) -> &Arc<Link> {
        &self.link
    }

    /// What was counted since the connection began.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.link.lock().counts
    }

    /// What there is on the connection now, to be printed or looked at: destinations and their phases and queues, calls that
    /// wait for their answers, and what was counted. Of destinations and calls at most 100 each; see
    /// [`Connection::snapshot_of`].
    ///
    /// ```
    /// # fn example(connection: &tieline::Connection) {
    /// println!("{}", connection.snapshot());
    /// # }
    /// ```
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        self.snapshot_of(100)
    }

    /// The same with at most this many destinations and this many calls. How many were left out is said. Destinations that
    /// have something to do, and calls that wait longest, come before others.
    ///
    /// The connection's lock is held for a few thousand destinations at a time, so that the connection goes on meanwhile;
    /// where there are more, the snapshot is not of one instant.
    #[must_use]
    pub fn snapshot_of(&self, most: usize) -> Snapshot {
        snapshot::take(&self.link, most)
    }

    /// How the connection ended; `None` while it lasts.
    #[must_use]
    pub fn end(&self) -> Option<Arc<End>> {
        self.link.lock().end().cloned()
    }

    /// Closes the connection: nothing more is read, handlers at work are dropped, what is not answered is answered with a
    /// failure, what waits is written, and every destination is released. A peer that does not read has until
    /// [`Settings::release_deadline`](crate::Settings::release_deadline). Returns at once; [`Connection::ended`] waits for
    /// the end.
    pub fn close(&self) {
        self.link.lock().begin_close(End::Closed);
    }

    /// Shuts the connection down gracefully: nothing new begins, what is under way is finished up to `deadline`, then the
    /// connection is closed. Waits until it is over, and says what was not finished.
    ///
    /// - New calls of this side end with an error at once, and no destination can be set up. New calls of the peer are
    ///   answered with a failure.
    /// - Handlers at work, messages that wait for one, calls that wait for their answers and what waits to be written
    ///   are what is under way, and what handlers raise meanwhile goes out with it. Events go on being handled until the
    ///   last call is answered; then nothing more is read.
    /// - At the deadline it is closed as [`Connection::close`] does, but with half a second for what is still to be
    ///   written instead of [`Settings::release_deadline`](crate::Settings::release_deadline).
    ///
    /// It never waits for ever: after the deadline come at most a second for the peer to read the rest, and the releases,
    /// of which each level of the hierarchy has [`Settings::release_deadline`](crate::Settings::release_deadline). What a
    /// release does not finish in its time is not in the report.
    ///
    /// Cancellation safe: once polled the shutdown goes on without the future. Asked again, the earlier deadline counts
    /// and both get the same report. Do not wait for it in a handler of the same connection, which is under way itself.
    pub async fn shut_down(&self, deadline: Duration) -> ShutDown {
        self.shut_down_by(after(deadline)).await
    }

    /// The same, by a point in time.
    pub(crate) async fn shut_down_by(&self, by: Instant) -> ShutDown {
        self.link.lock().begin_drain(by);
        let mut wait = WaitForEnd { link: &self.link, ticket: None };
        poll_fn(|context| self.link.lock().poll_shut_down(&mut wait.ticket, context.waker())).await
    }

    /// Waits until the connection is over and everything of it is released, and says how it ended.
    ///
    /// Cancellation safe: nothing is lost by dropping the future.
    pub async fn ended(&self) -> Arc<End> {
        let mut wait = WaitForEnd { link: &self.link, ticket: None };
        poll_fn(|context| self.link.lock().poll_over(&mut wait.ticket, context.waker())).await
    }

    /// Sets up a destination. Generated code calls it.
    ///
    /// # Errors
    /// See [`OpenError`].
    #[doc(hidden)]
    pub fn open<D: Dispatch>(
        &self,
        destination: &'static Destination,
        target: &str,
        listener: D,
    ) -> Result<Handle, OpenError> {
        Handle::open(&self.link, None, target, destination, listener)
    }
}

impl AsRef<Connection> for Connection {
    fn as_ref(&self) -> &Connection {
        self
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Connection").field("end", &self.end()).finish_non_exhaustive()
    }
}

/// A place among those who wait for the end, given up when the wait is.
struct WaitForEnd<'c> {
    link: &'c Link,
    ticket: Option<u64>,
}

impl Drop for WaitForEnd<'_> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            self.link.lock().stop_waiting_for_end(ticket);
        }
    }
}
