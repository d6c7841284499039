//! The keys of the language, map by map.

/// The keys that a map of the language may have.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) required: &'static [&'static str],
    pub(crate) optional: &'static [&'static str],
}

impl Keys {
    const fn new(required: &'static [&'static str], optional: &'static [&'static str]) -> Self {
        Self { required, optional }
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &'static str> {
        self.required.iter().chain(self.optional).copied()
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.all().any(|known| known == key)
    }
}

pub(crate) const DESCRIPTION: Keys =
    Keys::new(&["tieline", "protocol", "sides", "framing", "envelope", "destinations"], &["doc", "elsewhere", "types"]);
pub(crate) const SIDE: Keys = Keys::new(&["role"], &["doc"]);

pub(crate) const FRAMING: Keys = Keys::new(&["length", "largest-frame"], &["doc"]);
pub(crate) const LENGTH: Keys = Keys::new(&["bytes", "byte-order", "counts-itself"], &[]);

pub(crate) const ENVELOPE: Keys = Keys::new(&["members", "headers", "kinds", "results"], &["doc"]);
pub(crate) const MEMBERS: Keys = Keys::new(&["header", "body"], &[]);
pub(crate) const ENVELOPE_HEADERS: Keys =
    Keys::new(&["kind", "name", "target", "request-id", "result", "error-message"], &[]);
pub(crate) const KINDS: Keys = Keys::new(&["query", "request", "response", "event"], &[]);
pub(crate) const RESULTS: Keys = Keys::new(&["success", "failure"], &[]);

pub(crate) const TYPE: Keys = Keys::new(&[], &["doc", "rust", "values", "properties"]);
pub(crate) const VALUE: Keys = Keys::new(&[], &["doc", "rust"]);
pub(crate) const PROPERTY: Keys = Keys::new(&[], &["type", "list", "optional", "rust", "doc"]);
pub(crate) const HEADER: Keys = Keys::new(&[], &["constant", "copied", "values", "type", "when", "doc"]);

pub(crate) const DESTINATION: Keys =
    Keys::new(&["target", "lifecycle"], &["doc", "rust", "parent", "queries", "requests", "events"]);
pub(crate) const LIFECYCLE: Keys = Keys::new(&["init"], &["doc", "set-up", "dispose", "gate"]);
pub(crate) const GATE: Keys = Keys::new(&["children", "key"], &["doc"]);

pub(crate) const QUERY: Keys = Keys::new(&[], &["rust", "doc", "phases", "headers", "properties", "response"]);
pub(crate) const REQUEST: Keys =
    Keys::new(&[], &["rust", "doc", "phases", "creates", "headers", "properties", "response"]);
pub(crate) const EVENT: Keys = Keys::new(&[], &["rust", "doc", "phases", "headers", "properties"]);
pub(crate) const RESPONSE: Keys = Keys::new(&[], &["doc", "headers", "properties"]);
pub(crate) const CREATES: Keys = Keys::new(&["destination", "id"], &["key"]);
