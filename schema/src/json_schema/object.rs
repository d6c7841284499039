use super::Kind;
use crate::document::Keys;
use crate::json::tree::Json;

/// A map with keys of the language.
#[derive(Debug)]
pub(super) struct Object {
    /// What it is called among the definitions.
    pub(super) name: &'static str,
    /// Its keys, from the reader.
    pub(super) keys: &'static Keys,
    /// What it is.
    pub(super) doc: &'static str,
    /// What stands behind each key, and what it is for.
    pub(super) values: &'static [(&'static str, Kind, &'static str)],
    /// What holds beyond that.
    pub(super) rules: &'static [Rule],
}

/// What holds between the keys of a map.
#[derive(Debug)]
pub(super) enum Rule {
    /// Exactly one of these is there.
    One(&'static [&'static str]),
    /// At least one key is there.
    Some,
    /// The first is there only where the second is.
    With(&'static str, &'static str),
    /// The first is there only where the second is this word.
    WithWord(&'static str, &'static str, &'static str),
}

impl Rule {
    /// Whether a map without keys keeps it.
    fn is_met_by_nothing(&self) -> bool {
        matches!(self, Self::With(..) | Self::WithWord(..))
    }
}

impl Object {
    /// Its schema, after these members.
    pub(super) fn schema(&self, head: Vec<(&'static str, Json<'static>)>) -> Json<'static> {
        let texts = |words: &mut dyn Iterator<Item = &'static str>| Json::list(words.map(Json::Text));
        // A map that needs nothing may be left out behind its key.
        let may_be_nothing = self.keys.required.is_empty() && self.rules.iter().all(Rule::is_met_by_nothing);
        let of = if may_be_nothing { texts(&mut ["object", "null"].into_iter()) } else { Json::Text("object") };
        let mut members = head;
        members.extend([
            ("description", Json::Text(self.doc)),
            ("type", of),
            ("properties", Json::object(self.values.iter().map(|(key, kind, doc)| (*key, value(kind, doc))))),
            ("additionalProperties", Json::Boolean(false)),
        ]);
        if !self.keys.required.is_empty() {
            members.push(("required", texts(&mut self.keys.required.iter().copied())));
        }
        let needs = |key: &'static str| Json::object([("required", Json::list([Json::Text(key)].into_iter()))]);
        let mut with = Vec::new();
        for rule in self.rules {
            match rule {
                Rule::One(keys) => members.push(("oneOf", Json::list(keys.iter().map(|key| needs(key))))),
                Rule::Some => members.push(("minProperties", Json::Number(1))),
                Rule::WithWord(key, other, word) => {
                    let is = Json::object([(*other, Json::object([("const", Json::Text(word))]))]);
                    let then = vec![("properties", is), ("required", Json::list([Json::Text(other)].into_iter()))];
                    members.extend([("if", needs(key)), ("then", Json::Object(then))]);
                }
                Rule::With(key, other) => with.push((*key, Json::list([Json::Text(other)].into_iter()))),
            }
        }
        if !with.is_empty() {
            members.push(("dependentRequired", Json::Object(with)));
        }
        Json::Object(members)
    }
}

fn value(kind: &Kind, doc: &'static str) -> Json<'static> {
    let mut members = vec![("description", Json::Text(doc))];
    members.extend(kind.members());
    Json::Object(members)
}
