//! Why a handler could not do what it was asked.

use crate::details::{Attached, FailureDetails};
use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// What a handler returns when it could not do what it was asked.
///
/// It keeps two things apart: a text that goes over the wire and may be shown to an agent, and an internal cause that is
/// logged on this side and goes nowhere else. Any error turns into a failure with `?`; its text then stays inside, and
/// the agent reads [`Failure::GENERAL`].
///
/// ```
/// use tieline::Failure;
///
/// fn dial(number: &str) -> Result<u64, Failure> {
///     if number.is_empty() {
///         return Err(Failure::new("there is no number to dial"));
///     }
///     Ok(number.parse::<u64>()?)          // what the parser says is logged, not sent
/// }
///
/// assert_eq!(dial("").unwrap_err().message(), "there is no number to dial");
/// assert_eq!(dial("x").unwrap_err().message(), Failure::GENERAL);
/// ```
///
/// It is no [`Error`] itself, so that every error can become one; [`Failure::cause`] gives the inner one.
pub struct Failure {
    message: Cow<'static, str>,
    cause: Option<Box<dyn Error + Send + Sync>>,
    details: Option<Attached>,
}

impl Failure {
    /// What an agent reads when nothing better was said.
    pub const GENERAL: &'static str = "the request could not be carried out";

    /// A failure with a text that an agent may read.
    #[must_use]
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: message.into(), cause: None, details: None }
    }

    /// The same failure with the internal cause, which is logged and never sent.
    #[must_use]
    pub fn because(self, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { cause: Some(cause.into()), ..self }
    }

    /// The same failure with what the description has failed answers to this call tell beyond their text: the generated
    /// struct that is called like the call and `Failure`, such as `DialFailure`.
    ///
    /// They reach the peer unless they break a limit of the description, belong to another call, or do not fit a frame.
    /// Then the failure leaves without them, and that is logged like its cause.
    #[must_use]
    pub fn with<D: FailureDetails>(self, details: &D) -> Self {
        Self { details: Some(Attached::new(details)), ..self }
    }

    /// The failure of a message that this side does not handle.
    #[must_use]
    pub fn not_supported(name: &str) -> Self {
        Self::new(format!("`{name}` is not supported"))
    }

    /// The text that goes over the wire.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn into_parts(self) -> (Cow<'static, str>, Option<Attached>) {
        (self.message, self.details)
    }

    /// The internal cause.
    #[must_use]
    pub fn cause(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.cause.as_deref()
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for Failure {
    fn from(cause: E) -> Self {
        Self { message: Cow::Borrowed(Self::GENERAL), cause: Some(Box::new(cause)), details: None }
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Failure").field("message", &self.message).field("cause", &self.cause).finish()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}
