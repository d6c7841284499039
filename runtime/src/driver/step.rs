//! What came of a part of a turn.

use std::ops::AddAssign;

/// What came of a part of a turn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// Whether anything happened.
    pub(super) moved: bool,
    /// Whether there may be more to do that nobody would wake the task for.
    pub(super) more: bool,
}

impl Step {
    pub(super) const NONE: Self = Self { moved: false, more: false };
    pub(super) const MORE: Self = Self { moved: true, more: true };
}

impl AddAssign for Step {
    fn add_assign(&mut self, other: Self) {
        self.moved |= other.moved;
        self.more |= other.more;
    }
}
