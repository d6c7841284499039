//! A key that is no string.

use crate::diagnostic::Diagnostic;
use crate::source::node::{Node, Value};

pub(crate) const CODE: &str = "key-not-string";

pub(crate) fn diagnostic(key: &Node) -> Diagnostic {
    let kind = key.value.kind();
    let found = Diagnostic::error(CODE, key.span, format!("a key is a string, and this is {kind}")).label(kind);
    match &key.value {
        Value::Number(_) | Value::Boolean(_) | Value::Nothing => found.help("put it in quotes"),
        _ => found,
    }
}
