//! Types, and properties that have them.

use super::tape::Tape;
use super::tree::{Fields, Node};
use super::words::Case;

/// What the rest of a description has to know of a type.
#[derive(Clone, Debug)]
pub(crate) struct Type {
    pub(crate) name: String,
    rust: Option<Node>,
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// Its values, which are described when the type is named.
    Enumeration(Vec<(String, Node)>),
    /// Its members, once they are known.
    Object(Vec<Property>),
}

/// What the rest of a description has to know of a property.
#[derive(Clone, Debug)]
pub(crate) struct Property {
    pub(crate) wire: String,
    pub(crate) fields: Fields,
    pub(crate) required_string: bool,
    /// The enumeration that it is.
    pub(crate) enumeration: Option<usize>,
    /// The type that it is, or that what is in it is.
    pub(crate) of: Option<usize>,
    /// Whether the conditions of a sibling name it.
    pub(crate) named: bool,
}

/// What a property is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    One,
    List,
    Map,
}

const BUILTIN: [&str; 7] = ["string", "boolean", "integer", "number", "uuid", "free", "any"];

/// The types, and the key `types`.
pub(crate) fn types(tape: &mut Tape) -> (Vec<Type>, Node) {
    let mut types: Vec<Type> = (0..tape.below(5))
        .map(|at| {
            let (name, rust) = tape.name("kind", at, Case::Camel);
            let kind = if tape.once_in(2) { Kind::Object(vec![]) } else { Kind::Enumeration(values(tape)) };
            // What a built-in type is called, and what Rust's own types are.
            let name = if at == 1 && rust.is_none() && tape.once_in(4) { "Option".to_owned() } else { name };
            Type { name, rust, kind }
        })
        .collect();
    let mut named = Vec::new();
    for at in 0..types.len() {
        let mut fields = Fields::default();
        fields.maybe("doc", tape.prose());
        fields.maybe("rust", types[at].rust.clone());
        tape.stability(&mut fields);
        match types[at].kind.clone() {
            Kind::Enumeration(values) => {
                fields.put("values", Node::Named(values));
                fields.maybe("closed", flag(tape));
            }
            Kind::Object(_) => {
                let properties = properties(&types, Some(at), 5, None, tape);
                fields.put("properties", node(&properties));
                types[at].kind = Kind::Object(properties);
                fields.maybe("open", flag(tape));
            }
        }
        named.push((types[at].name.clone(), fields.node()));
    }
    (types, Node::Named(named))
}

/// The key `properties`.
pub(crate) fn node(properties: &[Property]) -> Node {
    Node::Named(properties.iter().map(|property| (property.wire.clone(), property.fields.clone().node())).collect())
}

fn values(tape: &mut Tape) -> Vec<(String, Node)> {
    let count = if tape.once_in(10) { 0 } else { 1 + tape.below(4) };
    (0..count)
        .map(|at| {
            let (name, rust) = tape.name("value", at, Case::Upper);
            let mut fields = Fields::default();
            fields.maybe("rust", rust);
            fields.maybe("doc", tape.prose());
            tape.stability(&mut fields);
            (name, if fields.0.is_empty() && tape.once_in(4) { Node::Nothing } else { fields.node() })
        })
        .collect()
}

fn flag(tape: &mut Tape) -> Option<Node> {
    match tape.below(4) {
        2 => Some(Node::word(false)),
        3 => Some(Node::word(true)),
        _ => None,
    }
}

/// The properties of a message, or of the object at a place of the types. Objects that come later may be in this one only
/// where they may be left out. `results` are those of a response.
pub(crate) fn properties(
    types: &[Type],
    object: Option<usize>,
    most: usize,
    results: Option<&[String]>,
    tape: &mut Tape,
) -> Vec<Property> {
    let mut all: Vec<_> = (0..tape.below(most + 1)).map(|at| property(types, object, at, tape)).collect();
    for property in &mut all {
        match results {
            Some([success, _]) if tape.once_in(8) => property.fields.put("when", Node::text(success)),
            Some([_, failure]) if tape.once_in(4) => property.fail(failure),
            _ => {}
        }
    }
    conditions(types, &mut all, tape);
    all
}

impl Property {
    /// Makes it one that is there only with a failure, which has no default.
    pub(crate) fn fail(&mut self, failure: &str) {
        self.fields.put("when", Node::text(failure));
        self.fields.0.retain(|(key, _)| key != "default");
    }

