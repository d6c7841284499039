//! Types, properties, and what limits them.

use super::Kind;
use super::object::{Object, Rule};
use crate::document::keys;

const PROSE: Kind = Kind::Text;
const RUST: &str = "The name in Rust, where the derived one will not do.";
const SINCE: &str = "The version of the protocol that it came with.";
const DEPRECATED: &str = "Why it should not be used any more, and what to use instead.";
const WHEN: Kind = Kind::Named(&Kind::Several(&Kind::Text));

pub(super) const OBJECTS: &[Object] = &[
    Object {
        name: "type",
        keys: &keys::TYPE,
        doc: "An enumeration, which has values, or an object, which has properties.",
        values: &[
            ("doc", PROSE, "What it is."),
            ("rust", Kind::RustName, RUST),
            (
                "values",
                Kind::Named(&Kind::Of("#/$defs/value")),
                "The values of an enumeration, by their names on the wire.",
            ),
            ("closed", Kind::Boolean, "Whether values that are not listed are refused; otherwise they are kept."),
            (
                "properties",
                Kind::Named(&Kind::Of("#/$defs/property")),
                "The properties of an object, by their names on the wire.",
            ),
            (
                "open",
                Kind::Boolean,
                "Whether keys that are not listed are kept and written back; otherwise they are passed over.",
            ),
            ("since", Kind::Version, SINCE),
            ("deprecated", Kind::Name, DEPRECATED),
        ],
        rules: &[
            Rule::One(&["values", "properties"]),
            Rule::With("closed", "values"),
            Rule::With("open", "properties"),
        ],
    },
    Object {
        name: "value",
        keys: &keys::VALUE,
        doc: "One value of an enumeration.",
        values: &[
            ("doc", PROSE, "What it means."),
            ("rust", Kind::RustName, RUST),
            ("since", Kind::Version, SINCE),
            ("deprecated", Kind::Name, DEPRECATED),
        ],
        rules: &[],
    },
    Object {
        name: "property",
        keys: &keys::PROPERTY,
        doc: "One property of a message or of an object.",
        values: &[
            (
                "type",
                Kind::Name,
                "Its type: `string`, `boolean`, `integer`, `number`, `uuid`, `free`, `any`, or one of `types`.",
            ),
            ("list", Kind::Name, "The type of the parts, of a list."),
            ("map", Kind::Name, "The type of the values, of a map whose keys are strings."),
            ("optional", Kind::Boolean, "Whether it may be left out."),
            ("default", Kind::Literal, "What it is when it is left out."),
            ("length", Kind::Of("#/$defs/count-limit"), "How many characters a string may have."),
            ("range", Kind::Of("#/$defs/range-limit"), "Between which numbers it has to be."),
            ("count", Kind::Of("#/$defs/count-limit"), "How many parts a list or a map may have."),
            ("when", Kind::Name, "Of a response: the result with which it is there; left out, that of a success."),
            ("required-when", WHEN, "Siblings and values: once each of them has one of these, it has to be there."),
            ("forbidden-when", WHEN, "Siblings and values: once each of them has one of these, it must not be there."),
            (
                "within",
                Kind::Named(&Kind::Of("#/$defs/within")),
                "Of an object, or of a list or map of objects: when properties of it have to be there, by their names.",
            ),
            ("since", Kind::Version, SINCE),
            ("deprecated", Kind::Name, DEPRECATED),
            ("secret", Kind::Boolean, "Whether it is never shown in logs."),
            ("rust", Kind::RustName, RUST),
            ("doc", PROSE, "What it says."),
            ("unknown", PROSE, "What nobody knows of it yet."),
        ],
        rules: &[Rule::One(&["type", "list", "map"])],
    },
    Object {
        name: "within",
        keys: &keys::WITHIN,
        doc: "When a property of an inner object has to be there.",
        values: &[
            (
                "required-when",
                WHEN,
                "Properties beside the object and values: once each of them has one of these, it has to be there.",
            ),
            (
                "forbidden-when",
                WHEN,
                "Properties beside the object and values: once each of them has one of these, it must not be there.",
            ),
        ],
        rules: &[Rule::Some],
    },
    Object {
        name: "count-limit",
        keys: &keys::LIMIT,
        doc: "How many there may be.",
        values: &[("min", Kind::WholeNumber, "At least so many."), ("max", Kind::WholeNumber, "At most so many.")],
        rules: &[Rule::Some],
    },
    Object {
        name: "range-limit",
        keys: &keys::LIMIT,
        doc: "Between which numbers it has to be.",
        values: &[("min", Kind::AnyNumber, "At least this."), ("max", Kind::AnyNumber, "At most this.")],
        rules: &[Rule::Some],
    },
];
