//! The task of one connection: reads, hands messages to handlers, writes.
//!
//! Everything of a connection happens in this one task, so that an answer costs no wake-up of another one: what was read
//! together is handled together and written together. A handler that is not suspended is polled in place, in a box that
//! is used again; one that is suspended moves among the [`Suspended`] until it is woken.

mod gather;
mod handlers;
mod leave;
mod step;
mod time;

use crate::acceptors::Acceptors;
use crate::core::Due;
use crate::draining::{Drained, Draining};
use crate::gates::Gates;
use crate::layers::Top;
use crate::limits::Limits;
use crate::link::Link;
use crate::metrics::Published;
use crate::observe::Observer;
use crate::protocol::Framing;
use crate::release::End;
use crate::seat::Runner;
use crate::span;
use crate::transport::{Batch, Transport, TransportError};
use crate::work::{Releasing, Suspended, clock, drop_quietly};
use bytes::Bytes;
use futures_util::stream::{FuturesUnordered, StreamExt};
use gather::Gathering;
use handlers::Handlers;
use leave::Leaving;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use step::Step;
use tokio::time::Sleep;

/// The task of one connection.
pub(crate) struct Driver<T> {
    link: Arc<Link>,
    framing: Framing,
    /// Dropped at the end, before anything is released, so that the peer need not wait for that.
    transport: Option<T>,
    acceptors: Acceptors,
    observer: Option<Arc<dyn Observer>>,
    /// What stands around the handlers.
    layers: Option<Arc<Top>>,
    handlers: FuturesUnordered<Suspended>,
    releases: FuturesUnordered<Releasing>,
    gates: Gates,
    /// Boxes of handlers that ended, to be used again.
    spare: Vec<Runner>,
    /// Frames that were read together.
    frames: VecDeque<Bytes>,
    /// What is being written; empty when nothing is.
    batch: Batch,
    /// How reading ended. What was read before is still handled and answered, as far as that takes no waiting.
    read_end: Option<End>,
    draining: Draining,
    limits: Limits,
    /// Whether suspended handlers were kept from going on, as there was no room for what they answer.
    held_up: bool,
    /// When something has waited long enough: a call for its turn or its answer, or a message for room in its mailbox.
    time: Option<Pin<Box<Sleep>>>,
    leaving: Leaving,
    gathering: Gathering,
    published: Published,
}

impl<T: Transport> Driver<T> {
    /// Frames that are read, and handlers that begin, before anything else has its turn.
    const TURN: usize = 128;
    /// Turns before other tasks have theirs.
    const TURNS: usize = 16;
    /// Callers that were woken, from which on they go first: what they were woken for is still in the processor's cache.
    const COMPANY: usize = 64;

    pub(crate) fn new(
        link: Arc<Link>,
        transport: T,
        acceptors: Acceptors,
        observer: Option<Arc<dyn Observer>>,
        layers: Option<Arc<Top>>,
    ) -> Self {
        let (limits, framing) = {
            let core = link.lock();
            (Limits::new(&core.settings), core.protocol.framing)
        };
        Self {
            framing,
            published: Published::new(link.meters.clone()),
            link,
            transport: Some(transport),
            acceptors,
            observer,
            layers,
            handlers: FuturesUnordered::new(),
            releases: FuturesUnordered::new(),
            gates: Gates::default(),
            spare: Vec::new(),
            frames: VecDeque::new(),
            time: None,
            batch: Batch::default(),
            read_end: None,
            draining: Draining::default(),
            held_up: false,
            limits,
            leaving: Leaving::default(),
            gathering: Gathering::default(),
        }
    }

    /// Drives the connection until it is over and everything of it is released.
    pub(crate) async fn run(mut self) {
        poll_fn(|context| {
            let polled = self.poll_serve(context);
            self.published.publish(&self.link);
            polled
        })
        .await;
        self.wind_up().await;
    }

