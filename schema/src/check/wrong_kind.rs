//! A YAML value of another kind than the one that belongs there.

use crate::diagnostic::Diagnostic;
use crate::document::Item;
use crate::source::node::Value;

pub(crate) const CODE: &str = "wrong-kind";

pub(crate) fn diagnostic(item: Item<'_>, expected: &str) -> Diagnostic {
    let kind = match &item.node.value {
        Value::Number(text) if expected == "a whole number" => match text {
            text if text.starts_with('-') => "a negative number",
            text if text.bytes().all(|byte| byte.is_ascii_digit()) => "larger than any that fits",
            _ => "written in another way",
        },
        value => value.kind(),
    };
    let message = format!("{} is {expected}, and this is {kind}", item.name());
    let found = Diagnostic::error(CODE, item.fault(), message).label(format!("expected {expected}"));
    match (&item.node.value, expected) {
        (Value::Number(_) | Value::Boolean(_), "a string") => found.help("put it in quotes"),
        (Value::Nothing, "a string") => found.help("if it is to be empty, write `\"\"`"),
        (Value::String(text), "`true` or `false`") => match text.to_ascii_lowercase().as_str() {
            "yes" | "on" | "y" => found.help("write `true`"),
            "no" | "off" | "n" => found.help("write `false`"),
            _ => found,
        },
        (Value::String(text), "a whole number") if text.parse::<u64>().is_ok() => found.help("write it without quotes"),
        (Value::String(_), "a list") => found.help("put it in brackets: `[…]`"),
        _ => found,
    }
}

/// A property of which only the type was written.
pub(crate) fn shorthand(item: Item<'_>, written: &str) -> Diagnostic {
    diagnostic(item, "a map").help(format!("write `{{ type: {written} }}`"))
}

/// Values of an enumeration that stand in a list.
pub(crate) fn listed_values(item: Item<'_>) -> Diagnostic {
    diagnostic(item, "a map").help("write each value as a key: `{ FIRST: {}, SECOND: {} }`; then it can have a `doc`")
}
