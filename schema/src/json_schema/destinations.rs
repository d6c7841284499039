//! Destinations, what they take over from each other, and how they begin and end.

use super::Kind;
use super::messages::PROPERTIES;
use super::object::{Object, Rule};
use crate::document::keys;

const PROSE: Kind = Kind::Text;
const DOC: (&str, Kind, &str) = ("doc", PROSE, "What it is.");
const UNKNOWN: (&str, Kind, &str) = ("unknown", PROSE, "What nobody knows of it yet.");
const RUST: (&str, Kind, &str) = ("rust", Kind::RustName, "The name in Rust, where the derived one will not do.");
const TEMPLATE: (&str, Kind, &str) =
    ("template", Kind::Boolean, "Whether it is only for others to take over from, and never on the wire itself.");
const PARENT: (&str, Kind, &str) = ("parent", Kind::Name, "The destination that it belongs to and ends with.");
const TARGET: (&str, Kind, &str) =
    ("target", Kind::Name, "What addresses one of them, with an id in braces for each level: `{session}.{group}`.");
const CARDINALITY: (&str, Kind, &str) =
    ("cardinality", Kind::Of("#/$defs/cardinality"), "How many of them a parent may have at a time.");
const MAILBOX: (&str, Kind, &str) = (
    "mailbox",
    Kind::Of("#/$defs/mailbox"),
    "How many messages may wait for one instance, and what happens when one more arrives.",
);
const DEADLINE: (&str, Kind, &str) =
    ("deadline", Kind::Duration, "How long an answer of it may take, where its message says nothing else: `5 s`.");
const ORDER: (&str, Kind, &str) = (
    "order",
    Kind::Words(&["target", "destination"]),
    "Which messages are handled one at a time: those to one instance, or those to all of them on one connection.",
);
const CAPACITY: (&str, Kind, &str) = ("capacity", Kind::Capacity, "How many may wait for one instance.");
const WAIT: (&str, Kind, &str) =
    ("wait", Kind::Duration, "With `full: block`: the longest wait for room, after which the connection is closed.");
const LIFECYCLE: (&str, Kind, &str) = (
    "lifecycle",
    Kind::By(&[("unknown", "#/$defs/unknown-lifecycle")], "#/$defs/lifecycle"),
    "How it begins and ends.",
);
const UNLISTED: (&str, Kind, &str) =
    ("unlisted", Kind::Of("#/$defs/unlisted"), "What a message gets that is not described here.");
const QUERIES: (&str, Kind, &str) =
    ("queries", Kind::Named(&Kind::Of("#/$defs/query")), "The queries that it answers, by their names on the wire.");
const REQUESTS: (&str, Kind, &str) = (
    "requests",
    Kind::Named(&Kind::Of("#/$defs/request")),
    "The requests that it answers, by their names on the wire.",
);
const EVENTS: (&str, Kind, &str) =
    ("events", Kind::Named(&Kind::Of("#/$defs/event")), "The events that it raises, by their names on the wire.");
const OVERRIDE: Kind = Kind::Named(&Kind::Of("#/$defs/override"));