    fn poll_serve(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if self.poll_gather(context).is_pending() {
            return Poll::Pending;
        }
        for _ in 0..Self::TURNS {
            let now = clock();
            let (closing, wants_input) = {
                let core = self.link.lock();
                (core.is_closing(), core.wants_input())
            };
            if closing {
                self.refuse_at_closing();
            }
            let wants_input = wants_input && !closing;
            let mut step = self.receive(wants_input, now, context);
            step += self.begin_handlers(now, context);
            step += self.continue_handlers(context);
            step += self.see_to_the_rest(context);
            step.moved |= self.send(context);

            let mut core = self.link.lock();
            if core.end().is_some() {
                return Poll::Ready(());
            }
            let leaving = core.is_closing() || core.draining().is_some() || self.read_end.is_some();
            if core.draining().is_some() {
                let idle = !step.moved && self.handlers.is_empty();
                let drained = self.draining.poll(&mut core, idle, context);
                if drained == Drained::Late {
                    // What is to be written has had its time.
                    self.leaving.deadline = Some(Box::pin(tokio::time::sleep(Self::LINGER)));
                }
                step.moved |= drained != Drained::No;
            }
            if step.moved {
                self.leaving.quiet = None;
            }
            // A turn that went well leaves nothing behind: everything was polled until it had nothing more, and wakes this
            // task when it has. So another one is taken only for what stands in the state, or was kept from going on by
            // what is over now.
            let can_read = core.wants_input() && (!wants_input || !self.frames.is_empty());
            let can_write = self.batch.is_empty() && !core.outbox.is_empty();
            let go_on = self.held_up && core.may_answer();
            // A call that another thread made after the deadlines of this turn were seen to wakes nobody, as this task is
            // awake; its deadline is watched before the task sleeps.
            let watch = core.next_deadline().is_some_and(|until| !self.is_watched(until));
            // Nor does one that closes the connection meanwhile, and what is not answered is answered before it is left.
            let refuse = core.is_closing() && !self.leaving.refused;
            let again = go_on || refuse || (step.moved && leaving) || can_read || can_write || watch;
            if step.more || again || core.has_work() {
                self.leaving.quiet = None;
                if !leaving && core.woken_callers() >= Self::COMPANY {
                    break;
                }
                continue;
            }
            core.park_driver(context.waker());
            let (closing, written) = (core.is_closing(), core.outbox.is_empty());
            drop(core);
            if closing || self.read_end.is_some() {
                return self.poll_leave(context, written);
            }
            if !self.over_limits(context) {
                return Poll::Pending;
            }
        }
        // A peer that keeps this side busy must not escape its limits by that.
        self.over_limits(context);
        context.waker().wake_by_ref();
        Poll::Pending
    }

    /// Closes the connection of a peer that is silent, slow or does not read for too long. Returns whether it is one.
    fn over_limits(&mut self, context: &mut Context<'_>) -> bool {
        let Some(end) = self.limits.poll(context) else { return false };
        let mut core = self.link.lock();
        match end {
            // Nothing that is still to be said would be read.
            End::NotReading { .. } => core.close(end),
            _ => core.begin_close(end),
        }
        true
    }

    /// Reads what is there and puts it in mailboxes.
    fn receive(&mut self, wants_input: bool, now: Instant, context: &mut Context<'_>) -> Step {
        if !wants_input || (self.read_end.is_some() && self.frames.is_empty()) {
            self.limits.not_reading();
            return Step::NONE;
        }
        let Some(transport) = &mut self.transport else { return Step::NONE };
        let ended_before = self.read_end.is_some();
        let mut more = true;
        while self.frames.len() < Self::TURN && self.read_end.is_none() {
            match transport.poll_receive(context, &self.framing) {
                Poll::Ready(Ok(Some(frame))) => self.frames.push_back(frame),
                Poll::Ready(Ok(None)) => self.read_end = Some(End::PeerClosed),
                Poll::Ready(Err(TransportError::Io(error))) => self.read_end = Some(End::Lost(error.to_string())),
                Poll::Ready(Err(TransportError::Fault(fault))) => self.read_end = Some(End::Fault(fault)),
                Poll::Pending => {
                    more = false;
                    break;
                }
            }
        }
        self.limits.read(now, !self.frames.is_empty(), transport.has_begun());
        if self.frames.is_empty() && self.read_end.is_none() {
            return Step::NONE;
        }
        self.gathering.begin();
        let mut core = self.link.lock();
        core.warm(&self.frames);
        // A message that waits for room keeps those behind it from being taken.
        while !core.is_stuck()
            && let Some(frame) = self.frames.pop_front()
        {
            if let Some(wanted) = core.receive(frame, now) {
                drop(core);
                let answer = span::accepting(&wanted).in_scope(|| self.acceptors.ask(&wanted));
                let left = self.link.lock().accept(*wanted, answer);
                drop_quietly(left);
                core = self.link.lock();
            }
        }
        if let Some(End::Fault(fault)) = self.read_end.as_ref().filter(|_| !ended_before) {
            core.fault((**fault).clone());
        }
        Step { moved: true, more }
    }

    /// Begins with messages whose destination is free, and ends with those whose handler is not suspended.
    fn begin_handlers(&mut self, now: Instant, context: &mut Context<'_>) -> Step {
        let handlers = Handlers {
            link: &self.link,
            layers: self.layers.as_ref(),
            observer: self.observer.as_deref(),
            suspended: &mut self.handlers,
            spare: &mut self.spare,
        };
        handlers.begin(Self::TURN, now, context)
    }

