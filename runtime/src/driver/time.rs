//! The one timer of a connection's task.

use super::Driver;
use crate::work::{clock, poll_deadline};
use std::task::Context;
use std::time::Instant;

impl<T> Driver<T> {
    /// Answers calls whose deadline is over while they wait, ends those of this side, and closes the connection when a message
    /// has waited for room too long.
    pub(super) fn watch_time(&mut self, until: Instant, context: &mut Context<'_>) -> bool {
        let until = until.into();
        let timer = self.time.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(until)));
        // One that goes off too early is set anew when it does: as a rule what it was set for is over long before.
        if timer.deadline() > until {
            timer.as_mut().reset(until);
        }
        while poll_deadline(timer, context).is_ready() {
            if timer.deadline() >= until {
                self.link.lock().deadlines_over(clock());
                return true;
            }
            timer.as_mut().reset(until);
        }
        false
    }

    /// Whether the task is woken at this time or before.
    pub(super) fn is_watched(&self, until: Instant) -> bool {
        self.time.as_ref().is_some_and(|timer| timer.deadline() <= until.into() && !timer.is_elapsed())
    }
}