pub(super) const OBJECTS: &[Object] = &[
    Object {
        name: "destination",
        keys: &keys::DESTINATION,
        doc: "A kind of object that messages are addressed to.",
        values: &[
            DOC,
            UNKNOWN,
            RUST,
            TEMPLATE,
            PARENT,
            TARGET,
            CARDINALITY,
            LIFECYCLE,
            MAILBOX,
            DEADLINE,
            ORDER,
            UNLISTED,
            QUERIES,
            REQUESTS,
            EVENTS,
        ],
        rules: &[],
    },
    Object {
        name: "template",
        keys: &keys::TEMPLATE,
        doc: "A destination for others to take over from, which is never on the wire itself.",
        values: &[
            DOC,
            UNKNOWN,
            RUST,
            TEMPLATE,
            PARENT,
            TARGET,
            CARDINALITY,
            LIFECYCLE,
            MAILBOX,
            DEADLINE,
            ORDER,
            UNLISTED,
            QUERIES,
            REQUESTS,
            EVENTS,
        ],
        rules: &[],
    },
    Object {
        name: "extension",
        keys: &keys::EXTENSION,
        doc: "A destination that takes everything over from another one and adds to it.",
        values: &[
            ("extends", Kind::Name, "The destination that it takes over from."),
            DOC,
            UNKNOWN,
            RUST,
            TEMPLATE,
            PARENT,
            TARGET,
            CARDINALITY,
            LIFECYCLE,
            MAILBOX,
            DEADLINE,
            ORDER,
            UNLISTED,
            ("overrides", Kind::Of("#/$defs/overrides"), "What it answers otherwise than that one."),
            QUERIES,
            REQUESTS,
            EVENTS,
        ],
        rules: &[],
    },
    Object {
        name: "restriction",
        keys: &keys::RESTRICTION,
        doc: "A destination that keeps a part of another one.",
        values: &[
            ("restricts", Kind::Name, "The destination that it keeps a part of."),
            ("keeps", Kind::List(&Kind::Name), "The messages that it keeps, by their names on the wire."),
            DOC,
            UNKNOWN,
            RUST,
            TEMPLATE,
            PARENT,
            TARGET,
            CARDINALITY,
            MAILBOX,
            DEADLINE,
            ORDER,
            UNLISTED,
        ],
        rules: &[],
    },
    Object {
        name: "cardinality",
        keys: &keys::CARDINALITY,
        doc: "How many of a destination a parent may have at a time.",
        values: &[
            ("at-most", Kind::Positive, "No more than so many."),
            ("at-least", Kind::WholeNumber, "No fewer than so many."),
            ("doc", PROSE, "What the document says about it."),
        ],
        rules: &[],
    },
    Object {
        name: "mailbox",
        keys: &keys::MAILBOX,
        doc: "How many messages may wait for one instance, by direction.",
        values: &[
            ("calls", Kind::Of("#/$defs/call-queue"), "Queries and requests, at the side that answers."),
            ("events", Kind::Of("#/$defs/event-queue"), "Events, at the side that asks."),
            ("doc", PROSE, "What the document says about it."),
        ],
        rules: &[],
    },
    Object {
        name: "call-queue",
        keys: &keys::CALL_QUEUE,
        doc: "The queries and requests that wait for one instance.",
        values: &[
            CAPACITY,
            (
                "full",
                Kind::Words(&["refuse", "drop-oldest", "block", "close"]),
                "What happens when one more arrives: it is answered with a failure, the oldest one is, nothing more is \
                 read until there is room, or the connection is closed.",
            ),
            WAIT,
            ("doc", PROSE, "What the document says about it."),
        ],
        rules: &[Rule::WithWord("wait", "full", "block")],
    },
    Object {
        name: "event-queue",
        keys: &keys::EVENT_QUEUE,
        doc: "The events that wait for one instance.",
        values: &[
            CAPACITY,
            (
                "full",
                Kind::Words(&["drop-oldest", "drop-newest", "block", "close"]),
                "What happens when one more arrives: the oldest one is dropped, it is dropped itself, nothing more is \
                 read until there is room, or the connection is closed.",
            ),
            WAIT,
            ("doc", PROSE, "What the document says about it."),
        ],
        rules: &[Rule::WithWord("wait", "full", "block")],
    },
    Object {
        name: "unlisted",
        keys: &keys::UNLISTED,
        doc: "What a message gets that is not described for its destination.",
        values: &[
            ("doc", PROSE, "What the document says about it."),
            ("requests", Kind::Words(&["failure"]), "What a question gets."),
            ("events", Kind::Words(&["ignored"]), "What becomes of an event."),
        ],
        rules: &[],
    },
    Object {
        name: "overrides",
        keys: &keys::OVERRIDES,
        doc: "What is answered otherwise than by the destination that was taken over from.",
        values: &[
            ("queries", OVERRIDE, "The queries with another answer, by their names on the wire."),
            ("requests", OVERRIDE, "The requests with another answer, by their names on the wire."),
        ],
        rules: &[],
    },
    Object {
        name: "override",
        keys: &keys::OVERRIDE,
        doc: "A message that is answered otherwise.",
        values: &[
            ("doc", PROSE, "What it asks for here."),
            ("deadline", Kind::Duration, "How long its answer may take here."),
            ("response", Kind::Of("#/$defs/overridden-response"), "What answers it."),
        ],
        rules: &[],
    },
    Object {
        name: "overridden-response",
        keys: &keys::OVERRIDDEN_RESPONSE,
        doc: "What an answer says otherwise.",
        values: &[
            ("doc", PROSE, "What it says."),
            ("properties", PROPERTIES, "What is added to it, or takes the place of what is called the same."),
        ],
        rules: &[],
    },
    Object {
        name: "lifecycle",
        keys: &keys::LIFECYCLE,
        doc: "How a destination begins and ends.",
        values: &[
            ("doc", PROSE, "What the document says about it."),
            ("set-up", PROSE, "How it comes to be, in words."),
            ("init", Kind::Name, "The query that initializes it. No event leaves before it is answered."),
            ("dispose", Kind::Name, "The request that ends it. It is answered first, and then everything is released."),
            ("gate", Kind::Of("#/$defs/gate"), "What holds its events until its children are initialized."),
        ],
        rules: &[],
    },
    Object {
        name: "unknown-lifecycle",
        keys: &keys::UNKNOWN_LIFECYCLE,
        doc: "The life of a destination of which nobody knows what initializes it.",
        values: &[
            UNKNOWN,
            ("doc", PROSE, "What the document says about it."),
            ("set-up", PROSE, "How it comes to be, in words."),
            ("init", Kind::Name, "The query that initializes it. No event leaves before it is answered."),
            ("dispose", Kind::Name, "The request that ends it. It is answered first, and then everything is released."),
            ("gate", Kind::Of("#/$defs/gate"), "What holds its events until its children are initialized."),
        ],
        rules: &[],
    },
    Object {
        name: "gate",
        keys: &keys::GATE,
        doc: "Holds events until every child that the answer to the initialization names is initialized.",
        values: &[
            ("doc", PROSE, "What the document says about it."),
            ("children", Kind::Name, "The property of that answer that lists the children."),
            ("key", Kind::Name, "The property of such a child that names it."),
        ],
        rules: &[],
    },
];
