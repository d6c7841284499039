//! How long a peer may be silent, slow, or not read.

use crate::release::End;
use crate::settings::Settings;
use crate::work::{clock, poll_deadline};
use std::pin::Pin;
use std::task::Context;
use std::time::{Duration, Instant};
use tokio::time::Sleep;

/// How long a peer may be silent, slow, or not read, and since when it is.
///
/// What happens is only noted, and only where the time is known anyway or the peer keeps this side waiting. One timer
/// serves all, and it is set anew when it goes off and not whenever something happens.
#[derive(Debug)]
pub(crate) struct Limits {
    idle: Option<Duration>,
    frame: Option<Duration>,
    write: Option<Duration>,
    /// When the last frame was whole, or reading began again; `None` while this side does not read.
    heard: Option<Instant>,
    /// Since when a frame has been arriving.
    begun: Option<Instant>,
    /// Since when a write has made no progress, and how many bytes were left of it.
    stuck: Option<(Instant, usize)>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Limits {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self {
            idle: settings.idle_deadline,
            frame: settings.frame_deadline,
            write: settings.write_deadline,
            heard: None,
            begun: None,
            stuck: None,
            timer: None,
        }
    }

    /// Everything was read that is there: whether whole frames were among it, and whether another one has begun.
    #[inline]
    pub(crate) fn read(&mut self, now: Instant, frames: bool, begun: bool) {
        // As a rule nothing has begun, and a peer may be silent.
        if begun || self.begun.is_some() || self.idle.is_some() {
            self.note_read(now, frames, begun);
        }
    }

    fn note_read(&mut self, now: Instant, frames: bool, begun: bool) {
        if frames || self.heard.is_none() {
            self.heard = Some(now);
            self.begun = None;
        }
        self.begun = if begun { self.begun.or(Some(now)) } else { None };
    }

    /// This side does not read now, for which no peer is to blame.
    #[inline]
    pub(crate) fn not_reading(&mut self) {
        self.heard = None;
        self.begun = None;
    }

    /// A write has to wait for the peer; so many bytes are left of it.
    pub(crate) fn blocked(&mut self, left: usize) {
        if self.stuck.is_none_or(|(_, before)| before != left) {
            self.stuck = Some((clock(), left));
        }
    }

    /// Everything is written.
    pub(crate) fn written(&mut self) {
        self.stuck = None;
    }

    /// What ends the connection first, and when, if nothing happens until then.
    fn due(&self) -> Option<(Instant, End)> {
        let due = |since: Option<Instant>, limit: Option<Duration>, end: fn(Duration) -> End| {
            let (since, after) = (since?, limit?);
            // A limit beyond what the clock can say is none.
            Some((since.checked_add(after)?, end(after)))
        };
        let frame = due(self.begun, self.frame, |after| End::SlowFrame { after });
        // A peer that is in the middle of a frame is not silent; it has the time that a frame has.
        let heard = if frame.is_some() { None } else { self.heard };
        let idle = due(heard, self.idle, |after| End::Idle { after });
        let write = due(self.stuck.map(|(since, _)| since), self.write, |after| End::NotReading { after });
        [frame, idle, write].into_iter().flatten().min_by_key(|(at, _)| *at)
    }

    /// How the connection is to end because a limit is passed. Call it when everything was read and written that can be.
    #[inline]
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Option<End> {
        if self.begun.is_none() && self.stuck.is_none() && self.idle.is_none() { None } else { self.poll_due(context) }
    }

    fn poll_due(&mut self, context: &mut Context<'_>) -> Option<End> {
        let (at, end) = self.due()?;
        let at = tokio::time::Instant::from_std(at);
        let timer = self.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(at)));
        // One that goes off too early is set anew when it does.
        if timer.deadline() > at {
            timer.as_mut().reset(at);
        }
        while poll_deadline(timer, context).is_ready() {
            if timer.deadline() >= at {
                return Some(end);
            }
            timer.as_mut().reset(at);
        }
        None
    }
}