    /// The result with which it is there, if that is a failure.
    pub(crate) fn failure<'a>(&self, results: &'a [String]) -> Option<&'a str> {
        let when = self.fields.get("when");
        results.get(1).filter(|failure| when == Some(&Node::text(*failure))).map(String::as_str)
    }
}

/// One property, the `number`th of its scope.
pub(crate) fn property(types: &[Type], object: Option<usize>, number: usize, tape: &mut Tape) -> Property {
    let (wire, rust) = tape.name("prop", number, Case::Snake);
    let mut fields = Fields::default();
    let of = *tape.pick(&[Of::One, Of::One, Of::One, Of::List, Of::Map]);
    // Named types are as likely as all others, since most of what can be said is about them.
    let named = (!types.is_empty() && tape.once_in(2)).then(|| tape.below(types.len()));
    let name = named.map_or_else(|| *tape.pick(&BUILTIN), |at| types[at].name.as_str());
    let key = match of {
        Of::One => "type",
        Of::List => "list",
        Of::Map => "map",
    };
    fields.put(key, Node::text(name));
    let is_object = named.is_some_and(|at| matches!(types[at].kind, Kind::Object(_)));
    let may_hold_it = is_object && of == Of::One && object.is_some_and(|object| named >= Some(object));
    let optional = may_hold_it || tape.once_in(3);
    if optional {
        fields.put("optional", Node::word(true));
    }
    let values = named.map_or(&[] as &[_], |at| match &types[at].kind {
        Kind::Enumeration(values) => values,
        Kind::Object(_) => &[],
    });
    limit_and_default(&mut fields, of, name, values, optional, tape);
    tape.stability(&mut fields);
    if tape.once_in(10) {
        fields.put("secret", Node::word(true));
    }
    fields.maybe("rust", rust);
    fields.maybe("doc", tape.prose());
    if tape.once_in(8) {
        fields.put("unknown", tape.note());
    }
    let is_one = of == Of::One;
    Property {
        wire,
        required_string: is_one && name == "string" && !optional && fields.get("default").is_none(),
        enumeration: named.filter(|_| is_one && !values.is_empty()),
        of: named,
        named: false,
        fields,
    }
}

/// A part of a list that is a default.
fn literal(name: &str, values: &[(String, Node)], tape: &mut Tape) -> Option<Node> {
    Some(match name {
        "string" => Node::text(*tape.pick(&["a", "", "1", "a: b, #c", "null"])),
        "boolean" => Node::word(tape.once_in(2)),
        "integer" => Node::word(*tape.pick(&["0", "-7", "9223372036854775807"])),
        "number" => Node::word(*tape.pick(&["0.5", "1", "-1e-300"])),
        "uuid" => Node::text("0192f0c1-0000-7000-8000-00000000000A"),
        _ if values.is_empty() => return None,
        _ => Node::text(&tape.pick(values).0),
    })
}

fn limit_and_default(
    fields: &mut Fields,
    of: Of,
    name: &str,
    values: &[(String, Node)],
    optional: bool,
    tape: &mut Tape,
) {
    let limited = tape.once_in(4);
    let by_default = !optional && tape.once_in(4);
    // A value that the limit allows, whether it is the default or not.
    let (limit, value) = match (of, name) {
        (Of::List | Of::Map, _) => {
            let least = if by_default { "0" } else { *tape.pick(&["0", "1", "3"]) };
            let parts: Vec<_> = (0..tape.below(4)).filter_map(|_| literal(name, values, tape)).collect();
            let default = if of == Of::List { Node::List(parts) } else { Node::Fields(vec![]) };
            (Some(("count", least, *tape.pick(&["3", "7", "4294967295"]))), Some(default))
        }
        (_, "string") => {
            let (value, least, most) = *tape.pick(&[
                ("abc", "3", "3"),
                ("", "0", "1"),
                ("größe", "5", "5"),
                ("true", "1", "4294967295"),
                ("1e3", "2", "3"),
                (" a: \"b\" #c\n", "11", "12"),
                ("null", "0", "4"),
                ("🎈\u{0}\u{2028}", "3", "3"),
            ]);
            (Some(("length", least, most)), Some(Node::text(value)))
        }
        (_, "integer") => {
            let (value, least, most) = *tape.pick(&[
                ("0", "0", "0"),
                ("-9223372036854775808", "-9223372036854775808", "-1"),
                ("+12", "+1", "12"),
                ("9223372036854775807", "-5", "9223372036854775807"),
                ("70", "-7", "+800"),
            ]);
            (Some(("range", least, most)), Some(Node::word(value)))
        }
        (_, "number") => {
            let (value, least, most) = *tape.pick(&[
                ("1.5", "1.5", "1.5"),
                ("-0.0", "-1", "0"),
                ("1e300", "-1e308", "1.7976931348623157e308"),
                (".5", "0.1", "+1"),
                ("5.", "5", "5e0"),
                ("5e-324", "0", "1E-3"),
                ("123456789012345678901234567890", "0", "1e40"),
            ]);
            (Some(("range", least, most)), Some(Node::word(value)))
        }
        (_, "boolean") => (None, Some(Node::word(tape.once_in(2)))),
        (_, "uuid") => {
            let uuid = tape.pick(&["0192f0c1-0000-7000-8000-00000000000A", "12345678-1234-1234-1234-123456789012"]);
            (None, Some(Node::text(*uuid)))
        }
        _ if values.is_empty() => (None, None),
        _ => (None, Some(Node::text(&tape.pick(values).0))),
    };
    if let Some((key, least, most)) = limit.filter(|_| limited) {
        let mut bounds = Fields::default();
        let which = tape.below(3);
        if which != 1 {
            bounds.put("min", Node::word(least));
        }
        if which != 2 {
            bounds.put("max", Node::word(most));
        }
        fields.put(key, bounds.node());
    }
    if by_default {
        fields.maybe("default", value);
    }
}

