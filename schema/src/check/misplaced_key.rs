//! `closed` at an object, or `open` at an enumeration.

use crate::diagnostic::Diagnostic;
use crate::document::Item;

pub(crate) const CODE: &str = "misplaced-key";

pub(crate) fn diagnostic(item: Item<'_>, of: &str) -> Diagnostic {
    let found = Diagnostic::error(CODE, item.place, format!("only {of} can be {}", item.name()))
        .label("it says nothing about this type");
    match item.key {
        "closed" => found.help("keys that an object does not list are passed over, or kept with `open: true`"),
        _ => found.help("values that an enumeration does not list are kept, or refused with `closed: true`"),
    }
}
