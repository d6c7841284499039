//! Addresses of live destinations.

use crate::legible::Legible;
use std::fmt;
use std::sync::Arc;

/// The address of one live instance of a destination: a chain of object ids with dots between them, from the root down.
///
/// Cheap to clone. A target is at most [`Target::LONGEST`] bytes long and is compared byte for byte.
///
/// ```
/// use tieline::Target;
///
/// let target: Target = "session-7.group-1".parse()?;
/// assert_eq!(target.depth(), 2);
/// # Ok::<(), tieline::TargetError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target(Arc<str>);

impl Target {
    /// The longest target, in bytes.
    pub const LONGEST: usize = 1024;

    /// The target as it stands on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Of a text that is known to be one.
    pub(crate) fn known(text: &str) -> Self {
        Self(text.into())
    }

    /// How many ids the chain has.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.split('.').count()
    }
}

impl std::str::FromStr for Target {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Self, TargetError> {
        if text.is_empty() {
            Err(TargetError::Empty)
        } else if text.len() > Self::LONGEST {
            Err(TargetError::TooLong { length: text.len() })
        } else {
            Ok(Self(text.into()))
        }
    }
}

impl TryFrom<&str> for Target {
    type Error = TargetError;

    fn try_from(text: &str) -> Result<Self, TargetError> {
        text.parse()
    }
}

impl TryFrom<String> for Target {
    type Error = TargetError;

    fn try_from(text: String) -> Result<Self, TargetError> {
        text.parse()
    }
}

impl From<&Target> for Target {
    fn from(target: &Target) -> Self {
        target.clone()
    }
}

impl std::borrow::Borrow<str> for Target {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Target {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// For people: control characters, of which a peer may send some, are written as in a literal. [`Target::as_str`] is what stands
/// on the wire.
impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Legible(&self.0).fmt(formatter)
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

/// Why a text is no target.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TargetError {
    /// It is empty.
    #[error("a target is at least one id, and this text is empty")]
    Empty,
    /// It is longer than [`Target::LONGEST`].
    #[error("a target has at most {} bytes, and this text has {length}", Target::LONGEST)]
    TooLong {
        /// Its length in bytes.
        length: usize,
    },
}

impl From<std::convert::Infallible> for TargetError {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn a_target_is_shown_in_one_line_and_kept_as_it_came() {
        let target: Target = "a\n\u{1b}[2J.b".parse().unwrap();
        assert_eq!(target.to_string(), r"a\n\u{1b}[2J.b");
        assert_eq!(target.as_str(), "a\n\u{1b}[2J.b");
    }
}
