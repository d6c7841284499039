//! One direction of a faulty pair: what is under way, and what happens to it.

use bytes::Bytes;
use serde_json::Value;
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::time::{Instant, Sleep};

/// How many bytes may be under way before the sender waits.
const ROOM: usize = 64 << 10;

/// One direction, shared by its two ends and the test.
#[derive(Clone, Debug, Default)]
pub(super) struct Lane(Arc<Mutex<State>>);

/// What happens to the next frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It goes its way.
    Passed,
    /// It is lost.
    Dropped,
    /// It arrives twice.
    Doubled,
    /// It arrives behind the one that follows it.
    HeldBack,
}

/// Which frames are lost until further notice.
pub(super) type Filter = Box<dyn Fn(&Value) -> bool + Send>;

#[derive(Default)]
pub(super) struct State {
    /// Frames with their lengths, and when each of them is there.
    under_way: VecDeque<(Bytes, Instant)>,
    bytes: usize,
    held_back: Option<Bytes>,
    pub(super) paused: bool,
    pub(super) delay: Duration,
    pub(super) fates: VecDeque<Fate>,
    pub(super) filter: Option<Filter>,
    /// How many bytes still pass before the cut.
    pub(super) cut_after: Option<usize>,
    /// The sender says no more, or what it says is lost.
    ended: bool,
    /// Nobody reads any more, or nothing arrives.
    broken: bool,
    pub(super) passed: u64,
    pub(super) dropped: u64,
    reader: Option<Waker>,
    writer: Option<Waker>,
}

impl Lane {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes something that either end may be waiting for.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let (result, wakers) = {
            let mut state = self.state();
            let result = change(&mut state);
            (result, [state.reader.take(), state.writer.take()])
        };
        wakers.into_iter().flatten().for_each(Waker::wake);
        result
    }

    /// Whether there is room for another frame. An error: what is sent arrives nowhere.
    pub(super) fn poll_room(&self, context: &mut Context<'_>) -> Poll<Result<(), ()>> {
        let mut state = self.state();
        if state.broken {
            return Poll::Ready(Err(()));
        }
        if state.bytes >= ROOM {
            state.writer = Some(context.waker().clone());
            return Poll::Pending;
        }
        Poll::Ready(Ok(()))
    }

    /// Takes one frame with its length; `payload` is the frame without.
    pub(super) fn send(&self, frame: Bytes, payload: Option<&[u8]>) {
        self.change(|state| {
            // Bytes that are no frame are sent by a script that knows what it does.
            let Some(payload) = payload else { return state.push(frame) };
            let unwanted = state
                .filter
                .as_ref()
                .is_some_and(|filter| filter(&serde_json::from_slice::<Value>(payload).unwrap_or_default()));
            let fate = if unwanted { Fate::Dropped } else { state.fates.pop_front().unwrap_or(Fate::Passed) };
            match fate {
                Fate::Dropped => state.dropped += 1,
                Fate::HeldBack => {
                    if let Some(earlier) = state.held_back.replace(frame) {
                        state.push(earlier);
                    }
                }
                Fate::Passed | Fate::Doubled => {
                    if fate == Fate::Doubled {
                        state.push(frame.clone());
                    }
                    state.push(frame);
                    if let Some(held_back) = state.held_back.take() {
                        state.push(held_back);
                    }
                }
            }
        });
    }

    /// The next frame, or a part of one. `None`: that was all.
    pub(super) fn poll_receive(
        &self,
        context: &mut Context<'_>,
        sleep: &mut Option<Pin<Box<Sleep>>>,
    ) -> Poll<Option<Bytes>> {
        let mut state = self.state();
        state.reader = Some(context.waker().clone());
        if state.paused {
            return Poll::Pending;
        }
        let Some((_, due)) = state.under_way.front() else {
            return if state.ended { Poll::Ready(None) } else { Poll::Pending };
        };
        if *due > Instant::now() {
            let due = *due;
            // The clock is not asked under the lock.
            drop(state);
            let sleep = sleep.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(due)));
            sleep.as_mut().reset(due);
            if sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            state = self.state();
        }
        let Some((frame, _)) = state.under_way.pop_front() else { return Poll::Pending };
        state.bytes = state.bytes.saturating_sub(frame.len());
        state.passed += 1;
        let writer = state.writer.take();
        drop(state);
        if let Some(writer) = writer {
            writer.wake();
        }
        Poll::Ready(Some(frame))
    }

    /// The sender says no more.
    pub(super) fn end(&self) {
        self.change(|state| {
            if let Some(held_back) = state.held_back.take() {
                state.push(held_back);
            }
            state.ended = true;
        });
    }

    /// Nobody reads any more.
    pub(super) fn desert(&self) {
        self.change(|state| state.broken = true);
    }
}

impl State {
    /// Cuts the direction here and now: what is under way is lost.
    pub(super) fn cut(&mut self) {
        self.dropped += self.under_way.len() as u64;
        self.under_way.clear();
        self.bytes = 0;
        self.stop();
    }

    fn stop(&mut self) {
        self.held_back = None;
        self.ended = true;
        self.broken = true;
    }

    /// Puts a frame on its way, as far as the cut lets it.
    fn push(&mut self, mut frame: Bytes) {
        if self.ended {
            self.dropped += 1;
            return;
        }
        if let Some(left) = &mut self.cut_after {
            let whole = frame.len();
            frame.truncate(*left);
            *left -= frame.len();
            if frame.len() < whole || *left == 0 {
                self.stop();
            }
        }
        if frame.is_empty() {
            return;
        }
        self.bytes += frame.len();
        // Whatever its own delay, it waits for those before it.
        self.under_way.push_back((frame, Instant::now() + self.delay));
    }
}

impl fmt::Debug for State {
    // Frames are payloads.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("State")
            .field("under_way", &self.under_way.len())
            .field("paused", &self.paused)
            .field("passed", &self.passed)
            .field("dropped", &self.dropped)
            .finish_non_exhaustive()
    }
}
