//! The task of one connection: reads, hands messages to handlers, writes.
//!
//! Everything of a connection happens in this one task, so that an answer costs no wake-up of another one: what was read
//! together is handled together and written together. A handler that is not suspended is polled in place, in a box that
//! is used again; one that is suspended moves among the [`Work`] until it is woken.

use crate::core::{Core, Start, Told, Wanted};
use crate::endpoint::Acceptors;
use crate::failure::Failure;
use crate::link::Link;
use crate::observe::{Observer, Outcome, What};
use crate::release::End;
use crate::seat::Runner;
use crate::transport::{Batch, Transport, TransportError};
use crate::work::{Done, Work, clock, drop_quietly, poll_runner};
use bytes::Bytes;
use futures_util::stream::{FuturesUnordered, StreamExt};
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Sleep;

/// The task of one connection.
pub(crate) struct Driver<T> {
    link: Arc<Link>,
    transport: T,
    acceptors: Acceptors,
    observer: Option<Arc<dyn Observer>>,
    work: FuturesUnordered<Work>,
    /// Boxes of handlers that ended, to be used again.
    spare: Vec<Runner>,
    /// Frames that were read together.
    frames: Vec<Bytes>,
    /// What is being written.
    batch: Batch,
    /// When a close that waits for the peer to read is given up.
    closing: Option<Pin<Box<Sleep>>>,
    /// How reading ended. What was read before is still handled and answered, as far as that takes no waiting.
    read_end: Option<End>,
}

impl<T: Transport> Driver<T> {
    /// Frames that are read, and handlers that begin, before anything else has its turn.
    const TURN: usize = 128;
    /// Turns before other tasks have theirs.
    const TURNS: usize = 16;
    /// Boxes that are kept for handlers to come.
    const SPARE: usize = 64;

    pub(crate) fn new(
        link: Arc<Link>,
        transport: T,
        acceptors: Acceptors,
        observer: Option<Arc<dyn Observer>>,
    ) -> Self {
        Self {
            link,
            transport,
            acceptors,
            observer,
            work: FuturesUnordered::new(),
            spare: Vec::new(),
            frames: Vec::new(),
            batch: Batch::default(),
            closing: None,
            read_end: None,
        }
    }

    /// Drives the connection until it is over and everything of it is released.
    pub(crate) async fn run(mut self) {
        poll_fn(|context| self.poll_serve(context)).await;
        self.wind_up().await;
    }

