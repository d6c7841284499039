//! Where a destination stands in its life.

use std::fmt;

/// Where a destination stands in its life: `setup` → `initializing` → `active` → `tearing-down` → `gone`.
///
/// A failed initialization returns to `setup`, a failed disposal to `active`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Known, not yet initialized.
    SetUp,
    /// Its initialization query has been received, or sent.
    Initializing,
    /// The success of its initialization has been sent, or received.
    Active,
    /// Its disposal is under way.
    TearingDown,
    /// Disposed, or its connection was lost.
    Gone,
}

impl Phase {
    /// Its name, as a description writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SetUp => "setup",
            Self::Initializing => "initializing",
            Self::Active => "active",
            Self::TearingDown => "tearing-down",
            Self::Gone => "gone",
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A set of phases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phases(u8);

impl Phases {
    /// The set of these phases.
    #[must_use]
    pub const fn of(phases: &[Phase]) -> Self {
        let mut bits = 0;
        let mut rest = phases;
        while let [first, others @ ..] = rest {
            bits |= 1 << (*first as u8);
            rest = others;
        }
        Self(bits)
    }

    /// Whether a phase is in the set.
    #[must_use]
    pub const fn contains(self, phase: Phase) -> bool {
        self.0 & (1 << (phase as u8)) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_it_was_made_of_and_nothing_else() {
        let set = Phases::of(&[Phase::SetUp, Phase::Active]);
        assert!(set.contains(Phase::SetUp) && set.contains(Phase::Active));
        assert!(!set.contains(Phase::Initializing) && !set.contains(Phase::TearingDown) && !set.contains(Phase::Gone));
    }
}
