//! `golden/rust/types.yaml` once more, as structs and enums of a user's own.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use tieline::codec::{Free, Json, Uuid};

/// How far a call is. A call has no other states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, tieline::Enumeration)]
pub(crate) enum State {
    /// Nobody has answered.
    Ringing,
    /// Somebody has.
    Talking,
    /// Nobody talks any more.
    Ended,
}

/// A colour. There may be others.
#[derive(Clone, Debug, PartialEq, Eq, tieline::Enumeration)]
pub(crate) enum Colour<'a> {
    Red,
    /// The usual one.
    #[tieline(since = "1.2")]
    Green,
    #[deprecated(note = "Nobody can tell it from pink.")]
    Mauve,
    #[tieline(other)]
    Other(Cow<'a, str>),
}

/// Who takes part in a call.
#[derive(Clone, PartialEq, tieline::Object)]
pub(crate) struct Party<'a> {
    /// The id of the party.
    pub(crate) id: Uuid<'a>,
    /// What lets the party in.
    #[tieline(secret, length(min = 4, max = 8))]
    pub(crate) pin: Cow<'a, str>,
}

/// An object that grows.
#[derive(Clone, Debug, PartialEq, tieline::Object)]
#[tieline(since = "1.1")]
pub(crate) struct Extras<'a> {
    pub(crate) title: String,
    pub(crate) hint: Option<Box<str>>,
    #[tieline(others)]
    pub(crate) more: BTreeMap<Cow<'a, str>, Json<'a>>,
}

/// An open object without a known key.
#[derive(Clone, Debug, PartialEq, tieline::Object)]
#[tieline(open)]
pub(crate) struct Bag<'a> {
    #[tieline(others)]
    pub(crate) others: BTreeMap<Cow<'a, str>, Json<'a>>,
}

/// A tree of lists and maps.
#[derive(Clone, Debug, PartialEq, tieline::Object)]
pub(crate) struct Node<'a> {
    pub(crate) parent: Option<Box<Node<'a>>>,
    pub(crate) children: Option<Vec<Node<'a>>>,
    #[tieline(default)]
    pub(crate) named: BTreeMap<Cow<'a, str>, Node<'a>>,
}

/// What was there before.
#[derive(Clone, Debug, PartialEq, tieline::Object)]
#[deprecated(note = "There is nothing old any more.")]
pub(crate) struct Old {
    pub(crate) age: i64,
}

/// A line that may have to have a number.
#[derive(Clone, Debug, PartialEq, tieline::Object)]
pub(crate) struct Line {
    pub(crate) number: Option<String>,
    pub(crate) note: Option<String>,
}

/// How the call stands.
#[derive(Clone, Debug, PartialEq, tieline::Response)]
pub(crate) struct InitResponse<'a> {
    pub(crate) state: State,
    #[tieline(required_when(state = ["RINGING", "TALKING"]), forbidden_when(state = ["ENDED"]))]
    pub(crate) primary: Option<Party<'a>>,
    #[tieline(forbidden_when(state = ["RINGING", "ENDED"]))]
    pub(crate) consult: Option<Party<'a>>,
    #[tieline(within(number(required_when(state = ["TALKING"]))))]
    pub(crate) line: Option<Line>,
    #[tieline(within(
        number(required_when(state = ["RINGING"]), forbidden_when(state = ["ENDED"])),
        note(forbidden_when(state = ["RINGING", "ENDED"])),
    ))]
    pub(crate) lines: Option<Vec<Line>>,
    #[tieline(within(note(forbidden_when(state = ["ENDED"]))))]
    pub(crate) by_name: Option<HashMap<String, Line>>,
    pub(crate) data: BTreeMap<Cow<'a, str>, Free<'a>>,
}

/// Asks how the call stands.
#[derive(Clone, Debug, PartialEq, tieline::Query)]
#[tieline(name = "call.init")]
pub(crate) struct Init {
    #[tieline(default = 1, range(min = 0, max = 10))]
    pub(crate) depth: i8,
}

/// It made a noise.
#[derive(Clone, Debug, PartialEq, tieline::Event)]
#[tieline(name = "call.beeped")]
pub(crate) struct Beeped<'a> {
    #[tieline(others)]
    pub(crate) others: BTreeMap<Cow<'a, str>, Json<'a>>,
}

/// The call changed.
#[allow(deprecated, reason = "so is what the description calls deprecated")]
#[derive(Clone, PartialEq, tieline::Event)]
#[tieline(name = "call.changed")]
pub(crate) struct Changed<'a> {
    pub(crate) id: Uuid<'a>,
    #[tieline(default = "TALKING")]
    pub(crate) state: State,
    #[tieline(default = "GREEN")]
    pub(crate) colour: Colour<'a>,
    #[tieline(default = "none", length(max = 5))]
    pub(crate) title: Cow<'a, str>,
    #[tieline(default = 0.5, range(min = 0, max = 1.5))]
    pub(crate) volume: f64,
    #[tieline(range(max = -1))]
    pub(crate) low: Option<i64>,
    #[tieline(default)]
    pub(crate) muted: bool,
    #[tieline(default = "67e55044-10b1-426f-9247-bb680e5fe0c8")]
    pub(crate) by: Uuid<'a>,
    #[tieline(default, count(max = 2))]
    pub(crate) tags: Vec<Cow<'a, str>>,
    #[tieline(default = ["one", "two \"2\""])]
    pub(crate) words: Vec<String>,
    #[tieline(default = ["RED", "MAUVE"], count(min = 1))]
    pub(crate) hues: Vec<Colour<'a>>,
    #[tieline(default = [1, -2])]
    pub(crate) sizes: Vec<i64>,
    #[tieline(default = ["67e55044-10b1-426f-9247-bb680e5fe0c8"], unknown = "Whether there are more.")]
    pub(crate) makers: Vec<Uuid<'a>>,
    #[tieline(count(min = 1))]
    pub(crate) parties: Option<Vec<Party<'a>>>,
    #[tieline(count(max = 2))]
    pub(crate) counts: Option<HashMap<Cow<'a, str>, i64>>,
    pub(crate) colours: Option<BTreeMap<String, Colour<'a>>>,
    pub(crate) free: Option<Free<'a>>,
    pub(crate) raw: Option<Json<'a>>,
    pub(crate) extras: Option<Extras<'a>>,
    pub(crate) bag: Option<Bag<'a>>,
    pub(crate) tree: Option<Node<'a>>,
    #[tieline(deprecated = "There is nothing old any more.")]
    pub(crate) old: Option<Old>,
    #[tieline(secret, since = "1.3")]
    pub(crate) token: Option<Cow<'a, str>>,
    #[tieline(secret)]
    pub(crate) secrets: Option<BTreeMap<Cow<'a, str>, Cow<'a, str>>>,
}
