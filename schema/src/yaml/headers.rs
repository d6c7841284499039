//! Tables of headers: what the envelope implies is left out, and what several tables add to that is a set of its own.

use std::collections::{HashMap, HashSet};

use super::tree::{Map, Yaml};
use crate::expand::Envelope;
use crate::model::{Header, HeaderValue, Message, Protocol, Response};
use crate::resolve::rows;
use crate::source::node::Text;
use crate::span::Span;

/// The headers that the envelope implies, and the sets that the tables share.
pub(super) struct Tables<'p> {
    envelope: Envelope,
    /// Rows that several tables have beside what the envelope implies, by the name of their set.
    sets: Vec<(String, Vec<&'p Header>)>,
    /// The place of each set by what it says.
    places: HashMap<String, usize>,
}

/// How a table differs from what the envelope implies.
enum Difference<'p> {
    /// Not at all.
    Nothing,
    /// These rows take the place of others, or come behind all.
    Added(Vec<&'p Header>),
    /// It lacks rows, or has them in another order.
    Other,
}

impl<'p> Tables<'p> {
    pub(super) fn new(protocol: &'p Protocol) -> Self {
        let mut tables =
            Self { envelope: Envelope::of_model(&protocol.envelope), sets: vec![], places: HashMap::new() };
        // In the order in which they are met, with how often that is.
        let mut met: Vec<(Vec<&Header>, usize)> = Vec::new();
        let mut places = HashMap::new();
        for message in protocol.messages.iter().filter(|message| message.origin.is_none()) {
            let answer = message.response.as_ref().map(|response| tables.of_response(message, response));
            for difference in std::iter::once(tables.of_message(message)).chain(answer) {
                let Difference::Added(rows) = difference else { continue };
                let at = *places.entry(said(&rows)).or_insert(met.len());
                match met.get_mut(at) {
                    Some((_, times)) => *times += 1,
                    None => met.push((rows, 1)),
                }
            }
        }
        let mut names = HashSet::new();
        for (rows, _) in met.into_iter().filter(|(_, times)| *times > 1) {
            tables.places.insert(said(&rows), tables.sets.len());
            tables.sets.push((name(&rows, &mut names), rows));
        }
        tables
    }

    /// The key `header-sets`.
    pub(super) fn sets(&self) -> Yaml<'p> {
        Yaml::Block(self.sets.iter().map(|(name, rows)| (name.clone().into(), table(rows.iter().copied()))).collect())
    }

    /// The key `headers` of a message.
    pub(super) fn message(&self, message: &'p Message) -> Option<Yaml<'p>> {
        self.written(self.of_message(message), &message.headers)
    }

    /// The key `headers` of what answers it.
    pub(super) fn response(&self, message: &Message, response: &'p Response) -> Option<Yaml<'p>> {
        self.written(self.of_response(message, response), &response.headers)
    }

    fn written(&self, difference: Difference<'p>, headers: &'p [Header]) -> Option<Yaml<'p>> {
        let added = match difference {
            Difference::Nothing => return None,
            Difference::Added(rows) => rows,
            Difference::Other => return Some(table(headers)),
        };
        let set = self.places.get(&said(&added)).and_then(|&at| self.sets.get(at));
        Some(set.map_or_else(|| table(headers), |(name, _)| Yaml::Text(name.clone().into())))
    }

    fn of_message(&self, message: &'p Message) -> Difference<'p> {
        difference(&message.headers, &rows(&self.envelope.message(message.kind, &text(&message.name), Span::default())))
    }

    fn of_response(&self, message: &Message, response: &'p Response) -> Difference<'p> {
        difference(&response.headers, &rows(&self.envelope.response(message.kind, Span::default())))
    }
}

fn difference<'p>(headers: &'p [Header], implied: &[Header]) -> Difference<'p> {
    let named_alike = implied.iter().zip(headers).all(|(implied, header)| implied.wire == header.wire);
    if headers.len() < implied.len() || !named_alike {
        return Difference::Other;
    }
    let (replaced, behind) = headers.split_at_checked(implied.len()).unwrap_or((headers, &[]));
    let replaced = replaced.iter().zip(implied).filter(|(header, implied)| !same_row(header, implied));
    let added: Vec<_> = replaced.map(|(header, _)| header).chain(behind).collect();
    if added.is_empty() { Difference::Nothing } else { Difference::Added(added) }
}

fn table<'p>(rows: impl IntoIterator<Item = &'p Header>) -> Yaml<'p> {
    Yaml::named(rows.into_iter().map(|row| (row.wire.as_str(), self::row(row))))
}

fn row(header: &Header) -> Yaml<'_> {
    let mut map = Map::default();
    match &header.value {
        HeaderValue::Constant(constant) => map.put("constant", Yaml::text(constant)),
        HeaderValue::Copied(key) => map.put("copied", Yaml::text(key)),
        HeaderValue::OneOf(values) => {
            map.put("values", Yaml::List(values.iter().map(|value| Yaml::text(value)).collect()));
        }
        HeaderValue::String => map.put("type", Yaml::word("string")),
        HeaderValue::Uuid => map.put("type", Yaml::word("uuid")),
    }
    map.put("when", header.when.as_deref().map(Yaml::text));
    map.prose("doc", &header.doc);
    map.line()
}

/// What rows say, as a text that others give only if they say the same.
fn said(rows: &[&Header]) -> String {
    format!("{:?}", table(rows.iter().copied()))
}

/// Whether they say the same, wherever they stand.
fn same_row(one: &Header, other: &Header) -> bool {
    one.wire == other.wire && one.value == other.value && one.when == other.when && one.doc == other.doc
}

/// A name for a set that no other one has: that of its rows.
fn name(rows: &[&Header], taken: &mut HashSet<String>) -> String {
    let rows: Vec<_> = rows.iter().map(|row| row.wire.as_str()).collect();
    let name = rows.join("-");
    let mut free = name.clone();
    let mut number = 1;
    while !taken.insert(free.clone()) {
        number += 1;
        free = format!("{name}-{number}");
    }
    free
}

fn text(value: &str) -> Text {
    Text { value: value.to_owned(), span: Span::default() }
}