    fn poll_serve(&mut self, context: &mut Context<'_>) -> Poll<()> {
        for _ in 0..Self::TURNS {
            let mut moved = self.receive(context);
            moved |= self.begin_handlers(context);
            moved |= self.continue_work(context);
            moved |= self.send(context);
            self.show();

            let mut core = self.link.lock();
            if core.end().is_some() {
                return Poll::Ready(());
            }
            if let Some(end) = self.read_end.take_if(|_| !moved) {
                core.close(end);
                return Poll::Ready(());
            }
            let all_written = core.outbox.is_empty() && self.batch.is_empty();
            if core.is_closing() {
                let deadline = core.settings.release_deadline;
                drop(core);
                return self.poll_close(context, all_written, deadline);
            }
            let can_write = self.batch.is_empty() && !core.outbox.is_empty();
            if !moved && !core.has_work() && !can_write {
                core.park_driver(context.waker());
                return Poll::Pending;
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    /// Reads what is there and puts it in mailboxes.
    fn receive(&mut self, context: &mut Context<'_>) -> bool {
        if self.read_end.is_some() || !self.link.lock().wants_input() {
            return false;
        }
        let framing = self.link.lock().protocol.framing;
        while self.frames.len() < Self::TURN {
            match self.transport.poll_receive(context, &framing) {
                Poll::Ready(Ok(Some(frame))) => self.frames.push(frame),
                Poll::Ready(Ok(None)) => self.read_end = Some(End::PeerClosed),
                Poll::Ready(Err(TransportError::Io(error))) => self.read_end = Some(End::Lost(error.to_string())),
                Poll::Ready(Err(TransportError::Fault(fault))) => {
                    self.link.lock().fault((*fault).clone());
                    self.read_end = Some(End::Fault(fault));
                }
                Poll::Pending => break,
            }
            if self.read_end.is_some() {
                break;
            }
        }
        let now = clock();
        let mut core = self.link.lock();
        let moved = !self.frames.is_empty() || self.read_end.is_some();
        for frame in self.frames.drain(..) {
            if let Some(wanted) = core.receive(frame, now) {
                drop(core);
                let answer = self.acceptors.ask(&wanted);
                let left = self.link.lock().accept(*wanted, answer);
                drop_quietly(left);
                core = self.link.lock();
            }
        }
        moved
    }

    /// Begins with messages whose destination is free, and ends with those whose handler is not suspended.
    fn begin_handlers(&mut self, context: &mut Context<'_>) -> bool {
        let now = clock();
        for begun in 0..Self::TURN {
            let next = self.link.lock().next_job(&self.link, now);
            let Some(Start { key, serial, adapter, job, deadline }) = next else { return begun > 0 };
            // An observer hears of a message before its handler can do anything about it.
            if self.observer.is_some() {
                self.show();
            }
            let mut runner = adapter.begin(job, self.spare.pop());
            match poll_runner(&mut runner, context) {
                Poll::Ready(ending) => {
                    let panicked = matches!(ending, crate::core::Ending::Panicked);
                    self.keep((!panicked).then_some(runner));
                    self.link.lock().finish(key, serial, ending);
                }
                Poll::Pending => self.work.push(Work::handler(key, serial, runner, deadline)),
            }
        }
        true
    }

    fn keep(&mut self, spare: Option<Runner>) {
        if let Some(runner) = spare
            && self.spare.len() < Self::SPARE
        {
            self.spare.push(runner);
        }
    }

    /// Goes on with what was suspended, and begins what became due.
    fn continue_work(&mut self, context: &mut Context<'_>) -> bool {
        let mut moved = false;
        {
            let mut core = self.link.lock();
            for key in core.take_closed_gates() {
                self.work.push(Work::gate(key, core.settings.gate_deadline));
                moved = true;
            }
            let releases = core.take_releases();
            let deadline = core.settings.release_deadline;
            drop(core);
            for (key, reason, adapter) in releases {
                self.work.push(Work::release(key, adapter.release(reason), deadline));
                moved = true;
            }
        }
        for _ in 0..Self::TURN {
            let Poll::Ready(Some(done)) = self.work.poll_next_unpin(context) else { return moved };
            moved = true;
            self.take_done(done);
        }
        true
    }

    fn take_done(&mut self, done: Done) {
        match done {
            Done::Handler { key, serial, ending, spare } => {
                self.keep(spare);
                self.link.lock().finish(key, serial, ending);
            }
            Done::Gate(key) => self.link.lock().gate_deadline(key),
            Done::Released(key) => {
                let released = self.link.lock().released(key);
                drop_quietly(released);
            }
        }
    }

    /// Writes what waits in the outbound queue.
    fn send(&mut self, context: &mut Context<'_>) -> bool {
        if self.batch.is_empty() {
            let mut core = self.link.lock();
            if core.outbox.is_empty() {
                return false;
            }
            self.batch = core.outbox.take(std::mem::take(&mut self.batch));
        }
        match self.transport.poll_send(context, &mut self.batch) {
            Poll::Pending => false,
            Poll::Ready(Ok(())) => {
                self.link.lock().written(self.batch.len());
                self.batch.clear();
                true
            }
            Poll::Ready(Err(error)) => {
                self.link.lock().close(End::Lost(error.to_string()));
                true
            }
        }
    }

    /// Closes once everything is written. A peer that does not read has until the deadline.
    fn poll_close(&mut self, context: &mut Context<'_>, all_written: bool, deadline: Duration) -> Poll<()> {
        let closed = all_written && self.transport.poll_close(context).is_ready();
        let over = self.closing.get_or_insert_with(|| Box::pin(tokio::time::sleep(deadline)));
        if !closed && over.as_mut().poll(context).is_pending() {
            // Whoever adds to the outbox now is to be written, too.
            self.link.lock().park_driver(context.waker());
            return Poll::Pending;
        }
        self.link.lock().finish_close();
        Poll::Ready(())
    }

    /// Shows the observer and the log what happened.
    fn show(&self) {
        let mut core = self.link.lock();
        if core.journal.is_empty() {
            return;
        }
        let happenings = core.journal.take();
        drop(core);
        for happening in happenings {
            match &happening.what {
                What::Fault(fault) => tracing::warn!(target: "tieline", %fault, consequence = ?fault.consequence()),
                What::Failed(cause) => tracing::warn!(
                    target: "tieline", name = %happening.name, destination = %happening.target,
                    request_id = happening.request_id.as_deref(), %cause, "a handler failed"
                ),
                What::Received(Some(Outcome::Failure(message))) => tracing::info!(
                    target: "tieline", name = %happening.name, destination = %happening.target,
                    request_id = happening.request_id.as_deref(), %message, "the peer answered with a failure"
                ),
                What::Ended(end) => tracing::info!(target: "tieline", %end),
                what => tracing::debug!(
                    target: "tieline", kind = ?happening.kind, name = %happening.name,
                    destination = %happening.target, request_id = happening.request_id.as_deref(), ?what
                ),
            }
            if let Some(observer) = &self.observer {
                let _panicked = catch_unwind(AssertUnwindSafe(|| observer.observe(&happening)));
            }
        }
    }

    /// After the end: drops the handlers that are at work, and releases every destination, deepest first.
    async fn wind_up(mut self) {
        let under_way = std::mem::take(&mut self.work);
        for work in under_way {
            if work.outlives_connection() {
                self.work.push(work);
            } else {
                drop_quietly(work);
            }
        }
        let (levels, deadline) = {
            let mut core = self.link.lock();
            (core.release_all(), core.settings.release_deadline)
        };
        self.show();
        self.finish_releases().await;
        for level in levels {
            for (key, reason, adapter) in level {
                self.work.push(Work::release(key, adapter.release(reason), deadline));
            }
            self.finish_releases().await;
        }
        let left = self.link.lock().over();
        drop_quietly(left);
        self.show();
    }

    async fn finish_releases(&mut self) {
        while let Some(done) = self.work.next().await {
            self.take_done(done);
            self.show();
        }
    }
}

/// When the task is dropped before its end, as when the runtime shuts down, those who wait are told all the same.
impl<T> Drop for Driver<T> {
    fn drop(&mut self) {
        let left = {
            let mut core = self.link.lock();
            core.close(End::Dropped);
            core.over()
        };
        drop_quietly(left);
    }
}

impl Acceptors {
    /// Asks the application whether it takes a destination. Its code runs here, outside the lock.
    fn ask(&self, wanted: &Wanted) -> Result<Arc<dyn crate::seat::Adapter>, Told> {
        let Some(accept) = self.find(wanted.destination) else {
            return Err(Failure::new("this destination is not supported").into());
        };
        catch_unwind(AssertUnwindSafe(|| accept(&wanted.target).map_err(Told::from)))
            .unwrap_or_else(|_| Err(Failure::new(Failure::GENERAL).because("the acceptor panicked").into()))
    }
}

impl<T> std::fmt::Debug for Driver<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Driver").finish_non_exhaustive()
    }
}

/// The state that a driver begins with.
pub(crate) fn link(core: Core) -> Arc<Link> {
    Arc::new(Link::new(core))
}
