//! Queries, requests, responses and events.

use super::Kind;
use super::object::{Object, Rule};
use crate::document::keys;

const PROSE: Kind = Kind::Text;
const RUST: &str = "The name in Rust, where the derived one will not do.";
const HEADERS: Kind = Kind::Either(&[Kind::Named(&Kind::Of("#/$defs/header")), Kind::Name, Kind::Set(&Kind::Name, 0)]);
const HEADERS_DOC: &str = "The headers, as a table; or the header sets that are added to those of the envelope; left out, those of the envelope alone.";
pub(super) const PHASE_WORDS: &[&str] = &["setup", "initializing", "active", "tearing-down"];
const PHASES: Kind = Kind::Set(&Kind::Words(PHASE_WORDS), 1);
const PHASES_DOC: &str = "When the message is allowed; left out, while the destination is active, and for events also while it is torn down.";
const UNKNOWN: &str = "What nobody knows of it yet.";
const OPEN: &str = "Whether keys that are not listed are kept and written back; otherwise they are passed over.";
const SINCE: &str = "The version of the protocol that it came with.";
const DEPRECATED: &str = "Why it should not be used any more, and what to use instead.";
pub(super) const PROPERTIES: Kind = Kind::Named(&Kind::Of("#/$defs/property"));
const RESPONSE: Kind = Kind::Of("#/$defs/response");

const DEADLINE: (&str, Kind, &str) = ("deadline", Kind::Duration, "How long its answer may take: `5 s`.");
const AFTER: Kind = Kind::Either(&[Kind::List(&Kind::Of("#/$defs/after-step")), Kind::Of("#/$defs/after-any")]);
const AFTER_DOC: &str = "What must have happened before: all of a list, or one of those in `any`.";
const STEP_QUERY: (&str, Kind, &str) = ("query", Kind::Name, "The success of this query.");
const STEP_REQUEST: (&str, Kind, &str) = ("request", Kind::Name, "The success of this request.");
const STEP_EVENT: (&str, Kind, &str) = ("event", Kind::Name, "This event.");
const STEP_OF: (&str, Kind, &str) = ("of", Kind::Name, "The destination of the message, where it is another one.");
const STEP_DOC: (&str, Kind, &str) = ("doc", PROSE, "What the document says about it.");

pub(super) const OBJECTS: &[Object] = &[
    Object {
        name: "query",
        keys: &keys::QUERY,
        doc: "Asks for something without changing it.",
        values: &[
            ("rust", Kind::RustName, RUST),
            ("doc", PROSE, "What it asks for."),
            ("unknown", PROSE, UNKNOWN),
            ("phases", PHASES, PHASES_DOC),
            ("after", AFTER, AFTER_DOC),
            DEADLINE,
            ("headers", HEADERS, HEADERS_DOC),
            ("properties", PROPERTIES, "What it carries."),
            ("open", Kind::Boolean, OPEN),
            ("response", RESPONSE, "What answers it."),
            ("then", Kind::List(&Kind::Of("#/$defs/then-step")), "What follows its success, in this order."),
            ("since", Kind::Version, SINCE),
            ("deprecated", Kind::Name, DEPRECATED),
        ],
        rules: &[],
    },
    Object {
        name: "request",
        keys: &keys::REQUEST,
        doc: "Asks for something to be done.",
        values: &[
            ("rust", Kind::RustName, RUST),
            ("doc", PROSE, "What is to be done."),
            ("unknown", PROSE, UNKNOWN),
            ("phases", PHASES, PHASES_DOC),
            ("after", AFTER, AFTER_DOC),
            ("creates", Kind::Of("#/$defs/creates"), "The destination that comes to be when it succeeds."),
            DEADLINE,
            ("headers", HEADERS, HEADERS_DOC),
            ("properties", PROPERTIES, "What it carries."),
            ("open", Kind::Boolean, OPEN),
            ("response", RESPONSE, "What answers it."),
            ("then", Kind::List(&Kind::Of("#/$defs/then-step")), "What follows its success, in this order."),
            ("since", Kind::Version, SINCE),
            ("deprecated", Kind::Name, DEPRECATED),
        ],
        rules: &[],
    },
    Object {
        name: "event",
        keys: &keys::EVENT,
        doc: "Tells that something happened.",
        values: &[
            ("rust", Kind::RustName, RUST),
            ("doc", PROSE, "What happened."),
            ("unknown", PROSE, UNKNOWN),
            ("phases", PHASES, PHASES_DOC),
            ("after", AFTER, AFTER_DOC),
            ("headers", HEADERS, HEADERS_DOC),
            ("properties", PROPERTIES, "What it carries."),
            ("open", Kind::Boolean, OPEN),
            ("since", Kind::Version, SINCE),
            ("deprecated", Kind::Name, DEPRECATED),
        ],
        rules: &[],
    },
    Object {
        name: "response",
        keys: &keys::RESPONSE,
        doc: "Answers a query or a request.",
        values: &[
            ("doc", PROSE, "What it says."),
            ("headers", HEADERS, HEADERS_DOC),
            ("properties", PROPERTIES, "What it carries when the question succeeded."),
            ("open", Kind::Boolean, OPEN),
        ],
        rules: &[],
    },
    Object {
        name: "after-any",
        keys: &keys::AFTER_ANY,
        doc: "Several things of which one must have happened.",
        values: &[("any", Kind::List(&Kind::Of("#/$defs/after-step")), "One of these."), STEP_DOC],
        rules: &[],
    },
    Object {
        name: "after-step",
        keys: &keys::AFTER_STEP,
        doc: "Something that must have happened.",
        values: &[STEP_QUERY, STEP_REQUEST, STEP_EVENT, STEP_OF, STEP_DOC],
        rules: &[Rule::One(&["query", "request", "event"])],
    },
    Object {
        name: "then-step",
        keys: &keys::THEN_STEP,
        doc: "Something that follows.",
        values: &[
            STEP_QUERY,
            STEP_REQUEST,
            STEP_EVENT,
            ("creates", Kind::Name, "A child of this destination is created."),
            STEP_OF,
            STEP_DOC,
        ],
        rules: &[Rule::One(&["query", "request", "event", "creates"])],
    },
    Object {
        name: "creates",
        keys: &keys::CREATES,
        doc: "The destination that comes to be when a request succeeds.",
        values: &[
            ("destination", Kind::Name, "Which destination."),
            ("id", Kind::Name, "The property with the id that its target ends with."),
            ("key", Kind::Name, "The property that names it to the gate of its parent."),
        ],
        rules: &[],
    },
    Object {
        name: "header",
        keys: &keys::HEADER,
        doc: "One header of a message.",
        values: &[
            ("constant", Kind::Text, "It is always this."),
            ("copied", Kind::Name, "It is what this header of the question was."),
            ("values", Kind::Set(&Kind::Text, 0), "It is one of these."),
            ("type", Kind::Words(&["string", "uuid"]), "It is any string, or a UUID."),
            ("when", Kind::Name, "The result with which it is there."),
            ("doc", PROSE, "What it is for."),
        ],
        rules: &[Rule::One(&["constant", "copied", "values", "type"])],
    },
];
