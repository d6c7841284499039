use std::fmt;

/// How many of the values are shown.
const MOST_SHOWN: usize = 12;

/// A text that is none of the values of a closed enumeration. It does not tell the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unlisted {
    listed: &'static [&'static str],
}

impl Unlisted {
    pub(crate) const fn of(listed: &'static [&'static str]) -> Self {
        Self { listed }
    }

    /// The values that there are.
    #[must_use]
    pub fn listed(&self) -> &'static [&'static str] {
        self.listed
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value is none of those that are allowed: ")?;
        for (place, value) in self.listed.iter().take(MOST_SHOWN).enumerate() {
            write!(f, "{}`{value}`", if place == 0 { "" } else { ", " })?;
        }
        let more = self.listed.len().saturating_sub(MOST_SHOWN);
        if more > 0 { write!(f, " and {more} more") } else { Ok(()) }
    }
}

impl std::error::Error for Unlisted {}