/// Gives some optional properties conditions, and some objects conditions for what is within them.
fn conditions(types: &[Type], all: &mut [Property], tape: &mut Tape) {
    for at in 0..all.len() {
        if all[at].fields.get("optional").is_some() && tape.once_in(2) {
            for (key, condition) in pair(types, all, at, tape) {
                all[at].fields.put(key, Node::Fields(condition));
            }
        }
        let Some(Kind::Object(members)) = all[at].of.map(|of| &types[of].kind) else { continue };
        let is_free = |member: &&Property| {
            let has = |key| member.fields.get(key).is_some();
            has("optional") && !has("required-when") && !has("forbidden-when")
        };
        let members: Vec<_> = members.iter().filter(is_free).map(|member| member.wire.clone()).collect();
        let mut within = Vec::new();
        for member in tape.some(&members, 0) {
            let both: Vec<_> = pair(types, all, at, tape);
            if !both.is_empty() {
                let both = both.into_iter().map(|(key, condition)| (key.to_owned(), Node::Fields(condition)));
                within.push((member, Node::Fields(both.collect())));
            }
        }
        if !within.is_empty() {
            all[at].fields.put("within", Node::Named(within));
        }
    }
}

type Condition = Vec<(String, Node)>;

/// Two conditions on the siblings of a property, or one or none, that do not hold at once.
fn pair(types: &[Type], all: &mut [Property], at: usize, tape: &mut Tape) -> Vec<(&'static str, Condition)> {
    // Those of the same result: what is said of others is said of nothing.
    let fails = |property: &Property| property.fields.get("when").is_some();
    let is_sibling = |other: &usize| {
        *other != at
            && all[*other].enumeration.is_some()
            && fails(&all[*other]) == fails(&all[at])
            && all[*other].fields.get("when") == all[at].fields.get("when")
    };
    let siblings: Vec<_> = (0..all.len()).filter(is_sibling).collect();
    let siblings = tape.some(&siblings, 0);
    let Some(&first) = siblings.first() else { return vec![] };
    let mut required = Vec::new();
    let mut forbidden = Vec::new();
    for &sibling in &siblings {
        let Some(Kind::Enumeration(values)) = all[sibling].enumeration.map(|at| &types[at].kind) else { continue };
        let values: Vec<_> = values.iter().map(|(name, _)| Node::text(name)).collect();
        let values = tape.some(&values, 1);
        // The first sibling keeps the two apart; the others may have the same values in both.
        let split = tape.below(values.len() + 1);
        let (one, other) = if sibling == first { values.split_at(split) } else { (&values[..], &values[..]) };
        for (condition, values) in [(&mut required, one), (&mut forbidden, other)] {
            if !values.is_empty() && (sibling == first || tape.once_in(2)) {
                condition.push((all[sibling].wire.clone(), Node::List(values.to_vec())));
                all[sibling].named = true;
            }
        }
    }
    // Only conditions that both say something about the first sibling exclude each other.
    let says = |condition: &Condition| condition.first().is_some_and(|(name, _)| *name == all[first].wire);
    if !(says(&required) && says(&forbidden)) && !required.is_empty() {
        forbidden.clear();
    }
    let both = [("required-when", required), ("forbidden-when", forbidden)];
    both.into_iter().filter(|(_, condition)| !condition.is_empty()).collect()
}
