//! A list or map of lists or maps.

use crate::diagnostic::Diagnostic;
use crate::document::Item;
use crate::source::node::Value;

pub(crate) const CODE: &str = "list-of-lists";

/// `outer` is what stands under `list` or `map`.
pub(crate) fn diagnostic(outer: Item<'_>) -> Diagnostic {
    let is_map = |value: &Value| match value {
        Value::Map(entries) => entries.iter().any(|entry| entry.key.value == "map"),
        _ => false,
    };
    let (outer_word, inner) = (outer.key, if is_map(&outer.node.value) { "map" } else { "list" });
    Diagnostic::error(CODE, outer.fault(), format!("a {outer_word} of {inner}s is not part of the language"))
        .label(format!("a {inner} inside a {outer_word}"))
        .help(format!(
            "describe an object that holds the inner {inner}, and make a {outer_word} of that: `{outer_word}: Row`"
        ))
}
