use crate::json::tree::Json;

/// What stands behind a key.
#[derive(Debug)]
pub(super) enum Kind {
    /// This number and no other.
    Number(u64),
    /// A string that may be empty.
    Text,
    /// A string that is not empty.
    Name,
    /// A name in kebab case.
    Kebab,
    /// A name that is one in Rust.
    RustName,
    Boolean,
    WholeNumber,
    /// A whole number above zero.
    Positive,
    /// How many messages may wait.
    Capacity,
    AnyNumber,
    /// A version: one line, not blank.
    Version,
    /// A duration, such as `5 s`.
    Duration,
    /// One of these numbers.
    Numbers(&'static [u64]),
    /// One of these words.
    Words(&'static [&'static str]),
    /// What may be a default.
    Literal,
    /// A map of the language, by its reference.
    Of(&'static str),
    /// A map from names to this; nothing is an empty one.
    Named(&'static Kind),
    /// A map from names in kebab case to this; nothing is an empty one.
    KebabNamed(&'static Kind),
    /// A list of this.
    List(&'static Kind),
    /// A list of this that is not empty.
    Several(&'static Kind),
    /// A list of this in which nothing stands twice, with at least so many parts.
    Set(&'static Kind, u64),
    /// Two of this by their names, of which not both have the same word behind this key.
    Two(&'static Kind, &'static str, &'static [&'static str]),
    /// One of these.
    Either(&'static [Kind]),
    /// This or nothing.
    Perhaps(&'static Kind),
    /// The map of the first key that is there, by its reference, or else the last one.
    By(&'static [(&'static str, &'static str)], &'static str),
}

/// What names of the language itself look like.
const KEBAB: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

/// What versions look like: the blanks around them do not count.
const VERSION: &str = "^\\s*[^\\s]([^\\n\\r\\t]{0,62}[^\\s])?\\s*$";

/// What durations look like, up to 24 hours in each unit.
const DURATION: &str = "^([1-9][0-9]{0,7} ms|[1-9][0-9]{0,4} s|[1-9][0-9]{0,3} min|([1-9]|1[0-9]|2[0-4]) h)$";

impl Kind {
    pub(super) fn schema(&self) -> Json<'static> {
        Json::Object(self.members())
    }

    /// The members of its schema.
    pub(super) fn members(&self) -> Vec<(&'static str, Json<'static>)> {
        let of = |name| ("type", Json::Text(name));
        let texts = |words: &'static [&'static str]| Json::list(words.iter().map(|word| Json::Text(word)));
        match self {
            Self::Number(number) => vec![("const", Json::Number(*number))],
            Self::Text => vec![of("string")],
            Self::Name => vec![of("string"), ("minLength", Json::Number(1))],
            Self::Kebab => vec![of("string"), ("pattern", Json::Text(KEBAB))],
            Self::RustName => vec![of("string"), ("pattern", Json::Text("^[A-Za-z_][A-Za-z0-9_]*$"))],
            Self::Boolean => vec![of("boolean")],
            Self::WholeNumber => vec![of("integer"), ("minimum", Json::Number(0))],
            Self::Positive => vec![of("integer"), ("minimum", Json::Number(1))],
            Self::Capacity => {
                vec![of("integer"), ("minimum", Json::Number(1)), ("maximum", Json::Number(u32::MAX.into()))]
            }
            Self::AnyNumber => vec![of("number")],
            Self::Version => vec![of("string"), ("pattern", Json::Text(VERSION))],
            Self::Duration => vec![of("string"), ("pattern", Json::Text(DURATION))],
            Self::Numbers(numbers) => vec![("enum", Json::list(numbers.iter().map(|number| Json::Number(*number))))],
            Self::Words(words) => vec![("enum", texts(words))],
            Self::Literal => vec![
                ("type", texts(&["string", "boolean", "number", "array", "object"])),
                ("items", Json::object([("type", texts(&["string", "boolean", "number"]))])),
                ("maxProperties", Json::Number(0)),
            ],
            Self::Of(reference) => vec![("$ref", Json::Text(reference))],
            Self::Named(part) => named(Json::object([("minLength", Json::Number(1))]), part),
            Self::KebabNamed(part) => named(Json::object([("pattern", Json::Text(KEBAB))]), part),
            Self::List(part) => vec![of("array"), ("items", part.schema())],
            Self::Several(part) => vec![of("array"), ("items", part.schema()), ("minItems", Json::Number(1))],
            Self::Set(part, least) => vec![
                of("array"),
                ("items", part.schema()),
                ("uniqueItems", Json::Boolean(true)),
                ("minItems", Json::Number(*least)),
            ],
            Self::Two(part, key, words) => {
                let both = words.iter().map(|word| {
                    let word = Json::object([("const", Json::Text(word))]);
                    let has = Json::object([("properties", Json::object([(*key, word)]))]);
                    Json::object([("not", Json::object([("additionalProperties", has)]))])
                });
                vec![
                    of("object"),
                    ("propertyNames", Json::object([("pattern", Json::Text(KEBAB))])),
                    ("additionalProperties", part.schema()),
                    ("minProperties", Json::Number(2)),
                    ("maxProperties", Json::Number(2)),
                    ("allOf", Json::list(both)),
                ]
            }
            Self::Either(kinds) => vec![("anyOf", Json::list(kinds.iter().map(Self::schema)))],
            Self::By(choices, otherwise) => {
                choices.iter().rev().fold(Self::Of(otherwise).members(), |otherwise, (key, then)| {
                    let has = Json::object([("required", Json::list([Json::Text(key)].into_iter()))]);
                    vec![("if", has), ("then", Self::Of(then).schema()), ("else", Json::Object(otherwise))]
                })
            }
            Self::Perhaps(kind) => {
                let nothing = Json::object([("type", Json::Text("null"))]);
                vec![("anyOf", Json::list([kind.schema(), nothing].into_iter()))]
            }
        }
    }
}

fn named(names: Json<'static>, part: &Kind) -> Vec<(&'static str, Json<'static>)> {
    vec![
        ("type", Json::list([Json::Text("object"), Json::Text("null")].into_iter())),
        ("propertyNames", names),
        ("additionalProperties", part.schema()),
    ]
}
