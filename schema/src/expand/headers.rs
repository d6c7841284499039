//! The rows that the envelope implies where a message or a response has no table of headers.

use crate::document::{self, Document, Header, HeaderType, HeaderValue, Headers, Message};
use crate::model::Kind;
use crate::source::node::{Spanned, Text};
use crate::span::Span;

/// Gives every table that was left out its rows. Without an envelope nobody knows them.
pub(super) fn expand(document: &mut Document) {
    let envelope = document.envelope.as_ref().and_then(Envelope::of);
    let destinations = document.destinations.iter_mut().flatten();
    for message in destinations.flat_map(document::Destination::messages_mut) {
        let rows = |table: &Headers, rows: fn(&Envelope, &Message, Span) -> Vec<Header>, place| match table {
            Headers::Implied => envelope.as_ref().map(|envelope| rows(envelope, message, place)),
            Headers::Rows(_) | Headers::Unreadable => None,
        };
        let own = rows(&message.headers, Envelope::message, message.name.span);
        let answer = message.response.as_ref();
        let answer = answer.and_then(|response| rows(&response.headers, Envelope::response, response.place));
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

/// The strings of an envelope, all of them.
struct Envelope {
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

    fn message(&self, message: &Message, place: Span) -> Vec<Header> {
        let [kind, name, target, request_id, ..] = &self.headers;
        let [query, request, _, event] = &self.kinds;
        let (article, called, says, asked) = match message.kind {
            Kind::Query => ("every query", "query", query, "The destination that is asked."),
            Kind::Request => ("every request", "request", request, "The destination that is asked."),
            Kind::Event => ("every event", "event", event, "The destination that raises it."),
        };
        let row = |name: &str, value, doc: String| Header { name: text(name, place), value: Some(value), when: None, doc };
        let mut rows = vec![
            row(kind, HeaderValue::Constant(text(says, place)), format!("The same for {article}.")),
            row(name, HeaderValue::Constant(message.name.clone()), format!("The name of this {called}.")),
            row(target, of_type(HeaderType::String, place), asked.to_owned()),
        ];
        if message.kind != Kind::Event {
            let doc = format!("Identifies the {called}; its response carries the same.");
            rows.push(row(request_id, of_type(HeaderType::Uuid, place), doc));
        }
        rows
    }

    fn response(&self, message: &Message, place: Span) -> Vec<Header> {
        let [kind, name, target, request_id, result, error_message] = &self.headers;
        let [_, _, response, _] = &self.kinds;
        let [_, failure] = &self.results;
        let called = if message.kind == Kind::Query { "query" } else { "request" };
        let row = |name: &str, value, doc: String| Header { name: text(name, place), value: Some(value), when: None, doc };
        let copied = |name: &str, doc: String| row(name, HeaderValue::Copied(text(name, place)), doc);
        let results = Spanned { value: self.results.to_vec(), span: place };
        vec![
            row(kind, HeaderValue::Constant(text(response, place)), "The same for every response.".to_owned()),
            copied(name, format!("The name of the {called} that is answered.")),
            row(result, HeaderValue::OneOf(results), format!("Whether the {called} succeeded.")),
            Header {
                when: Some(failure.clone()),
                ..row(error_message, of_type(HeaderType::String, place), format!("Why the {called} failed, for people."))
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
