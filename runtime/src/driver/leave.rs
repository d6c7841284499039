//! How a connection is left: what is said last, and how long the peer has to read it.

use super::Driver;
use crate::core::{Ending, Told};
use crate::release::End;
use crate::transport::Transport;
use crate::work::{clock, drop_quietly, poll_deadline};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Sleep;

/// How far a connection that is to end has come.
#[derive(Default)]
pub(super) struct Leaving {
    /// Whether the handlers at work were dropped and their questions answered.
    pub(super) refused: bool,
    /// When nothing has happened for a while. Gone as soon as something does.
    pub(super) quiet: Option<Pin<Box<Sleep>>>,
    /// Whether the transport was closed for writing.
    pub(super) shut: bool,
    /// When the peer has had time enough to read what it was sent.
    pub(super) deadline: Option<Pin<Box<Sleep>>>,
}

impl<T: Transport> Driver<T> {
    /// How long nothing has to happen on a connection whose peer sends no more until it has nothing left to do that takes
    /// no waiting. Not nothing: handlers that used up the task's cooperative budget look suspended until the runtime has
    /// gone round.
    const QUIET: Duration = Duration::from_millis(50);
    /// How long a closed connection waits for the peer to close its side: closing a socket whose input was not read
    /// resets it, and the peer would lose what it was sent last.
    pub(super) const LINGER: Duration = Duration::from_millis(500);

    /// When this side closes: drops the handlers that are at work, once, and answers what is not answered.
    pub(super) fn refuse_at_closing(&mut self) {
        if self.leaving.refused {
            return;
        }
        self.leaving.refused = true;
        for handler in std::mem::take(&mut self.handlers) {
            let (key, serial) = (handler.key, handler.serial);
            let adapter = handler.into_adapter();
            let left = self.link.lock().finish(key, serial, Ending::Failed(Box::new(Told::closing())), adapter);
            drop_quietly(left);
        }
        // What was read, and stood behind a message that waited for room, is answered too.
        let now = clock();
        for frame in std::mem::take(&mut self.frames) {
            let wanted = self.link.lock().receive_at_closing(frame, now);
            if let Some(wanted) = wanted {
                let left = self.link.lock().accept(*wanted, Err(Told::closing()));
                drop_quietly(left);
            }
        }
        self.link.lock().refuse_waiting();
    }

    /// Ends a connection that has nothing left to do: because the peer sends no more, or because this side closes.
    pub(super) fn poll_leave(&mut self, context: &mut Context<'_>, written: bool) -> Poll<()> {
        let time = self.link.lock().settings.release_deadline;
        let deadline = self.leaving.deadline.get_or_insert_with(|| Box::pin(tokio::time::sleep(time)));
        let over = poll_deadline(deadline, context).is_ready();
        if !over && !written {
            // What this side has to say is written while a peer that wants to be read first is read, too.
            if self.read_end.is_none() {
                let _nothing_more = self.poll_throw_away(context);
            }
            return Poll::Pending;
        }
        if self.read_end.is_some() && !self.handlers.is_empty() {
            let quiet = self.leaving.quiet.get_or_insert_with(|| Box::pin(tokio::time::sleep(Self::QUIET)));
            if !over && poll_deadline(quiet, context).is_pending() {
                return Poll::Pending;
            }
        }
        // A peer that may still read is told that this is all: over TLS the end of the stream alone could be an attacker's.
        let told =
            over || matches!(self.read_end, None | Some(End::Lost(_))) || self.poll_end_writing(context).is_ready();
        if let Some(end) = self.read_end.take_if(|_| told) {
            self.link.lock().close(end);
            return Poll::Ready(());
        }
        if self.read_end.is_none() && (over || self.poll_shut(context).is_ready()) {
            self.link.lock().finish_close();
            return Poll::Ready(());
        }
        Poll::Pending
    }

    /// Closes for writing, then reads and throws away until the peer closes too, or for a short while.
    fn poll_shut(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if !self.leaving.shut {
            match self.poll_end_writing(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Err(_)) => return Poll::Ready(()),
                Poll::Ready(Ok(())) => {}
            }
            self.leaving.deadline = Some(Box::pin(tokio::time::sleep(Self::LINGER)));
        }
        if self.poll_throw_away(context).is_ready() {
            return Poll::Ready(());
        }
        let linger = self.leaving.deadline.as_mut();
        linger.map_or(Poll::Ready(()), |linger| poll_deadline(linger, context))
    }

    /// Closes for writing.
    fn poll_end_writing(&mut self, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        match &mut self.transport {
            Some(transport) if !self.leaving.shut => {
                let closed = transport.poll_close(context);
                self.leaving.shut = matches!(closed, Poll::Ready(Ok(())));
                closed
            }
            _ => Poll::Ready(Ok(())),
        }
    }

    /// Reads and throws away. Ready when the peer sends no more.
    fn poll_throw_away(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(transport) = &mut self.transport else { return Poll::Ready(()) };
        for _ in 0..Self::TURN {
            match transport.poll_receive(context, &self.framing) {
                Poll::Ready(Ok(Some(_))) => self.link.lock().counts.thrown_away += 1,
                Poll::Ready(Ok(None) | Err(_)) => return Poll::Ready(()),
                Poll::Pending => return Poll::Pending,
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
