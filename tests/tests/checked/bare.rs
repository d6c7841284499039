//! `golden/rust/types.yaml` once more, as structs and enums that say nothing of it but which part of it they are. (That
//! something is secret is said where a `Debug` is wanted.)

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use tieline::codec::{Free, Json, Uuid};

#[derive(Clone, Copy, Debug, PartialEq, Eq, tieline::Enumeration)]
#[tieline(description = "golden/rust/types.yaml")]
pub(crate) enum State {
    Ringing,
    Talking,
    Ended,
}

#[derive(Clone, Debug, PartialEq, Eq, tieline::Enumeration)]
#[tieline(description = "golden/rust/types.yaml")]
pub(crate) enum Colour<'a> {
    Red,
    Green,
    Mauve,
    #[tieline(other)]
    Other(Cow<'a, str>),
}

#[derive(Clone, PartialEq, tieline::Object)]
#[tieline(description = "golden/rust/types.yaml")]
pub(crate) struct Party<'a> {
    pub(crate) id: Uuid<'a>,
    #[tieline(secret)]
    pub(crate) pin: Cow<'a, str>,
}

#[derive(Clone, Debug, PartialEq, tieline::Object)]
#[tieline(description = "golden/rust/types.yaml")]
pub(crate) struct Extras<'a> {
    pub(crate) title: String,
    pub(crate) hint: Option<Box<str>>,
    #[tieline(others)]
    pub(crate) more: BTreeMap<Cow<'a, str>, Json<'a>>,
}

#[derive(Clone, Debug, PartialEq, tieline::Object)]
#[tieline(description = "golden/rust/types.yaml")]
pub(crate) struct Bag<'a> {
    #[tieline(others)]
    pub(crate) others: BTreeMap<Cow<'a, str>, Json<'a>>,
}

#[derive(Clone, Debug, PartialEq, tieline::Object)]
#[tieline(description = "golden/rust/types.yaml")]
pub(crate) struct Node<'a> {
    pub(crate) parent: Option<Box<Node<'a>>>,
    pub(crate) children: Option<Vec<Node<'a>>>,
    pub(crate) named: BTreeMap<Cow<'a, str>, Node<'a>>,
}

#[derive(Clone, Debug, PartialEq, tieline::Object)]
#[tieline(description = "golden/rust/types.yaml")]
pub(crate) struct Old {
    pub(crate) age: i64,
}

#[derive(Clone, Debug, PartialEq, tieline::Object)]
#[tieline(description = "golden/rust/types.yaml")]
pub(crate) struct Line {
    pub(crate) number: Option<String>,
    pub(crate) note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, tieline::Response)]
#[tieline(description = "golden/rust/types.yaml", answers = "call.init")]
pub(crate) struct InitResponse<'a> {
    pub(crate) state: State,
    pub(crate) primary: Option<Party<'a>>,
    pub(crate) consult: Option<Party<'a>>,
    pub(crate) line: Option<Line>,
    pub(crate) lines: Option<Vec<Line>>,
    pub(crate) by_name: Option<HashMap<String, Line>>,
    pub(crate) data: BTreeMap<Cow<'a, str>, Free<'a>>,
}

#[derive(Clone, Debug, PartialEq, tieline::Query)]
#[tieline(description = "golden/rust/types.yaml", name = "call.init")]
pub(crate) struct Init {
    pub(crate) depth: i8,
}

#[derive(Clone, Debug, PartialEq, tieline::Event)]
#[tieline(description = "golden/rust/types.yaml", name = "call.beeped")]
pub(crate) struct Beeped<'a> {
    #[tieline(others)]
    pub(crate) others: BTreeMap<Cow<'a, str>, Json<'a>>,
}

#[allow(deprecated, reason = "so is what the description calls deprecated")]
#[derive(Clone, PartialEq, tieline::Event)]
#[tieline(description = "golden/rust/types.yaml", name = "call.changed")]
pub(crate) struct Changed<'a> {
    pub(crate) state: State,
    pub(crate) id: Uuid<'a>,
    pub(crate) colour: Colour<'a>,
    pub(crate) title: Cow<'a, str>,
    pub(crate) volume: f64,
    pub(crate) low: Option<i64>,
    pub(crate) muted: bool,
    pub(crate) by: Uuid<'a>,
    pub(crate) tags: Vec<Cow<'a, str>>,
    pub(crate) words: Vec<String>,
    pub(crate) hues: Vec<Colour<'a>>,
    pub(crate) sizes: Vec<i64>,
    pub(crate) makers: Vec<Uuid<'a>>,
    pub(crate) parties: Option<Vec<Party<'a>>>,
    pub(crate) counts: Option<HashMap<Cow<'a, str>, i64>>,
    pub(crate) colours: Option<BTreeMap<String, Colour<'a>>>,
    pub(crate) free: Option<Free<'a>>,
    pub(crate) raw: Option<Json<'a>>,
    pub(crate) extras: Option<Extras<'a>>,
    pub(crate) bag: Option<Bag<'a>>,
    pub(crate) tree: Option<Node<'a>>,
    pub(crate) old: Option<Old>,
    #[tieline(secret)]
    pub(crate) token: Option<Cow<'a, str>>,
    #[tieline(secret)]
    pub(crate) secrets: Option<BTreeMap<Cow<'a, str>, Cow<'a, str>>>,
}
