//! What generated code calls to hold a value to the limits of the description.

use std::fmt;

use super::{EncodeError, Problem};

/// A limit of the description that a value breaks. It says counts, never the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Breach {
    /// A string has too few characters or too many.
    Length {
        /// How many it has, in Unicode scalar values; `None` when the description calls the property secret.
        found: Option<usize>,
        /// How many it needs; 0 when there is no such limit.
        least: usize,
        /// How many it may have; [`usize::MAX`] when there is no such limit.
        most: usize,
    },
    /// A list or map has too few entries or too many.
    Count {
        /// How many it has; `None` when the description calls the property secret.
        found: Option<usize>,
        /// How many it needs; 0 when there is no such limit.
        least: usize,
        /// How many it may have; [`usize::MAX`] when there is no such limit.
        most: usize,
    },
    /// A number is too small or too large.
    Range {
        /// What is allowed, in words, such as `1 to 10`.
        range: &'static str,
    },
}

impl Breach {
    /// The same without the count.
    fn hidden(self) -> Self {
        match self {
            Self::Length { least, most, .. } => Self::Length { found: None, least, most },
            Self::Count { least, most, .. } => Self::Count { found: None, least, most },
            Self::Range { range } => Self::Range { range },
        }
    }
}

impl Problem {
    /// What may be said of it when the value is secret.
    pub(super) fn hidden(self) -> Self {
        match self {
            Self::Limit(breach) => Self::Limit(breach.hidden()),
            other => other,
        }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Length { found, least, most } => {
                counted(f, "a string", ["character", "characters"], found)?;
                allowed(f, least, most)
            }
            Self::Count { found, least, most } => {
                counted(f, "a list or map", ["entry", "entries"], found)?;
                allowed(f, least, most)
            }
            Self::Range { range } => write!(f, "a number is not within its limits: {range}"),
        }
    }
}

fn counted(f: &mut fmt::Formatter<'_>, what: &str, [one, many]: [&str; 2], found: Option<usize>) -> fmt::Result {
    match found {
        None => write!(f, "{what} has too few or too many {many}"),
        Some(1) => write!(f, "{what} has 1 {one}"),
        Some(found) => write!(f, "{what} has {found} {many}"),
    }
}

fn allowed(f: &mut fmt::Formatter<'_>, least: usize, most: usize) -> fmt::Result {
    match (least, most) {
        (least, usize::MAX) => write!(f, ", and the least is {least}"),
        (0, most) => write!(f, ", and the most is {most}"),
        (least, most) if least == most => write!(f, ", and it takes exactly {least}"),
        (least, most) => write!(f, ", and {least} to {most} are allowed"),
    }
}

/// Holds a string to its length in characters (Unicode scalar values).
///
/// # Errors
///
/// [`Breach::Length`].
pub fn length(text: &str, least: usize, most: usize) -> Result<(), Problem> {
    // A character takes one to four bytes, so nearly always there is nothing to count.
    if text.len() <= most && text.len() / 4 >= least {
        return Ok(());
    }
    let found = text.chars().count();
    within(found, least, most, Breach::Length { found: Some(found), least, most })
}

/// Holds a list or a map to the number of its entries.
///
/// # Errors
///
/// [`Breach::Count`].
pub fn count(found: usize, least: usize, most: usize) -> Result<(), Problem> {
    within(found, least, most, Breach::Count { found: Some(found), least, most })
}

/// Holds a whole number or a number to its range, both ends included; `range` says it in words.
///
/// # Errors
///
/// [`Breach::Range`]. Not-a-number is in no range.
pub fn range<T: PartialOrd>(value: T, least: T, most: T, range: &'static str) -> Result<(), Problem> {
    within(value, least, most, Breach::Range { range })
}

fn within<T: PartialOrd>(found: T, least: T, most: T, breach: Breach) -> Result<(), Problem> {
    if (least..=most).contains(&found) { Ok(()) } else { Err(Problem::Limit(breach)) }
}

/// Makes a value that may not be written an error that names the property, such as `Channel.end-point`.
///
/// # Errors
///
/// [`EncodeError::Refused`].
pub fn keep(place: &'static str, result: Result<(), Problem>) -> Result<(), EncodeError> {
    match result {
        Ok(()) => Ok(()),
        Err(problem) => Err(EncodeError::refused(place, problem)),
    }
}

/// The same for a secret property, of which nothing is counted.
///
/// # Errors
///
/// [`EncodeError::Refused`].
pub fn keep_secret(place: &'static str, result: Result<(), Problem>) -> Result<(), EncodeError> {
    keep(place, result.map_err(Problem::hidden))
}
