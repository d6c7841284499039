use super::headers;
use super::names::{self, Case, RustName};
use super::scope::Scope;
use super::types::{Types, quoted};
use crate::check::{empty_phases, repeated_item, rust_name_reserved, unknown_phase};
use crate::diagnostic::Diagnostics;
use crate::document;
use crate::model::{DestinationId, Failure, Kind, Message, Phase, Property, Response, Role};
use crate::source::node::Text;

/// Methods that the emitter adds to a trait or to a handle.
const RESERVED_METHODS: &[&str] = &["released", "target", "phase", "after", "child_initialized", "child_failed", "new"];

/// The words for the phases.
/// In their order.
pub(crate) const PHASES: [(&str, Phase); 4] = [
    ("setup", Phase::SetUp),
    ("initializing", Phase::Initializing),
    ("active", Phase::Active),
    ("tearing-down", Phase::TearingDown),
];

/// Where messages belong.
#[derive(Clone, Copy, Debug)]
pub(super) struct Home {
    pub(super) id: DestinationId,
    /// The place of the destination's first message.
    pub(super) first: u32,
}

/// The messages of one destination: queries, then requests, then events.
pub(super) fn resolve(
    home: Home,
    written: &document::Destination,
    types: &mut Types<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Message> {
    let mut scope = Scope::default();
    written.messages().map(|message| one(home, message, &mut scope, types, diagnostics)).collect()
}

fn one(
    home: Home,
    written: &document::Message,
    scope: &mut Scope,
    types: &mut Types<'_>,
    diagnostics: &mut Diagnostics,
) -> Message {
    let name = &written.name;
    let rust = rust_name(written, scope, diagnostics);
    let properties = written.properties.as_deref().unwrap_or_default();
    Message {
        destination: home.id,
        kind: written.kind,
        name: name.value.clone(),
        method: names::method(&rust),
        doc: written.doc.clone(),
        unknown: written.unknown.clone(),
        stability: written.stability.clone(),
        open: written.open,
        origin: None,
        role: Role::Ordinary,
        phases: phases(written, diagnostics),
        after: None,
        creates: None,
        deadline: written.deadline.as_ref().map(|deadline| deadline.value),
        then: vec![],
        headers: headers::resolve(written.headers.rows().unwrap_or_default()),
        properties: types.properties((&quoted(name), name.span), properties, written.open, diagnostics),
        response: response(written, &rust, types, diagnostics),
        span: name.span,
        rust,
    }
}

/// The part of a message's name that its name in Rust is made from.
pub(crate) fn basis(name: &str) -> &str {
    name.rsplit('.').find(|part| !part.is_empty()).unwrap_or(name)
}

fn rust_name(written: &document::Message, scope: &mut Scope, diagnostics: &mut Diagnostics) -> String {
    let name = &written.name;
    let mut chosen = names::choose(name, basis(&name.value), written.rust.as_ref(), Case::Camel, &[], diagnostics);
    let method = names::method(&chosen.name);
    if RESERVED_METHODS.contains(&method.as_str()) {
        diagnostics.push(rust_name_reserved::method(name, chosen.place, &method));
        chosen = RustName { name: format!("{}Message", chosen.name), sure: false, ..chosen };
    }
    let answered = written.kind != Kind::Event;
    let fails = written.response.as_ref().is_some_and(|response| !response.failure.is_empty());
    // A question's struct has a response beside it, and its method a second form that takes the struct.
    let derived = |rust: &str| {
        let method = names::method(rust);
        let mut names = vec![rust.to_owned(), format!("{rust}Builder"), method.clone()];
        if answered {
            names.extend([format!("{rust}Response"), format!("{rust}ResponseBuilder"), format!("{method}_with")]);
        }
        if fails {
            names.extend([format!("{rust}Failure"), format!("{rust}FailureBuilder")]);
        }
        names
    };
    scope.claim(name, chosen, derived, diagnostics)
}

/// The phases of a message that does not say: questions are legal while active, events also while the end is under way.
pub(crate) fn usual_phases(kind: Kind) -> Vec<Phase> {
    match kind {
        Kind::Query | Kind::Request => vec![Phase::Active],
        Kind::Event => vec![Phase::Active, Phase::TearingDown],
    }
}

/// The phases in order.
fn phases(written: &document::Message, diagnostics: &mut Diagnostics) -> Vec<Phase> {
    let Some(words) = &written.phases else { return usual_phases(written.kind) };
    if words.value.is_empty() {
        diagnostics.push(empty_phases::diagnostic(&written.name, words.span));
    }
    repeated_item::check("phases", &words.value, diagnostics);
    let named: Vec<_> = words.value.iter().filter_map(|word| phase(word, diagnostics)).collect();
    PHASES.iter().map(|&(_, phase)| phase).filter(|phase| named.contains(phase)).collect()
}

fn phase(word: &Text, diagnostics: &mut Diagnostics) -> Option<Phase> {
    let find = |word: &str| PHASES.iter().find(|(known, _)| *known == word).map(|&(_, phase)| phase);
    find(&word.value).or_else(|| {
        let names = PHASES.iter().map(|(name, _)| *name);
        let meant = crate::suggest::nearest(&word.value, names.clone());
        diagnostics.push(unknown_phase::diagnostic(word, names, meant));
        find(meant?)
    })
}

fn response(
    written: &document::Message,
    rust: &str,
    types: &mut Types<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Response> {
    if written.kind == Kind::Event {
        return None;
    }
    let (rust, failed) = (format!("{rust}Response"), format!("{rust}Failure"));
    // A question that lacks its response has been reported; in the model it has an empty one all the same.
    let Some(response) = &written.response else {
        return Some(Response {
            rust,
            doc: String::new(),
            headers: vec![],
            properties: vec![],
            open: false,
            failure: None,
            span: written.name.span,
        });
    };
    let owner = format!("the response to {}", quoted(&written.name));
    let failure = (!response.failure.is_empty()).then(|| {
        let owner = format!("the failure of {}", quoted(&written.name));
        let properties = types.properties((&owner, response.place), &response.failure, false, diagnostics);
        // A default has been reported.
        let properties = properties.into_iter().map(|property| Property { default: None, ..property }).collect();
        Failure { rust: failed, properties }
    });
    Some(Response {
        rust,
        failure,
        doc: response.doc.clone(),
        headers: headers::resolve(response.headers.rows().unwrap_or_default()),
        properties: types.properties(
            (&owner, response.place),
            response.properties.as_deref().unwrap_or_default(),
            response.open,
            diagnostics,
        ),
        open: response.open,
        span: response.place,
    })
}
