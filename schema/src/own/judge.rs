//! What the front end thinks of an item: it is put into a description of its own, which says nothing else.

use proc_macro2::Span;

use super::describe;
use super::field::{Field, OwnType};
use super::item::{Item, ItemKind};
use super::known::in_rust;
use super::problem::Problem;
use super::script::{Part, builtin, word};
use super::setting::{Setting, ValueKind};
use crate::compile::{Compiled, compile_text};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Property, Protocol, TypeKind};

/// The result of a failure in the description that is put around an item.
const FAILURE: &str = "FAILURE";

const AROUND: &str = "\
tieline: 1
protocol: own
sides: { asks: { role: requester }, answers: { role: responder } }
framing: { length: { bytes: 4, byte-order: big-endian, counts-itself: false }, largest-frame: 65536 }
envelope:
  members: { header: header, body: body }
  headers: { kind: kind, name: name, target: target, request-id: id, result: result, error-message: error }
  kinds: { query: query, request: request, response: response, event: event }
  results: { success: SUCCESS, failure: FAILURE }
";

/// Rules that are about the description around an item, or about names in Rust, which the user has chosen already.
const NOT_HERE: [&str; 7] = [
    "unused-type",
    "unused-template",
    "rust-name-case",
    "rust-name-collision",
    "rust-name-identifier",
    "rust-name-keyword",
    "rust-name-reserved",
];

/// An item after the front end has read it.
#[derive(Debug)]
pub struct Judged {
    /// The description that was put around it, and what became of that.
    pub(crate) compiled: Compiled,
    /// What is wrong with it, in its own places.
    pub problems: Vec<Problem>,
}

impl Judged {
    /// The properties of the item, in the order of its fields; none of an enumeration.
    pub(crate) fn properties(&self, kind: ItemKind, fails: bool) -> &[Property] {
        let protocol = &self.compiled.protocol;
        let message = protocol.messages.first();
        match kind {
            ItemKind::Query | ItemKind::Request | ItemKind::Event => {
                message.map(|message| message.properties.as_slice()).unwrap_or_default()
            }
            ItemKind::Response => {
                let response = message.and_then(|message| message.response.as_ref());
                let failure = response.and_then(|response| response.failure.as_ref());
                match fails {
                    true => failure.map(|failure| failure.properties.as_slice()).unwrap_or_default(),
                    false => response.map(|response| response.properties.as_slice()).unwrap_or_default(),
                }
            }
            ItemKind::Properties | ItemKind::Object => match protocol.types.first().map(|first| &first.kind) {
                Some(TypeKind::Object(properties)) => properties,
                _ => &[],
            },
            ItemKind::Enumeration => &[],
        }
    }

    /// What the item became.
    pub(crate) fn protocol(&self) -> &Protocol {
        &self.compiled.protocol
    }
}

/// Puts an item through the front end.
#[must_use]
pub fn judge(item: &Item) -> Judged {
    let mut text = Text { out: AROUND.to_owned(), marks: vec![] };
    let strangers = Strangers::of(item);
    let (name, place) = item.wire();
    let is_type = matches!(item.kind, ItemKind::Object | ItemKind::Enumeration | ItemKind::Properties);
    text.out.push_str("types:\n");
    if is_type {
        text.item(item, (&name, place), &strangers, 2);
    }
    strangers.write(&mut text.out);
    text.out.push_str("destinations:\n  own:\n    template: true\n");
    match item.kind {
        ItemKind::Query => text.out.push_str("    queries:\n"),
        ItemKind::Request => text.out.push_str("    requests:\n"),
        ItemKind::Event => text.out.push_str("    events:\n"),
        ItemKind::Response => {
            text.out.push_str("    requests:\n      own.request:\n");
            text.item(item, ("response", item.name.span()), &strangers, 8);
        }
        ItemKind::Properties | ItemKind::Object | ItemKind::Enumeration => {}
    }
    if item.kind.is_named() {
        text.item(item, (&name, place), &strangers, 6);
    }
    let compiled = compile_text("<derive>", &text.out);
    let shown = compiled.diagnostics.iter().filter(|found| !NOT_HERE.contains(&found.code));
    let mut places = std::collections::HashSet::new();
    // What is wrong at one token is often wrong in several ways, and one mistake is one error.
    let shown = shown.filter(|found| found.severity == Severity::Warning || places.insert(found.span));
    let problems = shown.filter_map(|found| text.problem(item, found)).collect();
    Judged { compiled, problems }
}

