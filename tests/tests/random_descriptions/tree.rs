//! A description before it is laid out.

use serde_json::{Map, Value};

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Nothing,
    /// A number or a boolean, as it stands.
    Word(String),
    Text(String),
    List(Vec<Node>),
    /// A map of the language, whose keys may stand in any order.
    Fields(Vec<(String, Node)>),
    /// A map from names, whose order is that of the model.
    Named(Vec<(String, Node)>),
}

/// A map of the language while it is put together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fields(pub(crate) Vec<(String, Node)>);

impl Node {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn word(word: impl ToString) -> Self {
        Self::Word(word.to_string())
    }

    /// What another reader makes of it.
    pub(crate) fn value(&self) -> Value {
        match self {
            Self::Nothing => Value::Null,
            Self::Word(word) => number(word),
            Self::Text(text) => text.clone().into(),
            Self::List(parts) => parts.iter().map(Self::value).collect::<Vec<_>>().into(),
            Self::Fields(entries) | Self::Named(entries) => {
                Value::Object(entries.iter().map(|(key, value)| (key.clone(), value.value())).collect::<Map<_, _>>())
            }
        }
    }
}

fn number(word: &str) -> Value {
    match word {
        "true" => true.into(),
        "false" => false.into(),
        _ => {
            let plain = word.trim_start_matches('+');
            let whole = plain.parse::<i64>().map(Value::from).or_else(|_| plain.parse::<u64>().map(Value::from));
            whole.unwrap_or_else(|_| plain.parse::<f64>().unwrap().into())
        }
    }
}

impl Fields {
    /// Adds a key, in place of what it was before.
    pub(crate) fn put(&mut self, key: &str, value: Node) {
        self.0.retain(|(known, _)| known != key);
        self.0.push((key.to_owned(), value));
    }

    /// Adds a key if there is a value.
    pub(crate) fn maybe(&mut self, key: &str, value: Option<Node>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.0.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    pub(crate) fn node(self) -> Node {
        Node::Fields(self.0)
    }
}
