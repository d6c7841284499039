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
    /// The members that are required strings, once they are known.
    Object(Vec<String>),
}

/// What the rest of a description has to know of a property.
#[derive(Clone, Debug)]
pub(crate) struct Property {
    pub(crate) wire: String,
    pub(crate) fields: Fields,
    pub(crate) required_string: bool,
    /// The enumeration that it is.
    pub(crate) enumeration: Option<usize>,
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
                let properties = properties(&types, Some(at), 5, tape);
                let strings = properties.iter().filter(|property| property.required_string);
                types[at].kind = Kind::Object(strings.map(|property| property.wire.clone()).collect());
                fields.put("properties", node(&properties));
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
/// where they may be left out.
pub(crate) fn properties(types: &[Type], object: Option<usize>, most: usize, tape: &mut Tape) -> Vec<Property> {
    let mut all: Vec<_> = (0..tape.below(most + 1)).map(|at| property(types, object, at, tape)).collect();
    conditions(types, &mut all, tape);
    all
}

/// One property, the `number`th of its scope.
pub(crate) fn property(types: &[Type], object: Option<usize>, number: usize, tape: &mut Tape) -> Property {
    let (wire, rust) = tape.name("prop", number, Case::Snake);
    let mut fields = Fields::default();
    let of = *tape.pick(&[Of::One, Of::One, Of::One, Of::List, Of::Map]);
    let at = tape.below(BUILTIN.len() + types.len());
    let (name, named) = match at.checked_sub(BUILTIN.len()) {
        None => (BUILTIN[at], None),
        Some(at) => (types[at].name.as_str(), Some(at)),
    };
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
        named: false,
        fields,
    }
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
            let empty = if of == Of::List { Node::List(vec![]) } else { Node::Fields(vec![]) };
            (Some(("count", least, *tape.pick(&["3", "7", "4294967295"]))), Some(empty))
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

/// Gives some optional properties conditions, of which no two hold at once.
fn conditions(types: &[Type], all: &mut [Property], tape: &mut Tape) {
    for at in 0..all.len() {
        if all[at].fields.get("optional").is_none() || !tape.once_in(2) {
            continue;
        }
        let siblings: Vec<_> =
            (0..all.len()).filter(|&other| other != at && all[other].enumeration.is_some()).collect();
        let siblings = tape.some(&siblings, 0);
        let Some(&first) = siblings.first() else { continue };
        let mut required = Vec::new();
        let mut forbidden = Vec::new();
        for &sibling in &siblings {
            let Some(Kind::Enumeration(values)) = all[sibling].enumeration.map(|at| &types[at].kind) else { continue };
            let values: Vec<_> = values.iter().map(|(name, _)| Node::text(name)).collect();
            let values = tape.some(&values, 1);
            // The first sibling keeps the two apart; the others may have the same values in both.
            let (one, other) = if sibling == first {
                values.split_at(tape.below(values.len() + 1))
            } else {
                (&values[..], &values[..])
            };
            for (condition, values) in [(&mut required, one), (&mut forbidden, other)] {
                if !values.is_empty() && (sibling == first || tape.once_in(2)) {
                    condition.push((all[sibling].wire.clone(), Node::List(values.to_vec())));
                    all[sibling].named = true;
                }
            }
        }
        // Only conditions that both say something about the first sibling exclude each other.
        let apart = [&required, &forbidden]
            .iter()
            .all(|condition| condition.first().is_some_and(|(name, _)| *name == all[first].wire));
        if !apart && !required.is_empty() {
            forbidden.clear();
        }
        for (key, condition) in [("required-when", required), ("forbidden-when", forbidden)] {
            if !condition.is_empty() {
                all[at].fields.put(key, Node::Fields(condition));
            }
        }
    }
}