/// A description with the places in Rust of its parts.
struct Text {
    out: String,
    /// Where each part ends, and its place.
    marks: Vec<(usize, Span)>,
}

impl Text {
    /// An item under its name.
    fn item(&mut self, item: &Item, (name, place): (&str, Span), strangers: &Strangers, indent: usize) {
        self.marks.push((self.out.len(), item.name.span()));
        self.put(&format!("{:indent$}{}:\n", "", word(name)), place);
        let indent = indent + 2;
        let mut fresh = true;
        for part in describe::describe(item).parts {
            let (text, place) = match part {
                Part::Text(text, place) => (text, place),
                Part::Type(field, at) => (strangers.entry(field, at), field.type_span),
                Part::Failure(place) => (FAILURE.to_owned(), place),
                Part::Exported(_) => continue,
            };
            if fresh {
                self.put(&" ".repeat(indent), place);
            }
            fresh = text.ends_with('\n');
            self.put(&text, place);
        }
    }

    fn put(&mut self, text: &str, place: Span) {
        self.out.push_str(text);
        self.marks.push((self.out.len(), place));
    }

    /// Where in Rust a byte was written.
    fn place(&self, byte: u32) -> Option<Span> {
        let at = self.marks.partition_point(|(end, _)| *end <= byte as usize);
        self.marks.get(at).filter(|_| at > 0).map(|(_, place)| *place)
    }

    fn problem(&self, item: &Item, found: &Diagnostic) -> Option<Problem> {
        let place = self.place(found.span.start);
        if place.is_none() && found.severity == Severity::Warning {
            return None;
        }
        let text = format!("{} [{}]", in_words_of_rust(&found.message), found.code);
        let mut problem = Problem { severity: found.severity, ..Problem::new(place.unwrap_or(item.name.span()), text) };
        if !found.label.is_empty() {
            problem = problem.note(in_words_of_rust(&found.label));
        }
        for help in &found.help {
            problem = problem.help(in_words_of_rust(help));
        }
        Some(problem)
    }
}

/// A sentence about a description as one about an attribute.
fn in_words_of_rust(text: &str) -> String {
    const PHRASES: [(&str, &str); 9] = [
        ("`default: […]`", "`default = […]`"),
        ("`default: []`", "`default = []`"),
        ("`default: {}`", "`default`, and nothing else"),
        ("add `optional: true`", "make the field an `Option`"),
        ("make the property `optional: true`", "make the field an `Option`"),
        ("remove `optional`: what", "take the `Option` away: what"),
        ("in the same map", "in the same attribute"),
        ("is a map, and", "takes settings in parentheses, and"),
        ("expected a map", "as in `length(max = 8)`"),
    ];
    let text = PHRASES.iter().fold(text.to_owned(), |text, (yaml, rust)| text.replace(yaml, rust));
    ["required-when", "forbidden-when"].iter().fold(text, |text, key| text.replace(key, &in_rust(key)))
}

/// Types of the user's own, of which nothing is known but what the attributes say of them.
#[derive(Debug, Default)]
struct Strangers {
    all: Vec<Stranger>,
}

#[derive(Debug)]
struct Stranger {
    /// The type, as it was written.
    tokens: String,
    /// What it is called in the description.
    name: String,
    /// Values that it has if the attributes are right: it is an enumeration then.
    values: Vec<String>,
    /// Keys that it has if the attributes are right.
    members: Vec<String>,
}

impl Strangers {
    fn of(item: &Item) -> Self {
        let mut all = Self::default();
        let fields = || item.fields().iter().filter(|field| field.setting("others").is_none());
        let (own, _) = item.wire();
        for field in fields() {
            let Some(tokens) = field.of.named() else { continue };
            let tokens = tokens.to_string();
            let wire = field.wire().0;
            let mut values = Vec::new();
            if let Some(default) = field.setting("default") {
                texts(&default.value.kind, &mut values);
            }
            let mut members = Vec::new();
            for other in fields() {
                let conditions = other.settings.iter().filter(|setting| is_condition(setting));
                conditions.for_each(|condition| of_sibling(condition, &wire, &mut values));
                let Some(Setting { value, .. }) = other.setting("within") else { continue };
                let ValueKind::Map(inner) = &value.kind else { continue };
                for member in inner {
                    if other.wire().0 == wire {
                        members.push(member.key.clone());
                    }
                    if let ValueKind::Map(conditions) = &member.value.kind {
                        conditions.iter().for_each(|condition| of_sibling(condition, &wire, &mut values));
                    }
                }
            }
            all.add(tokens, &own, values, members);
        }
        all
    }

