use std::fmt;

use super::Breach;

/// What is wrong with a text. None of the variants carries any of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The text ends inside a value.
    UnexpectedEnd,
    /// A value begins here, but of another shape than the description says.
    Expected {
        /// What the description says.
        expected: &'static str,
        /// What kind of value begins instead.
        found: &'static str,
    },
    /// A character stands here that JSON does not allow at this place.
    Unexpected {
        /// What JSON allows here.
        expected: &'static str,
        /// What stands here instead.
        found: &'static str,
    },
    /// A backslash is followed by something that is not an escape.
    InvalidEscape,
    /// A `\u` escape names one half of a surrogate pair without the other. No string can hold that.
    LoneSurrogate,
    /// A control character (below U+0020) stands in a string without an escape.
    ControlCharacter,
    /// A number has a leading zero, or lacks digits where it needs them.
    InvalidNumber,
    /// A number is too large for its type: a whole number beyond 64 bits, or one that would be read as infinite.
    OutOfRange,
    /// A word begins like `true`, `false` or `null`, but is none of them.
    InvalidLiteral,
    /// An object lacks a required key.
    Missing {
        /// The key.
        key: &'static str,
    },
    /// An object says the same known key twice.
    Repeated {
        /// The key.
        key: &'static str,
    },
    /// A map, or an object whose unknown keys are kept, says the same key twice.
    RepeatedEntry,
    /// A string is no UUID.
    NotUuid,
    /// A string is none of the values of a closed enumeration.
    Unlisted {
        /// The values.
        listed: &'static [&'static str],
    },
    /// A value breaks a limit of the description.
    Limit(Breach),
    /// A property is missing that the value of another one requires.
    Required {
        /// Its key.
        key: &'static str,
        /// When it is required, in words.
        when: &'static str,
    },
    /// A property is there that the value of another one forbids.
    Forbidden {
        /// Its key.
        key: &'static str,
        /// When it is forbidden, in words.
        when: &'static str,
    },
    /// More lists and objects are open at once than is allowed.
    TooDeep {
        /// How many are allowed.
        limit: usize,
    },
    /// Something follows after the end of the value.
    TrailingText,
}

impl Problem {
    /// Whether the text is not JSON, as against JSON that is not of the described shape.
    ///
    /// [`OutOfRange`](Self::OutOfRange) and [`TooDeep`](Self::TooDeep) are no faults of syntax: JSON knows no bounds, its
    /// readers do.
    pub(super) fn is_syntax(&self) -> bool {
        match self {
            Self::UnexpectedEnd
            | Self::Unexpected { .. }
            | Self::InvalidEscape
            | Self::LoneSurrogate
            | Self::ControlCharacter
            | Self::InvalidNumber
            | Self::InvalidLiteral
            | Self::TrailingText => true,
            Self::Expected { .. }
            | Self::OutOfRange
            | Self::Missing { .. }
            | Self::Repeated { .. }
            | Self::RepeatedEntry
            | Self::NotUuid
            | Self::Unlisted { .. }
            | Self::Limit(_)
            | Self::Required { .. }
            | Self::Forbidden { .. }
            | Self::TooDeep { .. } => false,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnexpectedEnd => f.write_str("the text ends inside a value; it was probably cut off"),
            Self::Expected { expected, found } | Self::Unexpected { expected, found } => {
                write!(f, "expected {expected}, found {found}")
            }
            Self::InvalidEscape => f.write_str(
                "a backslash begins no escape that JSON knows; a backslash itself is written as two of them",
            ),
            Self::LoneSurrogate => {
                f.write_str("a `\\u` escape names half of a surrogate pair; write both halves, or the character itself")
            }
            Self::ControlCharacter => {
                f.write_str("a control character stands in a string; write it as an escape such as `\\n` or `\\u001f`")
            }
            Self::InvalidNumber => {
                f.write_str("a number is malformed; it takes no leading zeros, and digits on both sides of a point")
            }
            Self::OutOfRange => f.write_str("a number is too large to be read"),
            Self::InvalidLiteral => {
                f.write_str("a word is none of `true`, `false` and `null`; text needs double quotes")
            }
            Self::Missing { key } => write!(f, "the required key `{key}` is missing"),
            Self::Repeated { key } => write!(f, "the key `{key}` stands twice in one object"),
            Self::RepeatedEntry => f.write_str("a key stands twice in one map"),
            Self::NotUuid => super::NotUuid.fmt(f),
            Self::Unlisted { listed } => super::Unlisted::of(listed).fmt(f),
            Self::Limit(breach) => breach.fmt(f),
            Self::Required { key, when } => write!(f, "the key `{key}` is missing, which is required when {when}"),
            Self::Forbidden { key, when } => write!(f, "the key `{key}` is there, which is forbidden when {when}"),
            Self::TooDeep { limit } => write!(f, "more than {limit} lists and objects are nested in each other"),
            Self::TrailingText => f.write_str("something follows after the end of the value"),
        }
    }
}
