use super::keys;
use super::reader::{Fields, Item, Reader};
use crate::source::node::Text;
use crate::span::Span;

/// What a limit is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limited {
    Length,
    Range,
    Count,
}

impl Limited {
    pub(crate) const ALL: [(&'static str, Self); 3] =
        [("length", Self::Length), ("range", Self::Range), ("count", Self::Count)];

    /// Its key.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Range => "range",
            Self::Count => "count",
        }
    }
}

/// A limit of a property. The bounds are numbers, as they were written.
#[derive(Clone, Debug)]
pub(crate) struct Limit {
    pub(crate) of: Limited,
    /// Where it stands.
    pub(crate) place: Span,
    pub(crate) least: Option<Text>,
    pub(crate) most: Option<Text>,
    /// Whether one of the bounds could not be read.
    pub(crate) broken: bool,
}

pub(super) fn limits(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Vec<Limit> {
    let found = Limited::ALL.iter().filter_map(|&(key, of)| Some((of, fields.get(key)?)));
    found.filter_map(|(of, item)| limit(of, item, reader)).collect()
}

fn limit(of: Limited, item: Item<'_>, reader: &mut Reader<'_>) -> Option<Limit> {
    let fields = reader.fields(item, &keys::LIMIT)?;
    let mut broken = false;
    let mut bound = |key: &str| {
        let item = fields.get(key)?;
        let read = bound(of, item, reader);
        broken |= read.is_none();
        read
    };
    let (least, most) = (bound("min"), bound("max"));
    Some(Limit { of, place: item.place, least, most, broken })
}

/// A number that may be a bound: of what is counted, a whole one.
fn bound(of: Limited, item: Item<'_>, reader: &mut Reader<'_>) -> Option<Text> {
    match of {
        Limited::Range => reader.number(item),
        Limited::Length | Limited::Count => {
            let number = reader.whole_number(item)?;
            Some(Text { value: number.value.to_string(), span: number.span })
        }
    }
}
