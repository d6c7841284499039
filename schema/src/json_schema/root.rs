//! The description itself, its sides, and how messages are framed and laid out.

use super::Kind;
use super::object::Object;
use crate::document::keys;
use crate::json::tree::Json;

const PROSE: Kind = Kind::Text;
const ROLES: &[&str] = &["requester", "responder"];
const DESTINATION: Kind = Kind::By(
    &[("extends", "#/$defs/extension"), ("restricts", "#/$defs/restriction"), ("template", "#/$defs/template")],
    "#/$defs/destination",
);

/// One file. What has to be in it depends on whether it is the whole: see [`wholeness`].
pub(super) const DESCRIPTION: Object = Object {
    name: "description",
    keys: &keys::IMPORTED_DESCRIPTION,
    doc: "A message protocol: who speaks, how messages travel, and what each of them says.",
    values: &[
        ("tieline", Kind::Number(1), "The version of this language."),
        ("protocol", Kind::Kebab, "The name of the protocol, in kebab case."),
        ("doc", PROSE, "What the protocol is for. Markdown; it becomes documentation of the generated code."),
        (
            "imports",
            Kind::Set(&Kind::Name, 0),
            "Other files of the description, relative to this one, or `tieline:` and the name of one that ships with Tieline.",
        ),
        (
            "sides",
            Kind::Two(&Kind::Of("#/$defs/side"), "role", ROLES),
            "The two programs that speak: one requester and one responder.",
        ),
        ("framing", Kind::Of("#/$defs/framing"), "How a stream of bytes is cut into messages."),
        (
            "envelope",
            Kind::Of("#/$defs/envelope"),
            "How a message is laid out, and what tells its kind, name and target.",
        ),
        (
            "elsewhere",
            Kind::KebabNamed(&Kind::Perhaps(&PROSE)),
            "Destinations that are named here and described elsewhere, with a word about each.",
        ),
        (
            "header-sets",
            Kind::Named(&Kind::Named(&Kind::Of("#/$defs/header"))),
            "Tables of headers that several messages share, by name.",
        ),
        ("types", Kind::Named(&Kind::Of("#/$defs/type")), "Enumerations and objects, by name."),
        ("destinations", Kind::KebabNamed(&DESTINATION), "The kinds of object that messages are addressed to."),
    ],
    rules: &[],
};

/// What a file needs that has a protocol's name and imports nothing: all of it.
pub(super) fn wholeness() -> Vec<(&'static str, Json<'static>)> {
    let texts =
        |words: &[&'static str]| Json::list(words.iter().map(|word| Json::Text(word)).collect::<Vec<_>>().into_iter());
    let imports = Json::object([("required", texts(&["imports"]))]);
    vec![
        ("if", Json::object([("required", texts(&["protocol"])), ("not", imports)])),
        ("then", Json::object([("required", texts(keys::DESCRIPTION.required))])),
    ]
}

pub(super) const OBJECTS: &[Object] = &[
    Object {
        name: "side",
        keys: &keys::SIDE,
        doc: "One of the two programs.",
        values: &[
            (
                "role",
                Kind::Words(ROLES),
                "A requester asks and receives events; a responder answers and raises events.",
            ),
            ("doc", PROSE, "What the program is."),
        ],
        rules: &[],
    },
    Object {
        name: "framing",
        keys: &keys::FRAMING,
        doc: "How a stream of bytes is cut into messages.",
        values: &[
            ("doc", PROSE, "What the document says about it."),
            ("length", Kind::Of("#/$defs/length"), "The number that stands before each message and tells its length."),
            (
                "largest-frame",
                Kind::Positive,
                "The most bytes that a message may have; a longer one closes the connection.",
            ),
        ],
        rules: &[],
    },
    Object {
        name: "length",
        keys: &keys::LENGTH,
        doc: "How the length of a message is written.",
        values: &[
            ("bytes", Kind::Numbers(&[1, 2, 4, 8]), "How many bytes it takes."),
            ("byte-order", Kind::Words(&["big-endian", "little-endian"]), "Which of its bytes comes first."),
            ("counts-itself", Kind::Boolean, "Whether the length counts its own bytes as well."),
        ],
        rules: &[],
    },
    Object {
        name: "envelope",
        keys: &keys::ENVELOPE,
        doc: "The JSON object that every message is.",
        values: &[
            ("doc", PROSE, "What the document says about it."),
            ("members", Kind::Of("#/$defs/members"), "The two members of the object."),
            ("headers", Kind::Of("#/$defs/envelope-headers"), "Which header tells what."),
            ("kinds", Kind::Of("#/$defs/kinds"), "The words for the kinds of message."),
            ("results", Kind::Of("#/$defs/results"), "The words for how a question ended."),
        ],
        rules: &[],
    },
    Object {
        name: "members",
        keys: &keys::MEMBERS,
        doc: "The two members of the envelope.",
        values: &[
            ("header", Kind::Name, "The member that holds the headers."),
            ("body", Kind::Name, "The member that holds the properties."),
        ],
        rules: &[],
    },
    Object {
        name: "envelope-headers",
        keys: &keys::ENVELOPE_HEADERS,
        doc: "Which header tells what.",
        values: &[
            ("kind", Kind::Name, "The header that tells the kind of a message."),
            ("name", Kind::Name, "The header that names a message."),
            ("target", Kind::Name, "The header that says to which destination a message goes."),
            ("request-id", Kind::Name, "The header by which an answer finds its question."),
            ("result", Kind::Name, "The header that tells whether a question succeeded."),
            ("error-message", Kind::Name, "The header that tells people why it failed."),
        ],
        rules: &[],
    },
    Object {
        name: "kinds",
        keys: &keys::KINDS,
        doc: "The words for the kinds of message.",
        values: &[
            ("query", Kind::Name, "What asks for something without changing it."),
            ("request", Kind::Name, "What asks for something to be done."),
            ("response", Kind::Name, "What answers a query or a request."),
            ("event", Kind::Name, "What tells that something happened."),
        ],
        rules: &[],
    },
    Object {
        name: "results",
        keys: &keys::RESULTS,
        doc: "The words for how a question ended.",
        values: &[("success", Kind::Name, "It was done."), ("failure", Kind::Name, "It was not.")],
        rules: &[],
    },
];
