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

pub(crate) const DESCRIPTION: Keys = Keys::new(
    &["tieline", "protocol", "sides", "framing", "envelope", "destinations"],
    &["doc", "imports", "elsewhere", "header-sets", "types"],
);
/// A description that imports others, in which the rest may stand.
pub(crate) const DESCRIPTION_IN_PARTS: Keys = Keys::new(
    &["tieline", "protocol"],
    &["doc", "imports", "sides", "framing", "envelope", "elsewhere", "header-sets", "types", "destinations"],
);
/// A description that another one imports.
pub(crate) const IMPORTED_DESCRIPTION: Keys = Keys::new(
    &["tieline"],
    &[
        "protocol",
        "doc",
        "imports",
        "sides",
        "framing",
        "envelope",
        "elsewhere",
        "header-sets",
        "types",
        "destinations",
    ],
);
pub(crate) const SIDE: Keys = Keys::new(&["role"], &["doc"]);

pub(crate) const FRAMING: Keys = Keys::new(&["length", "largest-frame"], &["doc"]);
pub(crate) const LENGTH: Keys = Keys::new(&["bytes", "byte-order", "counts-itself"], &[]);

pub(crate) const ENVELOPE: Keys = Keys::new(&["members", "headers", "kinds", "results"], &["doc"]);
pub(crate) const MEMBERS: Keys = Keys::new(&["header", "body"], &[]);
pub(crate) const ENVELOPE_HEADERS: Keys =
    Keys::new(&["kind", "name", "target", "request-id", "result", "error-message"], &[]);
pub(crate) const KINDS: Keys = Keys::new(&["query", "request", "response", "event"], &[]);
pub(crate) const RESULTS: Keys = Keys::new(&["success", "failure"], &[]);

pub(crate) const TYPE: Keys =
    Keys::new(&[], &["doc", "rust", "values", "closed", "properties", "open", "since", "deprecated"]);
pub(crate) const VALUE: Keys = Keys::new(&[], &["doc", "rust", "since", "deprecated"]);
pub(crate) const PROPERTY: Keys = Keys::new(
    &[],
    &[
        "type",
        "list",
        "map",
        "optional",
        "default",
        "length",
        "range",
        "count",
        "when",
        "required-when",
        "forbidden-when",
        "within",
        "since",
        "deprecated",
        "secret",
        "rust",
        "doc",
        "unknown",
    ],
);
/// What is said about a property of an inner object.
pub(crate) const WITHIN: Keys = Keys::new(&[], &["required-when", "forbidden-when"]);
pub(crate) const LIMIT: Keys = Keys::new(&[], &["min", "max"]);
pub(crate) const HEADER: Keys = Keys::new(&[], &["constant", "copied", "values", "type", "when", "doc"]);

pub(crate) const DESTINATION: Keys = Keys::new(
    &["target", "lifecycle"],
    &[
        "doc",
        "unknown",
        "rust",
        "template",
        "parent",
        "cardinality",
        "mailbox",
        "deadline",
        "order",
        "unlisted",
        "queries",
        "requests",
        "events",
    ],
);
/// A destination that is never on the wire itself.
pub(crate) const TEMPLATE: Keys = Keys::new(
    &["template"],
    &[
        "doc",
        "unknown",
        "rust",
        "parent",
        "target",
        "cardinality",
        "lifecycle",
        "mailbox",
        "deadline",
        "order",
        "unlisted",
        "queries",
        "requests",
        "events",
    ],
);
/// A destination that takes everything over from another one and adds to it.
pub(crate) const EXTENSION: Keys = Keys::new(
    &["extends"],
    &[
        "doc",
        "unknown",
        "rust",
        "template",
        "parent",
        "target",
        "cardinality",
        "lifecycle",
        "mailbox",
        "deadline",
        "order",
        "unlisted",
        "overrides",
        "queries",
        "requests",
        "events",
    ],
);
/// A destination that keeps a part of another one.
pub(crate) const RESTRICTION: Keys = Keys::new(
    &["restricts", "keeps", "unlisted"],
    &["doc", "unknown", "rust", "template", "parent", "target", "cardinality", "mailbox", "deadline", "order"],
);
pub(crate) const MAILBOX: Keys = Keys::new(&[], &["calls", "events", "doc"]);
pub(crate) const CALL_QUEUE: Keys = Keys::new(&[], &["capacity", "full", "wait", "doc"]);
pub(crate) const EVENT_QUEUE: Keys = Keys::new(&[], &["capacity", "full", "wait", "doc"]);
pub(crate) const UNLISTED: Keys = Keys::new(&["requests", "events"], &["doc"]);
pub(crate) const OVERRIDES: Keys = Keys::new(&[], &["queries", "requests"]);
pub(crate) const OVERRIDE: Keys = Keys::new(&[], &["doc", "deadline", "response"]);
pub(crate) const OVERRIDDEN_RESPONSE: Keys = Keys::new(&[], &["doc", "properties"]);
pub(crate) const LIFECYCLE: Keys = Keys::new(&["init"], &["doc", "set-up", "dispose", "gate"]);
/// The life of a destination of which nobody knows what initializes it.
pub(crate) const UNKNOWN_LIFECYCLE: Keys = Keys::new(&["unknown"], &["doc", "set-up", "init", "dispose", "gate"]);
pub(crate) const GATE: Keys = Keys::new(&["children", "key"], &["doc"]);

pub(crate) const QUERY: Keys = Keys::new(
    &[],
    &[
        "rust",
        "doc",
        "unknown",
        "phases",
        "after",
        "deadline",
        "headers",
        "properties",
        "response",
        "then",
        "open",
        "since",
        "deprecated",
    ],
);
pub(crate) const REQUEST: Keys = Keys::new(
    &[],
    &[
        "rust",
        "doc",
        "unknown",
        "phases",
        "after",
        "creates",
        "deadline",
        "headers",
        "properties",
        "response",
        "then",
        "open",
        "since",
        "deprecated",
    ],
);
pub(crate) const EVENT: Keys = Keys::new(
    &[],
    &["rust", "doc", "unknown", "phases", "after", "headers", "properties", "open", "since", "deprecated"],
);
pub(crate) const RESPONSE: Keys = Keys::new(&[], &["doc", "headers", "properties", "open"]);
/// Some of several things that must have happened.
pub(crate) const AFTER_ANY: Keys = Keys::new(&["any"], &["doc"]);
pub(crate) const AFTER_STEP: Keys = Keys::new(&[], &["query", "request", "event", "of", "doc"]);
pub(crate) const THEN_STEP: Keys = Keys::new(&[], &["query", "request", "event", "creates", "of", "doc"]);
pub(crate) const CARDINALITY: Keys = Keys::new(&["at-most"], &["at-least", "doc"]);
pub(crate) const CREATES: Keys = Keys::new(&["destination", "id"], &["key"]);
