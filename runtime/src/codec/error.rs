use std::fmt;

use super::Problem;

/// Why a text could not be read, and where.
///
/// It carries no text of the payload except the keys that lead to the place, see [`path`](Self::path). One word large, so
/// that results stay small.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Fault>);

#[derive(Clone, PartialEq, Eq)]
struct Fault {
    problem: Problem,
    offset: usize,
    path: Option<Box<str>>,
}

impl DecodeError {
    // Errors are rare, and the code that reads must stay small enough to be fast.
    #[cold]
    #[inline(never)]
    pub(super) fn new(problem: Problem, offset: usize) -> Self {
        Self(Box::new(Fault { problem, offset, path: None }))
    }

    /// What is wrong.
    pub fn problem(&self) -> &Problem {
        &self.0.problem
    }

    /// The byte of the text at which it is wrong, counted from 0. It is the length of the text when the text is cut off,
    /// and the place of its `{` when an object lacks a key.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The keys and list positions (counted from 0) that lead to the place, such as `channels[2].type`.
    ///
    /// `None` if the place is the whole text, or if [`locate`](Self::locate) was not called. A key that is not a word is
    /// quoted: `parts["a.b"]`. A missing or repeated key is not part of the path, which is that of its object.
    ///
    /// A peer chooses keys. They are shortened here, and so is the path, but look at them twice before they leave the log.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Whether the text is not JSON, as against JSON that is not of the described shape.
    ///
    /// Reading stops at the first fault: `false` does not promise that the text behind the place is JSON.
    pub fn is_syntax(&self) -> bool {
        self.0.problem.is_syntax()
    }

    /// Finds the [`path`](Self::path) by reading `text` again up to the [`offset`](Self::offset).
    ///
    /// `text` must be the text that was read. Reading keeps no path, so that it costs nothing when all is well.
    ///
    /// ```
    /// use tieline::codec::Cursor;
    ///
    /// let text = r#"{"channels":[{"type":tru}]}"#;
    /// let error = Cursor::new(text).skip().unwrap_err().locate(text);
    /// assert_eq!(error.path(), Some("channels[0].type"));
    /// assert!(error.is_syntax());
    /// ```
    #[must_use]
    #[cold]
    #[inline(never)]
    pub fn locate(mut self, text: &str) -> Self {
        self.find(text);
        self
    }

    /// The same error at the beginning of a secret value: nothing of what is inside is told.
    #[cold]
    #[inline(never)]
    pub(super) fn hidden(mut self, start: usize) -> Self {
        let Fault { problem, offset, .. } = &mut *self.0;
        *offset = start;
        *problem = problem.clone().hidden();
        self
    }

    #[cold]
    #[inline(never)]
    fn find(&mut self, text: &str) {
        self.0.path = super::locate::path(text, self.0.offset);
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault { problem, offset, path } = &*self.0;
        match path {
            Some(path) => write!(f, "{problem}, at `{path}` (byte {offset})"),
            None => write!(f, "{problem}, at byte {offset}"),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("problem", &self.0.problem)
            .field("offset", &self.0.offset)
            .field("path", &self.0.path)
            .finish()
    }
}

impl std::error::Error for DecodeError {}
