//! Types, and the properties that have them.

use super::TypeId;
use crate::span::Span;

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// Its name in the description.
    pub name: String,
    /// Its name in Rust, upper camel case.
    pub rust: String,
    /// For people.
    pub doc: String,
    /// What it is.
    pub kind: TypeKind,
    /// What becomes of what it does not list.
    pub unlisted: Unlisted,
    /// Since when, and whether still.
    pub stability: Stability,
    /// Where it is named.
    pub span: Span,
}

/// What a named type is.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// A string out of a list; [`Type::unlisted`] says what becomes of others.
    Enumeration(Vec<EnumerationValue>),
    /// A JSON object. Wire keys and Rust names are distinct, at most [`Protocol::MOST_PROPERTIES`](super::Protocol::MOST_PROPERTIES) of them.
    Object(Vec<Property>),
}

/// What becomes of values that an enumeration does not list, or of keys that an object does not list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unlisted {
    /// They are kept and written back: an open enumeration (the usual one), or an open object.
    Kept,
    /// They are passed over. Never for an enumeration.
    PassedOver,
    /// They are an error for who reads them: a closed enumeration. Never for an object.
    Refused,
}

/// Since when something is there, and whether it is still to be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stability {
    /// The version of the protocol that brought it; not empty, one line of at most 64 characters.
    pub since: Option<String>,
    /// Why it is not to be used any more, and what to use instead; not empty.
    pub deprecated: Option<String>,
}

/// One listed value of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumerationValue {
    /// The string on the wire.
    pub wire: String,
    /// The associated constant in Rust, upper snake case; distinct within the enumeration.
    pub rust: String,
    /// For people.
    pub doc: String,
    /// Since when, and whether still.
    pub stability: Stability,
    /// Where it is listed.
    pub span: Span,
}

/// One property of a message or of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// The key on the wire, literal and case-sensitive.
    pub wire: String,
    /// The field in Rust, snake case, never a keyword.
    pub rust: String,
    /// Its type.
    pub shape: Shape,
    /// Whether it may be left out, and then is not there. Never together with a default.
    pub optional: bool,
    /// The value that it has when it is left out; one of its shape and within its limit.
    pub default: Option<DefaultValue>,
    /// What its value is held to on both sides; one that fits its shape.
    pub limit: Option<Limit>,
    /// It must be there once each of these holds. Empty: no such rule. Only an optional property has one.
    pub required_when: Vec<Condition>,
    /// It must not be there once each of these holds. Empty: no such rule. Only an optional property has one, and it does
    /// not hold where `required_when` does.
    pub forbidden_when: Vec<Condition>,
    /// What is said here about the properties of the object that it is, or of each object in its list or map. Only where
    /// it is one of these.
    pub within: Vec<Within>,
    /// Since when, and whether still.
    pub stability: Stability,
    /// Whether its value is never shown, neither by `Debug` nor in an error.
    pub secret: bool,
    /// For people.
    pub doc: String,
    /// What nobody knows of it yet, for people; empty when everything is known.
    pub unknown: String,
    /// Where it is described.
    pub span: Span,
}

/// The value of a property that was left out.
#[derive(Clone, Debug, PartialEq)]
pub enum DefaultValue {
    /// Of a string.
    String(String),
    /// Of a boolean.
    Boolean(bool),
    /// Of an integer.
    Integer(i64),
    /// Of a number; finite.
    Number(f64),
    /// Of a UUID: 32 digits with hyphens.
    Uuid(String),
    /// Of an enumeration: indexes its values.
    Listed(u32),
    /// Of a list or map: one without entries.
    Empty,
    /// Of a list of anything above: its parts, at least one.
    List(Vec<DefaultValue>),
}

/// What a value is held to. Both ends are included, at least one of them is there, and the least is not above the most.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    /// Of a string: how many characters (Unicode scalar values) it has.
    Length(Bounds<u64>),
    /// Of a list or map: how many entries it has.
    Count(Bounds<u64>),
    /// Of an integer: its value.
    Integer(Bounds<i64>),
    /// Of a number: its value. Finite.
    Number(Bounds<f64>),
}

/// The two ends of a limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds<T> {
    /// The smallest that is allowed.
    pub least: Option<T>,
    /// The largest that is allowed.
    pub most: Option<T>,
}

impl<T: PartialOrd> Bounds<T> {
    /// Whether a value is not outside of them.
    pub fn contain(&self, value: T) -> bool {
        self.least.as_ref().is_none_or(|least| *least <= value) && self.most.as_ref().is_none_or(|most| value <= *most)
    }
}

/// When a property of an inner object is there: where the object stands says so, and not its type.
#[derive(Clone, Debug, PartialEq)]
pub struct Within {
    /// An optional property of the object: indexes the properties of its type.
    pub property: u32,
    /// It must be there once each of these holds; their siblings stand beside the object. Empty: no such rule.
    pub required_when: Vec<Condition>,
    /// It must not be there once each of these holds, and it does not hold where `required_when` does. Empty: no such rule,
    /// but never both. Where the type itself says the one of the property, the other is not said here.
    pub forbidden_when: Vec<Condition>,
    /// Where it is described.
    pub span: Span,
}

/// That a sibling has one of some values.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// Another property of the same message or object, whose shape is an enumeration: indexes its properties. In a
    /// [`Within`], the message or object is the one in which the inner object stands.
    pub sibling: u32,
    /// Indexes the values of that enumeration; at least one, in the order of the description.
    pub values: Vec<u32>,
    /// Where it is described.
    pub span: Span,
}

/// The type of a property.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A string.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number that fits 64 bits with a sign.
    Integer,
    /// A number that is neither infinite nor not-a-number.
    Number,
    /// A UUID, kept as the text it came as.
    Uuid,
    /// A string, or a map of such values.
    Free,
    /// Any JSON value, kept as the text it came as.
    Any,
    /// A named type.
    Named(TypeId),
    /// A list. Its parts are neither lists nor maps.
    List(Box<Shape>),
    /// A map from strings. Its values are neither lists nor maps.
    Map(Box<Shape>),
}

impl Property {
    /// Whether it is on the wire whenever its object is.
    #[must_use]
    pub fn is_always_there(&self) -> bool {
        !self.optional && self.default.is_none()
    }
}

impl Shape {
    /// The named type that it is, or that what is in the list or map is.
    #[must_use]
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(part) | Self::Map(part) => part.named(),
            Self::String | Self::Boolean | Self::Integer | Self::Number | Self::Uuid | Self::Free | Self::Any => None,
        }
    }
}