    /// Goes on with handlers that were suspended and are woken, as long as there is room for what they answer.
    fn continue_handlers(&mut self, context: &mut Context<'_>) -> Step {
        self.held_up = false;
        if self.handlers.is_empty() {
            return Step::NONE;
        }
        let link = self.link.clone();
        let mut core = link.lock();
        for continued in 0..Self::TURN {
            if !core.may_answer() {
                // Some may be woken by now. There is room again once something is written.
                self.held_up = true;
                return Step { moved: continued > 0, more: false };
            }
            drop(core);
            match self.handlers.poll_next_unpin(context) {
                Poll::Ready(Some(ended)) => {
                    let spare;
                    (core, spare) = handlers::end(ended, &link);
                    handlers::keep(spare, &mut self.spare);
                }
                Poll::Ready(None) | Poll::Pending => return Step { moved: continued > 0, more: false },
            }
        }
        Step::MORE
    }

    /// What is not needed for most messages: releases, gates, deadlines, and what is to be shown.
    fn see_to_the_rest(&mut self, context: &mut Context<'_>) -> Step {
        let mut core = self.link.lock();
        let release = core.has_releases() || !self.releases.is_empty();
        let gates = core.has_closed_gates() || self.gates.wait();
        let until = core.next_deadline();
        let show = !core.journal.is_empty();
        drop(core);
        let mut moved = false;
        if release {
            moved |= self.release(context);
        }
        if gates {
            moved |= self.open_gates(context);
        }
        if let Some(until) = until {
            moved |= self.watch_time(until, context);
        }
        if show {
            self.show();
        }
        Step { moved, more: moved }
    }

    /// Begins with the releases that became due, and goes on with the others.
    fn release(&mut self, context: &mut Context<'_>) -> bool {
        let mut core = self.link.lock();
        let due = core.take_releases();
        let deadline = core.settings.release_deadline;
        drop(core);
        let mut moved = !due.is_empty();
        if moved {
            // A release may take its time, or block the thread: the answer before it is written first. Twice, as another
            // batch may be under way.
            self.send(context);
            self.send(context);
        }
        for due in due {
            self.begin_release(due, deadline);
        }
        while let Poll::Ready(Some((key, wrong))) = self.releases.poll_next_unpin(context) {
            self.link.lock().released(key, wrong);
            moved = true;
        }
        moved
    }

    fn begin_release(&mut self, (key, reason, adapter, target): Due, deadline: Duration) {
        let span = span::release(&self.link, key, &target, reason);
        self.releases.push(Releasing::new(key, reason, adapter, deadline, span));
    }

    fn open_gates(&mut self, context: &mut Context<'_>) -> bool {
        let mut core = self.link.lock();
        let deadline = core.settings.gate_deadline;
        self.gates.poll(&mut core, deadline, context)
    }

    /// Writes what waits in the outbound queue.
    fn send(&mut self, context: &mut Context<'_>) -> bool {
        let Some(transport) = &mut self.transport else { return false };
        if self.batch.is_empty() {
            let mut core = self.link.lock();
            if core.outbox.is_empty() {
                return false;
            }
            self.batch = core.outbox.take(std::mem::take(&mut self.batch));
        }
        match transport.poll_send(context, &mut self.batch) {
            Poll::Pending => {
                self.limits.blocked(self.batch.unwritten().len());
                false
            }
            Poll::Ready(Ok(())) => {
                self.limits.written();
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

    /// Shows the observer and the log what happened.
    fn show(&self) {
        handlers::show(&self.link, self.observer.as_deref());
    }

    /// After the end: drops the handlers that are at work, and releases every destination, deepest first.
    async fn wind_up(mut self) {
        drop(self.transport.take());
        for handler in std::mem::take(&mut self.handlers) {
            let key = handler.key;
            let adapter = handler.into_adapter();
            let left = self.link.lock().give_back(key, adapter);
            drop_quietly(left);
        }
        let (levels, deadline) = {
            let mut core = self.link.lock();
            core.counts.thrown_away += self.frames.drain(..).count() as u64;
            core.counts.frames_unwritten += self.batch.unwritten_frames() as u64;
            (core.release_all(), core.settings.release_deadline)
        };
        self.show();
        self.finish_releases().await;
        for level in levels {
            for due in level {
                self.begin_release(due, deadline);
            }
            self.finish_releases().await;
        }
        let left = self.link.lock().over();
        drop_quietly(left);
        self.show();
        self.published.publish(&self.link);
    }

    async fn finish_releases(&mut self) {
        while let Some((key, wrong)) = self.releases.next().await {
            self.link.lock().released(key, wrong);
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
        // One by one: a second panic while others are dropped because of a first would end the process.
        for (_, slot) in left {
            drop_quietly(slot);
        }
    }
}

impl<T> std::fmt::Debug for Driver<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Driver").finish_non_exhaustive()
    }
}
