//! Tables of headers that are not written row by row: what the envelope implies, and what sets of rows add to it.

use std::collections::HashMap;

use super::Budget;
use crate::check::{repeated_item, unknown_header_set};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Document, Header, HeaderType, HeaderValue, Headers, each};
#[cfg(feature = "yaml")]
use crate::model;
use crate::model::Kind;
use crate::source::node::{Spanned, Text};
use crate::span::Span;

/// Gives every table that is not written row by row its rows. Without an envelope nobody knows them.
pub(super) fn expand(document: &mut Document, budget: &mut Budget, diagnostics: &mut Diagnostics) {
    let envelope = document.envelope.as_ref().and_then(Envelope::of);
    let sets = Sets::new(document);
    let destinations = document.destinations.iter_mut().flatten();
    for message in destinations.flat_map(document::Destination::messages_mut) {
        let mut rows = |table: &Headers, implied: &dyn Fn(&Envelope) -> Vec<Header>, place| {
            let added = match table {
                Headers::Implied => vec![],
                Headers::Sets(names) => sets.rows(names, budget, diagnostics),
                Headers::Rows(_) | Headers::Unreadable => return None,
            };
            let implied = implied(envelope.as_ref()?);
            if !budget.take(implied.iter().map(|row| size_of_val(row) + row.doc.len()).sum(), place, diagnostics) {
                return None;
            }
            Some(with(implied, added))
        };
        let (kind, name) = (message.kind, &message.name);
        let own = rows(&message.headers, &|envelope| envelope.message(kind, name, name.span), name.span);
        let answer = message.response.as_ref().and_then(|response| {
            rows(&response.headers, &|envelope| envelope.response(kind, response.place), response.place)
        });
        if let Some(own) = own {
            message.headers = Headers::Rows(own);
        }
        if let Some(answer) = answer
            && let Some(response) = &mut message.response
        {
            response.headers = Headers::Rows(answer);
        }
    }
}

/// The sets by name.
struct Sets {
    places: HashMap<String, usize>,
    rows: Vec<Option<Vec<Header>>>,
    /// Their names; `None` when nobody knows all of them.
    names: Option<Vec<String>>,
}

impl Sets {
    fn new(document: &Document) -> Self {
        let known = document.known_header_sets();
        Self {
            places: each(&document.header_sets).map(|set| set.name.value.clone()).zip(0..).collect(),
            rows: each(&document.header_sets).map(|set| set.rows.clone()).collect(),
            names: known.map(|sets| sets.iter().map(|set| set.name.value.clone()).collect()),
        }
    }

    fn rows(&self, names: &[Text], budget: &mut Budget, diagnostics: &mut Diagnostics) -> Vec<Header> {
        repeated_item::check("headers", names, diagnostics);
        let mut rows = Vec::new();
        for name in names {
            let Some(set) = self.get(name.as_str()).or_else(|| self.unknown(name, diagnostics)) else { continue };
            for row in set.iter().flatten() {
                let bytes = size_of::<Header>() + row.name.value.len() + row.doc.len();
                if !budget.take(bytes, name.span, diagnostics) {
                    return rows;
                }
                rows.push(row.clone());
            }
        }
        rows
    }

    /// Reports it, and returns the set that was probably meant.
    fn unknown(&self, name: &Text, diagnostics: &mut Diagnostics) -> Option<&Option<Vec<Header>>> {
        let names = self.names.as_ref()?.iter().map(String::as_str);
        let meant = diagnostics.nearest(&name.value, names.clone());
        diagnostics.push_with(|| unknown_header_set::diagnostic(name, names, meant));
        self.get(meant?)
    }

    fn get(&self, name: &str) -> Option<&Option<Vec<Header>>> {
        self.rows.get(*self.places.get(name)?)
    }
}

/// Each row that is added takes the place of one that is called the same.
fn with(mut rows: Vec<Header>, added: Vec<Header>) -> Vec<Header> {
    if added.is_empty() {
        return rows;
    }
    let mut places: HashMap<_, _> = rows.iter().enumerate().map(|(at, row)| (row.name.value.clone(), at)).collect();
    for row in added {
        let at = *places.entry(row.name.value.clone()).or_insert(rows.len());
        match rows.get_mut(at) {
            Some(other) => *other = row,
            None => rows.push(row),
        }
    }
    rows
}

