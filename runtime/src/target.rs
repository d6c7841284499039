//! Addresses of live destinations.

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

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
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
