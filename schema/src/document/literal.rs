use super::reader::Item;
use crate::source::node::{Spanned, Value};

/// A value as it was written, such as a default.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    String(String),
    Boolean(bool),
    /// As it was written.
    Number(String),
    EmptyList,
    /// One that is not empty.
    List(Vec<Spanned<Literal>>),
    EmptyMap,
    /// Another one, and what people call it.
    Other(&'static str),
}

impl Literal {
    /// What it is, for people.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::String(_) => "a string",
            Self::Boolean(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::EmptyList => "an empty list",
            Self::List(_) => "a list that is not empty",
            Self::EmptyMap => "an empty map",
            Self::Other(kind) => kind,
        }
    }
}

/// A value of any kind; `None` for one that has been reported.
pub(super) fn literal(item: Item<'_>) -> Option<Spanned<Literal>> {
    let value = match &item.node.value {
        Value::String(text) => Literal::String(text.clone()),
        Value::Boolean(value) => Literal::Boolean(*value),
        Value::Number(text) => Literal::Number(text.clone()),
        Value::List(parts) if parts.is_empty() => Literal::EmptyList,
        Value::Map(entries) if entries.is_empty() => Literal::EmptyMap,
        Value::List(parts) => {
            let parts = parts.iter().filter_map(|node| part(Item { node, ..item }));
            Literal::List(parts.collect())
        }
        Value::Map(_) => Literal::Other("a map that is not empty"),
        Value::Nothing => Literal::Other("nothing"),
        Value::Broken => return None,
    };
    Some(Spanned { value, span: item.fault() })
}

/// A part of a list. What is in a list or map inside of it is of no use to anybody.
fn part(item: Item<'_>) -> Option<Spanned<Literal>> {
    match &item.node.value {
        Value::List(_) => Some(Spanned { value: Literal::Other("a list"), span: item.node.span }),
        Value::Map(_) => Some(Spanned { value: Literal::Other("a map"), span: item.node.span }),
        _ => literal(item),
    }
}