    fn add(&mut self, tokens: String, own: &str, values: Vec<String>, members: Vec<String>) {
        let at = match self.all.iter().position(|stranger| stranger.tokens == tokens) {
            Some(at) => at,
            None => {
                let mut name = last_word(&tokens);
                while name == own || self.all.iter().any(|other| other.name == name) {
                    name.push('_');
                }
                self.all.push(Stranger { tokens, name, values: vec![], members: vec![] });
                self.all.len() - 1
            }
        };
        let Some(stranger) = self.all.get_mut(at) else { return };
        for value in values {
            if !stranger.values.contains(&value) {
                stranger.values.push(value);
            }
        }
        for member in members {
            if !stranger.members.contains(&member) {
                stranger.members.push(member);
            }
        }
    }

    /// The entries of a description for each of them.
    fn write(&self, out: &mut String) {
        for stranger in &self.all {
            let (key, names, inside) = match stranger.values.is_empty() {
                true => ("properties", &stranger.members, "{ type: boolean, optional: true }"),
                false => ("values", &stranger.values, "{}"),
            };
            let entries: Vec<_> = names.iter().map(|name| format!("{}: {inside}", word(name))).collect();
            out.push_str(&format!("  {}: {{ {key}: {{ {} }} }}\n", stranger.name, entries.join(", ")));
        }
    }

    /// The entry that says the type of a field.
    fn entry(&self, field: &Field, indent: usize) -> String {
        let (key, of) = field.of.entry();
        let name = match builtin(of) {
            Some(name) => name,
            None => of.named().map_or("any", |tokens| {
                let tokens = tokens.to_string();
                self.all.iter().find(|stranger| stranger.tokens == tokens).map_or("any", |stranger| &stranger.name)
            }),
        };
        format!("{:indent$}{key}: {name}\n", "")
    }
}

fn is_condition(setting: &Setting) -> bool {
    matches!(setting.key.as_str(), "required-when" | "forbidden-when")
}

/// The values that a condition names of a sibling.
fn of_sibling(condition: &Setting, wire: &str, values: &mut Vec<String>) {
    let ValueKind::Map(siblings) = &condition.value.kind else { return };
    siblings.iter().filter(|sibling| sibling.key == wire).for_each(|sibling| texts(&sibling.value.kind, values));
}

/// The strings in a value.
fn texts(value: &ValueKind, found: &mut Vec<String>) {
    match value {
        ValueKind::Text(text) => found.push(text.clone()),
        ValueKind::List(values) => values.iter().for_each(|value| texts(&value.kind, found)),
        _ => {}
    }
}

/// The last name of a path, without what stands in angle brackets behind it.
fn last_word(tokens: &str) -> String {
    let path = tokens.split('<').next().unwrap_or(tokens);
    let word: String = path.rsplit(':').next().unwrap_or(path).chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    if word.starts_with(|first: char| first.is_ascii_alphabetic()) { word } else { format!("T{word}") }
}

impl OwnType {
    /// The type of the user's own that it is, or that is in its list or map.
    pub(crate) fn named(&self) -> Option<&proc_macro2::TokenStream> {
        match self {
            Self::Named(tokens) => Some(tokens),
            Self::List(inside) | Self::Map(inside) | Self::Boxed(inside) => inside.named(),
            _ => None,
        }
    }

    /// The type of whole numbers that it is.
    pub(crate) fn width(&self) -> Option<super::Width> {
        match self {
            Self::Integer(width) => Some(*width),
            Self::Boxed(inside) => inside.width(),
            _ => None,
        }
    }

    /// The key of the language under which it is named, and what is named there.
    fn entry(&self) -> (&'static str, &Self) {
        match self {
            Self::List(inside) => ("list", inside),
            Self::Map(inside) => ("map", inside),
            Self::Boxed(inside) => inside.entry(),
            one => ("type", one),
        }
    }
}
