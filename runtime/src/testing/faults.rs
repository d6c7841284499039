//! What a test does to a connection.

use super::lane::{Fate, Lane, State};
use serde_json::Value;
use std::time::Duration;

/// What does harm to a connection; see [`faulty_pair`](super::faulty_pair). Cheap to clone.
#[derive(Clone, Debug)]
pub struct Faults {
    forth: Direction,
    back: Direction,
}

/// One direction of a connection, and what is done to it.
///
/// What is said of "the next frame" is about frames that are sent from now on, and several of these add up: two calls of
/// [`drop_next`](Self::drop_next) lose two frames.
#[derive(Clone, Debug)]
pub struct Direction(Lane);

impl Faults {
    pub(super) fn new(forth: Lane, back: Lane) -> Self {
        Self { forth: Direction(forth), back: Direction(back) }
    }

    /// What the first end of the pair sends and the second receives.
    #[must_use]
    pub fn forth(&self) -> &Direction {
        &self.forth
    }

    /// What the second end of the pair sends and the first receives.
    #[must_use]
    pub fn back(&self) -> &Direction {
        &self.back
    }

    /// Cuts both directions here and now, as when a cable is cut and both notice: what is under way is lost.
    pub fn cut(&self) {
        self.forth.cut();
        self.back.cut();
    }
}

impl Direction {
    /// Lets nothing arrive until [`resume`](Self::resume). Whoever sends more than the connection holds waits.
    pub fn pause(&self) {
        self.0.change(|state| state.paused = true);
    }

    /// Lets everything arrive again, in the order in which it was sent.
    pub fn resume(&self) {
        self.0.change(|state| state.paused = false);
    }

    /// Lets each frame that is sent from now on arrive this much later, by tokio's clock. Order is kept.
    pub fn delay(&self, delay: Duration) {
        self.0.change(|state| state.delay = delay);
    }

    /// Loses the next frame.
    pub fn drop_next(&self) {
        self.next(Fate::Dropped);
    }

    /// Lets the next frame pass: for harm to one behind it.
    pub fn pass_next(&self) {
        self.next(Fate::Passed);
    }

    /// Lets the next frame arrive twice.
    pub fn double_next(&self) {
        self.next(Fate::Doubled);
    }

    /// Lets the next frame arrive behind the one that follows it, or at the end if none does.
    pub fn swap_next(&self) {
        self.next(Fate::HeldBack);
    }

    fn next(&self, fate: Fate) {
        self.0.change(|state| state.fates.push_back(fate));
    }

    /// Loses every frame for which this says so, until it is called again or [`drop_none`](Self::drop_none) is. It sees the
    /// whole message, header and body; what is no JSON it sees as `null`.
    ///
    /// ```
    /// # let (_here, _there, faults) = tieline::testing::faulty_pair();
    /// faults.back().drop_if(|message| message["header"]["type"] == "cti.event");
    /// ```
    pub fn drop_if(&self, unwanted: impl Fn(&Value) -> bool + Send + 'static) {
        self.0.change(|state| state.filter = Some(Box::new(unwanted)));
    }

    /// Loses no frame any more.
    pub fn drop_none(&self) {
        self.0.change(|state| state.filter = None);
    }

    /// Ends this direction after so many more bytes, each frame's length among them. What the receiver makes of it is what
    /// it makes of a connection that is lost in the middle of a frame, or between two.
    pub fn cut_after(&self, bytes: usize) {
        self.0.change(|state| {
            state.cut_after = Some(bytes);
            if bytes == 0 {
                state.cut();
            }
        });
    }

    /// Ends this direction here and now: what is under way is lost.
    pub fn cut(&self) {
        self.0.change(State::cut);
    }

    /// How many frames arrived.
    #[must_use]
    pub fn passed(&self) -> u64 {
        self.0.state().passed
    }

    /// How many frames were lost.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.0.state().dropped
    }
}