/// The strings of an envelope, all of them, and the headers that follow from them.
#[derive(Debug)]
pub(crate) struct Envelope {
    headers: [String; 6],
    kinds: [String; 4],
    results: [Text; 2],
}

impl Envelope {
    fn of(written: &document::Envelope) -> Option<Self> {
        Some(Self {
            headers: all(&written.headers, |text| text.value.clone())?,
            kinds: all(&written.kinds, |text| text.value.clone())?,
            results: all(&written.results, Text::clone)?,
        })
    }

    /// The envelope of a model, as if it had been written at this place.
    #[cfg(feature = "yaml")]
    pub(crate) fn of_model(of: &model::Envelope) -> Self {
        Self {
            headers: [&of.kind, &of.name, &of.target, &of.request_id, &of.result, &of.error_message].map(String::clone),
            kinds: [&of.query, &of.request, &of.response, &of.event].map(String::clone),
            results: [&of.success, &of.failure].map(|result| text(result, of.span)),
        }
    }

    /// The headers of a message of this kind and name.
    pub(crate) fn message(&self, of: Kind, message: &Text, place: Span) -> Vec<Header> {
        let [kind, name, target, request_id, ..] = &self.headers;
        let [query, request, _, event] = &self.kinds;
        let (article, called, says, asked) = match of {
            Kind::Query => ("every query", "query", query, "The destination that is asked."),
            Kind::Request => ("every request", "request", request, "The destination that is asked."),
            Kind::Event => ("every event", "event", event, "The destination that raises it."),
        };
        let row =
            |name: &str, value, doc: String| Header { name: text(name, place), value: Some(value), when: None, doc };
        let mut rows = vec![
            row(kind, HeaderValue::Constant(text(says, place)), format!("The same for {article}.")),
            row(name, HeaderValue::Constant(message.clone()), format!("The name of this {called}.")),
            row(target, of_type(HeaderType::String, place), asked.to_owned()),
        ];
        if of != Kind::Event {
            let doc = format!("Identifies the {called}; its response carries the same.");
            rows.push(row(request_id, of_type(HeaderType::Uuid, place), doc));
        }
        rows
    }

    /// The headers of what answers such a message.
    pub(crate) fn response(&self, of: Kind, place: Span) -> Vec<Header> {
        let [kind, name, target, request_id, result, error_message] = &self.headers;
        let [_, _, response, _] = &self.kinds;
        let [_, failure] = &self.results;
        let called = if of == Kind::Query { "query" } else { "request" };
        let row =
            |name: &str, value, doc: String| Header { name: text(name, place), value: Some(value), when: None, doc };
        let copied = |name: &str, doc: String| row(name, HeaderValue::Copied(text(name, place)), doc);
        let results = Spanned { value: self.results.to_vec(), span: place };
        vec![
            row(kind, HeaderValue::Constant(text(response, place)), "The same for every response.".to_owned()),
            copied(name, format!("The name of the {called} that is answered.")),
            row(result, HeaderValue::OneOf(results), format!("Whether the {called} succeeded.")),
            Header {
                when: Some(failure.clone()),
                ..row(
                    error_message,
                    of_type(HeaderType::String, place),
                    format!("Why the {called} failed, for people."),
                )
            },
            copied(target, "The destination that was asked.".to_owned()),
            copied(request_id, format!("Identifies the {called} that is answered.")),
        ]
    }
}

fn all<T, const N: usize>(strings: &[Option<Text>; N], of: fn(&Text) -> T) -> Option<[T; N]> {
    let all: Option<Vec<T>> = strings.iter().map(|text| text.as_ref().map(of)).collect();
    all?.try_into().ok()
}

fn of_type(of: HeaderType, place: Span) -> HeaderValue {
    HeaderValue::Type(Spanned { value: of, span: place })
}

fn text(value: &str, span: Span) -> Text {
    Text { value: value.to_owned(), span }
}
